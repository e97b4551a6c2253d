import { matches } from './dom';
import { collect, type Found } from './find-areas';
import { TAKES_INPUT } from './labels';
import { refOf } from './refs';
import { type Judge, makeJudge } from './visibility';

let read = '';

/** Which controls a person can answer, and how many answers each has. */
const outlineOf = (found: readonly Found[], judge: Judge): string =>
  found
    .filter(({ element }) => matches(element, TAKES_INPUT) && judge.hiddenBy(element) === undefined)
    .map(
      ({ element }) =>
        `${refOf(element)}:${(element as HTMLInputElement).disabled}:${(element as HTMLSelectElement).options?.length}`,
    )
    .join(' ');

/** Keeps the outline of what is being read, whose judge knows all of it already. */
export function keepOutline(found: readonly Found[], judge: Judge): void {
  read = outlineOf(found, judge);
}

/** To be asked later: whether controls were uncovered, removed or refilled since the page was read last. */
export function watchOutline(): () => boolean {
  const before = read;
  return () => {
    const found: Found[] = [];
    collect(document, found);
    return outlineOf(found, makeJudge()) !== before;
  };
}
