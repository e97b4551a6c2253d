import { computed, signal } from '@preact/signals';
import type { Action } from '../../core/actions/action';
import { isDone } from '../../core/actions/advance';
import { latestAction } from '../../core/actions/start-action';
import type { Alert, AlertLetter } from '../../core/alerts/alert';
import { currentAlerts } from '../../core/alerts/current-alerts';
import type { FeedState, Subscription } from '../../core/alerts/subscription';
import type { LetterEdit } from '../../core/letters/letter';
import { letterFor } from '../../core/letters/letter-for';
import { EMPTY_OWN_DRAFT, type OwnDraft } from '../../core/letters/own-draft';
import type { FoundLetter } from '../../core/letters/page/found-letter';
import type { Office } from '../../core/officials/office';
import type { Trouble } from '../../core/storage/troubles';
import { DEFAULT_PREFERENCES, EMPTY_SUPPORTER, type Preferences, type Supporter } from '../../core/supporter/supporter';
import type { FillError, FillReport, PageLook, Requests } from '../../utils/messaging';

export const VIEWS = ['home', 'alerts', 'profile', 'letter', 'own', 'officials', 'ways'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('home');
/** The office that the screen is about, where it is about one: a bioguide id. */
export const subject = signal<string | undefined>(undefined);
/** The alert that the person chose among several. */
export const chosen = signal<string | undefined>(undefined);
export const supporter = signal<Supporter>(EMPTY_SUPPORTER);
export const draft = signal<Partial<Supporter>>({});
export const preferences = signal<Preferences>(DEFAULT_PREFERENCES);
export const feeds = signal<Record<string, FeedState>>({});
export const ownAlerts = signal<readonly Alert[]>([]);
export const publishers = signal<readonly Subscription[] | undefined>(undefined);
export const edits = signal<Record<string, LetterEdit>>({});
export const actions = signal<readonly Action[]>([]);
/** The supporter's offices as they were last time: shown at once, until the look-up has answered. */
export const lastOffices = signal<readonly Office[]>([]);
export const officials = signal<Requests['find-offices']['out'] | undefined>(undefined);
/** The tab in front; `congress` when it shows a House or Senate page. */
export const tab = signal<{ id: number; url: string; congress: boolean } | undefined>(undefined);
export const look = signal<PageLook | FillError | undefined>(undefined);
export const report = signal<FillReport | FillError | undefined>(undefined);
export const ownDraft = signal<OwnDraft>(EMPTY_OWN_DRAFT);
/** A letter that was read out of the page in front and waits for the person's yes. */
export const found = signal<FoundLetter | undefined>(undefined);
export const busy = signal<'fill' | 'write' | 'refresh' | 'read' | undefined>(undefined);
/** False when the browser does not let House and Senate pages be filled: taken back, or never given. */
export const allowed = signal(true);
export const online = signal(navigator.onLine);
/** The browser took no more of what was to be saved. */
export const storeIsFull = signal(false);
export const troubles = signal<readonly Trouble[]>([]);
/** bioguide → characters that the office's box takes, as last seen. */
export const limits = signal<Readonly<Record<string, number>>>({});
export const now = signal(Date.now());

export const hasProfile = computed(() => supporter.value.family !== '' && supporter.value.given !== '');

const inFeeds = computed(() => Object.values(feeds.value).flatMap(({ alerts }) => alerts));
/** Letters are still under way for an alert: it stays in sight, also when its time is over. */
const isUnderWay = (alertId: string): boolean => {
  const started = latestAction(actions.value, alertId);
  return started !== undefined && !started.deliveries.every(isDone);
};
/** What may be written about, newest first: the current alerts, and ended ones whose letters are under way. */
export const alerts = computed(() => {
  const current = currentAlerts(feeds.value, now.value, ownAlerts.value);
  const going = inFeeds.value.filter(({ id }) => isUnderWay(id) && !current.some((one) => one.id === id));
  return [...current, ...going];
});
export const hasEnded = (alert: Alert): boolean =>
  !currentAlerts(feeds.value, now.value, ownAlerts.value).some(({ id }) => id === alert.id);
/** The latest alert that has ended, when nothing else is there. */
export const lastEnded = computed(() => (alerts.value.length > 0 ? undefined : inFeeds.value[0]));

/** The alert in front: the chosen one, the only one, or the one whose letters are under way. Undefined: the person chooses. */
export const alert = computed(() => {
  const all = alerts.value;
  const one = all.find(({ id }) => id === chosen.value) ?? all.find(({ id }) => isUnderWay(id));
  return one ?? (all.length === 1 ? all[0] : undefined);
});
export const action = computed(() => (alert.value ? latestAction(actions.value, alert.value.id) : undefined));
export const problem = computed(() => Object.values(feeds.value).find((feed) => feed.problem !== undefined)?.problem);
/** A form stands in front that a click may fill. */
export const canFill = computed(() => typeof look.value === 'object' && look.value.fillable > 0);

export const mine = computed(
  () => officials.value?.mine ?? (lastOffices.value.length > 0 ? lastOffices.value : undefined),
);
/** Who gets the alert's letter; undefined while nobody knows yet. */
export const recipients = computed(() => {
  const current = alert.value;
  return mine.value?.filter((office) => current && letterFor(current, office) !== undefined);
});

/** The alert's letter for an office; its first one while no office is known. */
export const letterOf = (of: Alert, office: Office | undefined): AlertLetter | undefined =>
  office ? letterFor(of, office) : of.letters[0];

export const officeOf = (bioguide: string | undefined): Office | undefined =>
  [...(officials.value?.known ?? []), ...lastOffices.value].find((office) => office.bioguide === bioguide);

/** Shows another screen. */
export function go(to: View, about?: string): void {
  subject.value = about;
  view.value = to;
}
