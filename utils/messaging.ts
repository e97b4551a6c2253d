import { browser } from 'wxt/browser';
import type { FeedProblem } from '../core/alerts/feed-problem';
import type { OwnLetter } from '../core/alerts/own-alert';
import type { FoundPublisher, Subscription } from '../core/alerts/subscription';
import type { FrameAnswers, FrameRequest } from '../core/forms/frame';
import type { LeaveReason, PageKind, Refusal } from '../core/forms/plan';
import type { FieldToken } from '../core/forms/tokens';
import type { LetterCheck } from '../core/letters/check-letter';
import type { LetterEdit } from '../core/letters/letter';
import type { FoundLetter, LetterProblem } from '../core/letters/page/found-letter';
import type { CensusProblem } from '../core/officials/census';
import type { District } from '../core/officials/district';
import type { Office } from '../core/officials/office';
import type { Representation } from '../core/officials/who-represents';
import type { Result } from '../core/result';

/** What the popup is told of the tab in front. */
export interface PageLook {
  readonly page: PageKind;
  readonly refusal?: Refusal;
  /** bioguide of the office whose page this is, when the host or the action tells. */
  readonly office?: string;
  /** False when the office is known and is not one of the supporter's own; undefined when nobody can tell. */
  readonly mine?: boolean;
  /** How many controls a fill would write. */
  readonly fillable: number;
  /** How the letter fits this form; absent when there is no letter for it, or no message box on the page. */
  readonly letter?: LetterCheck;
}

/** What a fill did, for the popup. No values but the letter's own text. */
export interface FillReport {
  readonly page: PageKind;
  readonly refusal?: Refusal;
  readonly office?: string;
  readonly filled: readonly { readonly token: FieldToken; readonly by: string; readonly matched: string }[];
  readonly left: readonly {
    readonly token: FieldToken;
    readonly reason: LeaveReason;
    readonly label: string;
    readonly required: boolean;
    readonly suggestions?: readonly string[];
    /** For `too-long`: how many characters the control takes. */
    readonly limit?: number;
  }[];
  /** Values that the page changed or refused after writing. */
  readonly undone: readonly FieldToken[];
  readonly captcha: boolean;
  readonly letter?: LetterCheck;
  readonly ms: { readonly read: number; readonly plan: number; readonly write: number; readonly messages: number };
}

/** `no-access`: not a House or Senate page, or the permission was taken back. `stale-page`: reload the page.
 * `not-mine`: the office is not one of the supporter's own; ask the person and pass `anyway`. */
export type FillError =
  | 'not-mine'
  | 'no-access'
  | 'stale-page'
  | 'no-profile'
  | 'no-alert'
  | 'no-letter'
  | 'no-form'
  | 'worker';

/** What a fill told, kept for the session. `at` in epoch milliseconds. */
export interface LastFill {
  readonly tabId: number;
  readonly url: string;
  readonly at: number;
  readonly told: FillReport | FillError;
}

/** `no-access`: the browser does not let this page be read (its own pages, a store, or no click on the toolbar). */
export type PageLetterError = LetterProblem | 'no-access';

/** Requests of the extension's own screens to the background. */
export interface Requests {
  look: { in: { tabId: number }; out: Result<PageLook, FillError> };
  fill: { in: { tabId: number; alertId?: string; anyway?: boolean }; out: Result<FillReport, FillError> };
  /** Fills our own practice page; `madeUp` when an invented person stood in for an empty profile. */
  'fill-practice': { in: { tabId: number }; out: Result<FillReport & { readonly madeUp: boolean }, FillError> };
  /** How the letter fits the form in a tab, with the shorter and the clean version to read; `no-letter` when there is none. */
  'fit-letter': { in: { tabId: number }; out: Result<LetterCheck, FillError> };
  /** Both give the alert's edits as they stand now; fill again afterwards. `limit` is that of the check. */
  'use-short-letter': { in: { alertId: string; bioguide: string; limit: number; use: boolean }; out: LetterEdit };
  'use-clean-letter': { in: { alertId: string; use: boolean }; out: LetterEdit };
  /** Reads the page in that tab once; only after the person opened the popup over it. */
  'read-page-letter': { in: { tabId: number }; out: Result<FoundLetter, PageLetterError> };
  /** What a pasted or typed text says; no `letter` while it is empty. The reader is too heavy for a popup. */
  'read-typed-letter': { in: { text: string }; out: { letter?: FoundLetter } };
  /** Keeps a page's or a pasted letter among the current alerts; gives its alert id. */
  'keep-own-letter': { in: OwnLetter; out: string };
  'forget-own-letter': { in: { alertId: string }; out: boolean };
  'mark-alert-read': { in: { alertId: string }; out: boolean };
  /** Looks for alerts at a site's or feed's address; ask the browser for `originsFor(address)` in the click before. */
  'find-publisher': { in: { address: string }; out: Result<FoundPublisher, FeedProblem> };
  /** Follows a publisher and pins its key; its alerts are fetched at once. */
  subscribe: { in: FoundPublisher; out: Result<Subscription, FeedProblem> };
  unsubscribe: { in: { id: string }; out: boolean };
  'refresh-alerts': { in: Record<string, never>; out: boolean };
  'start-action': {
    in: { alertId: string; offices: string[]; again: boolean };
    out: Result<string, 'already-sent' | 'confirm-offices' | FillError>;
  };
  /** `bioguide` asks for that office alone, also when nobody knows whether its letter was sent (failure 'unsure'). */
  'resume-action': { in: { actionId: string; bioguide?: string }; out: Result<string, FillError> };
  'mark-sent': { in: { actionId: string; bioguide: string }; out: boolean };
  'find-offices': { in: Record<string, never>; out: FoundOffices };
  'choose-representative': { in: { bioguide: string }; out: FoundOffices };
  /** "These are my offices in the new Congress": the answer to `confirm`. */
  'confirm-offices': { in: Record<string, never>; out: FoundOffices };
  /** Every member of the House of a state, to choose from by hand. */
  'list-representatives': { in: { state: string }; out: readonly Office[] };
  /** Sends the street address to the Census geocoder. Ask for the permission `CENSUS_ORIGIN` in the same click first. */
  'ask-census': { in: Record<string, never>; out: Result<{ district: District; office?: Office }, CensusProblem> };
  /** The answer to "did they answer?"; undefined puts the question away for good. */
  'answer-came': { in: { receiptId: string; answered?: boolean }; out: boolean };
  'delete-receipt': { in: { receiptId: string }; out: boolean };
}

/** Who represents the supporter. */
export interface FoundOffices {
  readonly representation: Representation;
  /** The supporter's offices as far as known. */
  readonly mine: readonly Office[];
  /** `mine` and those that actions name. */
  readonly known: readonly Office[];
  /** True when a new Congress sits and the person must confirm or choose before they write. */
  readonly confirm: boolean;
  /** The table's date (YYYY-MM-DD) and Congress; absent without a table. */
  readonly asOf?: string;
  readonly congress?: number;
}

export type RequestKind = keyof Requests;
/** A content script says that its page is there, or changed. */
export interface PageNews {
  readonly to: 'background';
  readonly kind: 'page-news';
  /** True when the document looks like a form for letters: said on the toolbar, decides nothing. */
  readonly hasForm: boolean;
}

/** The person pressed the page's own Send: the letter as it stood then. */
export interface PageSent {
  readonly to: 'background';
  readonly kind: 'page-sent';
  readonly message: string;
}

/** Asks the background; rejects only when the worker cannot be reached. */
export function ask<K extends RequestKind>(kind: K, data: Requests[K]['in']): Promise<Requests[K]['out']> {
  return browser.runtime.sendMessage({ to: 'background', kind, data }) as Promise<Requests[K]['out']>;
}

/** Asks one frame's content script; rejects when no content script listens there. */
export function askFrame<K extends FrameRequest['kind']>(
  tabId: number,
  frameId: number,
  request: Extract<FrameRequest, { kind: K }>,
): Promise<FrameAnswers[K]> {
  return browser.tabs.sendMessage(tabId, request, { frameId }) as Promise<FrameAnswers[K]>;
}
