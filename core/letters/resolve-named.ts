import type { Office } from '../officials/office';
import type { FoundLetter, ReadLetter } from './page/found-letter';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();

function officesNamed({ audience, named = [] }: ReadLetter, offices: readonly Office[]): string[] | undefined {
  if (audience.kind !== 'congress') return undefined;
  const found = named.map((name) => {
    const wanted = fold(name);
    const all = offices.filter(
      ({ chamber, state, last, name: whole }) =>
        (audience.chamber === undefined || audience.chamber === chamber) &&
        (audience.states === undefined || audience.states.includes(state)) &&
        (fold(last) === wanted ||
          fold(whole) === wanted ||
          (wanted.includes(' ') &&
            wanted.endsWith(` ${fold(last)}`) &&
            fold(whole).startsWith(wanted.split(' ')[0] ?? ''))),
    );
    return all.length === 1 ? all[0]?.bioguide : undefined;
  });
  const known = found.filter((one) => one !== undefined);
  return known.length > 0 && known.length === found.length ? known : undefined;
}

/**
 * A letter to members by name ("Dear Congresswoman Vale:") is for their offices alone, once the table tells which: exactly one
 * member of that name in that chamber. Else it stays unclear, and the person says for whom it is.
 */
export function resolveNamed(found: FoundLetter, offices: readonly Office[]): FoundLetter {
  const letters = found.letters.map((letter): ReadLetter => {
    const ids = officesNamed(letter, offices);
    if (!ids || letter.audience.kind !== 'congress') return letter;
    return { ...letter, audience: { ...letter.audience, offices: ids }, unclear: false };
  });
  return { ...found, letters, unclear: letters.some(({ unclear }) => unclear) };
}
