import type { FormSnapshot } from '../../core/forms/snapshot';
import { all, first, fold, inOrder, isShown, matches, type Root, textOf } from './dom';
import { collect, type Found, MOST_CONTROLS, sortAreas } from './find-areas';
import { keepOutline } from './outline';
import { readArea } from './read-area';
import type { Reading } from './read-control';
import { type Judge, makeJudge } from './visibility';

/** Asked one by one: browsers find those of one kind fast, and those of a long list slowly. */
const NOTICES =
  '[class*=confirmation] [class*=error] [id*=error] .wpcf7-response-output .elementor-message .alert .messages .success .thank-you'.split(
    ' ',
  );

const texts = (elements: readonly Element[], judge: Judge, most: number, cap: number): string[] => {
  const found: string[] = [];
  for (const element of elements) {
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
  const parts = collect(document, found);
  const pick = (selector: string): Element[] => parts.filter((part) => matches(part, selector));
  const indexes = new Map<Root, Reading['labels']>();
  const areas = sortAreas(found).map((draft) => readArea(draft, judge, indexes));
  keepOutline(found, judge);
  const mains = [
    ...['main', 'article', '#content', '#main'].map((selector) => first(document, selector)),
    pick('[role=main]')[0],
  ].filter((element) => !!element);
  const notices = [...pick('[role=alert],[role=status]'), ...NOTICES.flatMap((selector) => all(document, selector))];
  return {
    url: location.href,
    title: fold(document.title),
    headings: texts(pick('h1,h2,h3'), judge, 40, 160),
    notices: texts(inOrder(notices), judge, 12, 400),
    text: textOf(inOrder(mains)[0] ?? document.body ?? document.documentElement, 4000, isShown),
    areas: areas.filter((area) => area.controls.length > 0),
    truncated: found.length >= MOST_CONTROLS,
    readMs: performance.now() - start,
  };
}
