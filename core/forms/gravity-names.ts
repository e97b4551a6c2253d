import type { Guess } from './slot';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';

const BY_NAME = /^input_(\d+)\.(\d)$/;
const BY_ID = /^input_\d+_(\d+)_(\d)$/;
const ADDRESS: Readonly<Record<number, FieldToken>> = {
  1: 'address-line1',
  2: 'address-line2',
  3: 'address-level2',
  4: 'address-level1',
  5: 'postal-code',
  6: 'country',
};
const NAME: Readonly<Record<number, FieldToken>> = {
  2: 'honorific-prefix',
  3: 'given-name',
  4: 'additional-name',
  6: 'family-name',
  8: 'honorific-suffix',
};
/** Weaker than any label, a little weaker than a plain name. */
const WEIGHT = 0.62;

/**
 * Gravity Forms numbers the parts of a name and of an address: `input_6.1` street, `.3` city or first name. Which of
 * the two a group is shows in the parts that it has.
 */
export function guessGravity(controls: readonly Control[]): ReadonlyMap<string, Guess> {
  const groups = new Map<string, { control: Control; part: number }[]>();
  for (const control of controls) {
    if (control.kind === 'checkbox' || control.kind === 'radio') continue;
    const found = BY_NAME.exec(control.name) ?? BY_ID.exec(control.id);
    if (found === null) continue;
    const key = found[1] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), { control, part: Number(found[2]) }]);
  }
  const guesses = new Map<string, Guess>();
  for (const group of groups.values()) {
    const parts = new Set(group.map(({ part }) => part));
    const table =
      parts.has(1) && (parts.has(3) || parts.has(5))
        ? ADDRESS
        : parts.has(3) && parts.has(6) && !parts.has(5)
          ? NAME
          : undefined;
    if (table === undefined) continue;
    for (const { control, part } of group) {
      const token = table[part];
      if (token !== undefined) {
        guesses.set(control.ref, { token, by: 'gravity:part', matched: control.name || control.id, weight: WEIGHT });
      }
    }
  }
  return guesses;
}
