import type { Control } from './snapshot';
import type { FieldToken } from './tokens';

/** One rule's opinion of one control. No token: the rule knows that nothing of ours belongs here. */
export interface Guess {
  readonly token: FieldToken | undefined;
  /** `source:rule`, e.g. `label:first-name`. */
  readonly by: string;
  /** The page's own text. */
  readonly matched: string;
  /** 0–1.1: trust in the source times how much of the text the rule explains. */
  readonly weight: number;
}

/** A control on its way to an inference. The steps of the assignment set `chosen`. */
export interface Slot {
  readonly control: Control;
  /** Opinions, best first. */
  readonly guesses: readonly Guess[];
  /** True when a person reads a label that no rule knows: names and neighbours are then no proof. */
  readonly strangeLabel: boolean;
  chosen: Guess | undefined;
}

/** The token that a slot has at the moment. */
export const tokenOf = (slot: Slot | undefined): FieldToken | undefined => slot?.chosen?.token;

/** Gives a slot a token for a reason found beside it. */
export function settle(
  slot: Slot,
  token: FieldToken | undefined,
  by: string,
  matched = slot.chosen?.matched ?? '',
): void {
  slot.chosen = { token, by, matched, weight: slot.chosen?.weight ?? 0.5 };
}

/** A box for one line of typing. */
export const isLine = (slot: Slot | undefined): slot is Slot => slot?.control.kind === 'text';

/** A box for a letter. */
export const isBig = (slot: Slot): boolean => slot.control.kind === 'textarea' || slot.control.kind === 'richtext';
