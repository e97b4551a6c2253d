import { foldText } from './fold-text';
import { inferArea } from './infer-area';
import type { Inference } from './plan';
import type { Recipe } from './recipe';
import type { Control, FormArea } from './snapshot';
import type { FieldToken } from './tokens';

/** One area of a page with what was understood in it. `visible` and `all` are the tokens of its controls, `words` its own folded words. */
export interface Judged {
  readonly area: FormArea;
  readonly inferences: ReadonlyMap<string, Inference>;
  readonly visible: ReadonlySet<FieldToken>;
  readonly all: ReadonlySet<FieldToken>;
  readonly words: string;
}

export const PLACE: readonly FieldToken[] = [
  'postal-code',
  'x-zip4',
  'address-line1',
  'address-line2',
  'street-address',
  'address-level2',
  'address-level1',
  'country',
];
export const GATE: readonly FieldToken[] = [...PLACE, 'given-name', 'family-name', 'name', 'email', 'honorific-prefix'];
export const QUIET: readonly FieldToken[] = ['x-captcha', 'x-honeypot'];

const LANDMARK =
  /^(?:header|footer|nav|aside|search|dialog|banner|contentinfo|navigation|complementary)$|newsletter|subscribe|modal|popup/;

export const isSeen = (control: Control): boolean => control.visible && control.kind !== 'hidden';

/** Reads one area and gathers what recognition asks about. */
export function judge(area: FormArea, recipe: Recipe | undefined): Judged {
  const list = inferArea(area, recipe);
  const inferences = new Map(list.map((one) => [one.ref, one]));
  const seen = new Set(area.controls.filter(isSeen).map(({ ref }) => ref));
  const visible = new Set(list.filter(({ ref }) => seen.has(ref)).map(({ token }) => token));
  const words = foldText(
    `${area.heading} ${area.buttons.map(({ text }) => text).join(' ')} ${area.id} ${area.className}`,
  );
  return { area, inferences, visible, all: new Set(list.map(({ token }) => token)), words };
}

export const hasAny = (tokens: ReadonlySet<FieldToken>, of: readonly FieldToken[]): boolean =>
  of.some((token) => tokens.has(token));
export const count = (tokens: ReadonlySet<FieldToken>, of: readonly FieldToken[]): number =>
  of.filter((token) => tokens.has(token)).length;
export const hasName = ({ all }: Judged): boolean => hasAny(all, ['family-name', 'name', 'given-name']);
export const aside = ({ area }: Judged): boolean => area.within.some((one) => LANDMARK.test(one));
