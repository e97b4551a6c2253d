import type { FieldToken } from './tokens';

/** What an inference rests on. */
export interface Inference {
  readonly ref: string;
  readonly token: FieldToken;
  /** Id of the rule, e.g. `label:first-name`, `autocomplete`, `recipe`, `neighbour:zip4`. */
  readonly by: string;
  /** The text that the rule matched, as it stands on the page. */
  readonly matched: string;
}

/** Why a control is left. The first group is none of the person's business, the second needs the person. */
export type LeaveReason =
  // nothing to do
  | 'not-ours' // known, but not for a filler: newsletter, search, tel type, organisation…
  | 'honeypot'
  | 'hidden'
  | 'disabled'
  | 'readonly'
  | 'already-filled' // holds something: the person's, the office's preset or an earlier fill
  | 'no-value' // the profile has nothing for it and it is not required
  | 'unknown' // not understood, not required
  // the person is needed
  | 'captcha'
  | 'attestation'
  | 'topic-unsure'
  | 'purpose-unsure'
  | 'no-fitting-option'
  | 'missing-value' // required, and the profile has nothing for it
  | 'too-long' // the letter does not fit
  | 'unknown-required'
  | 'differs' // holds something else than the profile says; shown, never overwritten
  | 'preticked'; // a newsletter box that the office ticked beforehand

interface StepBase {
  readonly ref: string;
  readonly token: FieldToken;
  /** The rule and the text it matched: shown to the person who asks why. */
  readonly because: Pick<Inference, 'by' | 'matched'>;
}

/** Values are the exact text to stand in the control afterwards. */
export interface TypeStep extends StepBase {
  readonly kind: 'type';
  readonly value: string;
}

/** Options are named by index and label, never by value: values repeat on real forms. */
export interface ChooseStep extends StepBase {
  readonly kind: 'choose';
  readonly index: number;
  readonly label: string;
  /** 0–1, stated for topics. */
  readonly confidence?: number;
}

export interface CheckStep extends StepBase {
  readonly kind: 'check';
  readonly checked: boolean;
}

export interface LeaveStep extends StepBase {
  readonly kind: 'leave';
  readonly reason: LeaveReason;
  /** The control's own words, to show and to jump to. */
  readonly label: string;
  readonly required: boolean;
  /** Best guesses to offer (topics: three). */
  readonly suggestions?: readonly string[];
  /** For `too-long`: how many characters the control takes. */
  readonly limit?: number;
}

/** A drawn list that shows its answers only while it is open: look into it, choose nothing. The next plan knows them. */
export interface OpenStep extends StepBase {
  readonly kind: 'open';
}

export type WriteStep = TypeStep | ChooseStep | CheckStep | OpenStep;
export type FillStep = WriteStep | LeaveStep;

/** What a page, or one area of it, is. */
export type PageKind =
  | 'contact' // a form with a message to the office
  | 'gate' // asks for nothing but ZIP, ZIP+4 or the address before the form
  | 'purpose' // asks why the person writes, before the form
  | 'preview' // shows the letter again with a final Send or a hidden confirm step
  | 'thank-you'
  | 'rejected' // the form again, with the office's errors
  | 'excluded' // casework, tours, newsletter, SSN…: kept off
  | 'none';

/** Why a whole page or form is refused. */
export type Refusal =
  | 'no-form'
  | 'casework'
  | 'not-a-letter-form'
  | 'insecure'
  | 'foreign-action' // the form would be sent outside house.gov and senate.gov
  | 'foreign-frame'
  | 'too-big';

/** The plan for one frame. `areaRef` is absent when nothing is to be written. */
export interface FillPlan {
  readonly page: PageKind;
  readonly areaRef?: string;
  readonly steps: readonly FillStep[];
  readonly refusal?: Refusal;
  /** True when the page shows a CAPTCHA the person must solve. */
  readonly captcha: boolean;
  /** For a gate that may be continued: the button's text. Never set for a page with a message on it. */
  readonly continueButton?: string;
}

/** What became of each write, after reading back. No values. */
export interface WriteResult {
  readonly ref: string;
  readonly token: FieldToken;
  readonly result: 'written' | 'unchanged' | 'opened' | 'undone' | 'gone' | 'hidden' | 'typed-meanwhile' | 'no-option';
}

export interface FillOutcome {
  readonly results: readonly WriteResult[];
  /** True when controls came, went or changed visibility while writing: read and plan again. */
  readonly changed: boolean;
  readonly writeMs: number;
}
