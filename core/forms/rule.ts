import type { ControlKind } from './snapshot';
import type { FieldToken } from './tokens';

/** Which controls a rule is for: one-line boxes, big boxes, lists of answers, tick boxes. */
export type KindGroup = 'line' | 'big' | 'choice' | 'box';

/**
 * One line of a rule table. Tables are tried in order; the first rule whose `like` is found in the folded text, and
 * whose `not` is not, has the text. How much of the text `like` covers tells how sure that is.
 */
export interface Rule {
  /** Stands in the explanation after the source: `label:first-name`. */
  readonly id: string;
  /** What the control wants; absent when the text is known to ask for several things at once or for nothing of ours. */
  readonly token?: FieldToken;
  /** Default: every kind. */
  readonly on?: readonly KindGroup[];
  /** Over text folded by `foldText`, without the words that only ask ("please enter your"). */
  readonly like: RegExp;
  readonly not?: RegExp;
  /** The longest text, in words, that the rule trusts; default 9. */
  readonly words?: number;
  /** A word that forms also use for other things: a name or id of it is no proof beside an unknown label. */
  readonly generic?: true;
}

const GROUP: Readonly<Record<ControlKind, KindGroup>> = {
  text: 'line',
  hidden: 'line',
  textarea: 'big',
  richtext: 'big',
  select: 'choice',
  combobox: 'choice',
  radio: 'choice',
  checkbox: 'box',
};

/** The group a control's kind belongs to. */
export const groupOf = (kind: ControlKind): KindGroup => GROUP[kind];
