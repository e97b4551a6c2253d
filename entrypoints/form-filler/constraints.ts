import type { Control } from '../../core/forms/snapshot';
import { all, attr, has, isBox, matches, textOf } from './dom';
import { TAKES_INPUT, textAfter } from './labels';

const REQUIRED_CLASS =
  /(?:^|[\s_-])required(?:$|[\s_-])|validate\[[^\]]*required|contains_required|is-required|mark-required/i;
export const STAR = /(?:^|[^*])[*\u2217\u204e](?:\s*:?$|\s)|\*\s*$|\(required\)|\brequired\b/i;

/** Required by attribute, ARIA, class, or a star in the label; a star may be drawn by the label's style. */
export function isRequired(
  control: Element,
  labels: Control['labels'],
  around: readonly Element[],
  drawn: () => boolean = () => false,
): boolean {
  if (has(control, 'required') || attr(control, 'aria-required') === 'true') return true;
  const own = attr(control, 'class');
  if (REQUIRED_CLASS.test(own) && !/not-required|optional/.test(own)) return true;
  if (
    labels.some(
      ({ from, text }) =>
        from !== 'describedby' &&
        (from !== 'after' || !isBox(control)) &&
        STAR.test(text) &&
        !/not required/i.test(text),
    )
  )
    return true;
  return (
    around.some((wrap) => REQUIRED_CLASS.test(attr(wrap, 'class')) && all(wrap, TAKES_INPUT).length <= 2) || drawn()
  );
}

const number = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));
const COUNTERS: readonly [RegExp, (found: RegExpExecArray, typed: number) => number][] = [
  [/(?:^|\s)([\d,]+) ?\/ ?([\d,]{3,})(?:\s|$)/, (found, typed) => (number(found[1]) === typed ? number(found[2]) : 0)],
  [/([\d,]+)\s*(?:of|\/|out of)\s*([\d,]+)\s*(?:max(?:imum)?\s*)?(?:char|letters|used)/i, (found) => number(found[2])],
  [/(?:limit(?:ed)?|max(?:imum)?|up to|no more than|at most)\D{0,30}?([\d,]{3,})\s*char/i, (found) => number(found[1])],
  [
    /([\d,]{2,})\s*characters?\s*(?:\w+\s)?(?:remaining|left)|(?:remaining|left)\D{0,20}([\d,]{2,})/i,
    (found, typed) => number(found[1] ?? found[2]) + typed,
  ],
  [/([\d,]{3,})\s*char(?:acter)?s?\s*(?:max|limit|or (?:less|fewer)|allowed)/i, (found) => number(found[1])],
];

/** Characters that a control takes: by its attribute, else by a counter beside a message box. */
export function limitOf(
  control: Element,
  labels: Control['labels'],
  around: readonly Element[],
  value: string,
): number | undefined {
  const max = Number(attr(control, 'maxlength') || attr(control, 'data-maxlength') || attr(control, 'data-max-length'));
  if (max > 0 && max < 500_000) return max;
  if (!matches(control, 'textarea,[contenteditable]')) return undefined;
  const near = around.filter((wrap) => all(wrap, TAKES_INPUT).length === 1).slice(0, 2);
  const next = control.nextElementSibling;
  const texts = [
    ...labels.map(({ text }) => text),
    ...(next ? [matches(next, 'input') ? `${(next as HTMLInputElement).value} ${textAfter(next)}` : textOf(next)] : []),
    ...near.map((wrap) => textOf(wrap, 600)),
  ];
  for (const text of texts)
    for (const [pattern, limit] of COUNTERS) {
      const found = pattern.exec(text);
      const characters = found ? limit(found, value.length) : 0;
      if (characters >= 50 && characters <= 100_000) return characters;
    }
  return undefined;
}
