import type { FormSnapshot } from '../../core/forms/snapshot';
import { all, first, fold, type Root, textOf } from './dom';
import { collect, type Found, MOST_CONTROLS, sortAreas } from './find-areas';
import { isShown, readArea } from './read-area';
import type { Reading } from './read-control';
import { type Judge, makeJudge } from './visibility';

const NOTICES =
  '[role=alert],[role=status],[class*=confirmation],[class*=error],[id*=error],.wpcf7-response-output,.elementor-message,.alert,.messages,.success,.thank-you';

const texts = (selector: string, judge: Judge, most: number, cap: number): string[] => {
  const found: string[] = [];
  for (const element of all(document, selector)) {
    if (found.length >= most) break;
    if (!judge.seen(element)) continue;
    const text = textOf(element, cap);
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return found;
};

/** Reads the document as it stands. Changes nothing; text is cut, controls beyond the limit are not read. */
export function readPage(): FormSnapshot {
  const start = performance.now();
  const judge = makeJudge();
  const found: Found[] = [];
  collect(document, found);
  const indexes = new Map<Root, Reading['labels']>();
  const areas = sortAreas(found).map((draft) => readArea(draft, judge, indexes));
  const main = first(document, 'main,[role=main],#content,#main,article') ?? document.body ?? document.documentElement;
  return {
    url: location.href,
    title: fold(document.title),
    headings: texts('h1,h2,h3', judge, 40, 160),
    notices: texts(NOTICES, judge, 12, 400),
    text: textOf(main, 4000, isShown),
    areas: areas.filter((area) => area.controls.length > 0),
    truncated: found.length >= MOST_CONTROLS,
    readMs: performance.now() - start,
  };
}
