import { isSignature, subjectIn } from './letter-lines';
import type { Unit } from './units';
import { isOtherScript, isSiteLine, speaksAsLetter } from './voice';

/** One letter's place among the units of a page. `end` is the first unit that no longer belongs to it. */
export interface Segment {
  readonly heading?: Unit;
  readonly salutation?: Unit;
  readonly subject?: string;
  readonly start: number;
  readonly end: number;
  readonly body: readonly Unit[];
  /** True when a closing ("Sincerely,") ends it. */
  readonly closed: boolean;
  /** Lines below the closing. */
  readonly signature: readonly string[];
}

const isStart = ({ role }: Unit): boolean => role === 'salutation' || role === 'audience';
const isShort = ({ text }: Unit): boolean => text.length <= 90 && !/[.!?]["”’)]?$/.test(text);

/** From a heading on: the salutation that belongs to it, past subject lines, dates and the addressee's address. */
function salutationAfter(units: readonly Unit[], heading: number): number | undefined {
  for (let at = heading + 1; at < Math.min(units.length, heading + 15); at++) {
    const unit = units[at];
    if (!unit || unit.role === 'audience') return undefined;
    if (unit.role === 'salutation') return at;
    if (unit.role === 'text' && !isShort(unit) && !/:$/.test(unit.text) && unit.text.length > 200) return undefined;
    if (unit.role === 'text' && speaksAsLetter(unit.text) && /\bI\b/.test(unit.text)) return undefined;
  }
  return undefined;
}

const common = (a: readonly number[], b: readonly number[]): number[] => {
  const differs = a.findIndex((one, at) => one !== b[at]);
  return a.slice(0, differs < 0 ? a.length : differs);
};

/** The element that holds the letter: what its first paragraph shares with the salutation or with the second one, the nearer. */
function containerAt(units: readonly Unit[], from: number): readonly number[] {
  const first = units[from]?.block.path ?? [];
  const shared = [from - 1, from + 1].map((at) => {
    const path = common(first, units[at]?.block.path ?? []);
    return path.length === first.length ? path.slice(0, -1) : path;
  });
  const [above = [], below = []] = shared;
  return above.length > below.length ? above : below;
}

const isInside = (unit: Unit, container: readonly number[]): boolean =>
  container.every((one, at) => unit.block.path[at] === one);

/** A heading inside a letter: what stands below it goes on in the letter's voice, or at least in the letter's own box. */
function goesOn(units: readonly Unit[], from: number, at: number): boolean {
  const below = units.slice(at + 1, at + 5);
  const end = below.findIndex(({ role }) => role !== 'text' && role !== 'rule');
  const next = below.slice(0, end < 0 ? below.length : end).filter(({ role }) => role === 'text');
  const [first] = next;
  if (!first || next.some(({ text }) => isSiteLine(text))) return false;
  if (speaksAsLetter(next.map(({ text }) => text).join(' '))) return true;
  const container = containerAt(units, from);
  const heading = units[at];
  return heading !== undefined && isInside(heading, container) && isInside(first, container) && first.text.length > 30;
}

/** Leaves out what the site put behind the letter, and rules and stray lines at its end. */
function trimTail(body: readonly Unit[]): Unit[] {
  const kept = [...body];
  for (let last = kept.at(-1); last && kept.length > 1; last = kept.at(-1)) {
    const stray = last.block.kind !== 'item' && last.text.length < 60 && !/[.!?:;,)”"’\d]$/.test(last.text);
    if (last.role === 'rule' || last.role === 'heading' || isSiteLine(last.text) || isSignature(last.text) || stray)
      kept.pop();
    else break;
  }
  return kept;
}

/** The one to three short lines below a closing; a heading or a sentence is none. */
function signatureAfter(units: readonly Unit[], closing: number): string[] {
  const below = units.slice(closing + 1, closing + 4);
  const end = below.findIndex(
    ({ role, text, block }) => role !== 'text' || block.kind !== 'text' || text.length > 240 || /[.!?]$/.test(text),
  );
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ text }) => text.split('\n'));
}

/** The body that begins at `from`: up to the closing, the next letter, or where the site speaks again. */
export function bodyFrom(units: readonly Unit[], from: number): Pick<Segment, 'body' | 'end' | 'closed' | 'signature'> {
  let end = from;
  while (end < units.length) {
    const unit = units[end];
    if (!unit || isStart(unit) || unit.role === 'closing' || unit.role === 'script') break;
    if (end > from && isOtherScript(unit.text)) break;
    if (unit.role === 'heading' && end > from && (isSiteLine(unit.text) || !goesOn(units, from, end))) break;
    end += 1;
  }
  const closed = units[end]?.role === 'closing';
  const all = units.slice(from, end);
  const container = containerAt(units, from);
  const inside = all.findLastIndex((unit) => isInside(unit, container));
  let length = inside + 1;
  // A letter may go on in the next box of a page builder: as long as it speaks as one.
  while (length < all.length) {
    const next = all[length];
    if (!next || !(closed || (speaksAsLetter(next.text) && /\bI\b/.test(next.text) && !isSiteLine(next.text)))) break;
    length += 1;
  }
  const body = closed ? all.slice(0, length) : trimTail(all.slice(0, length));
  const useful = body.filter(
    (unit) =>
      unit.role !== 'rule' &&
      unit.role !== 'subject' &&
      (closed || unit.block.kind === 'item' || !isSiteLine(unit.text) || unit.text.length > 300),
  );
  const signature = closed ? signatureAfter(units, end) : [];
  return { body: trimTail(useful), end: closed ? end + 1 : from + length, closed, signature };
}

/** Every place where a letter begins: a salutation, or a heading that says for whom, with the salutation that follows it. */
export function findSegments(units: readonly Unit[]): Segment[] {
  const segments: Segment[] = [];
  let after = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit || !isStart(unit) || at < after) continue;
    const greeting = unit.role === 'salutation' ? at : salutationAfter(units, at);
    const salutation = greeting === undefined ? undefined : units[greeting];
    let from = (greeting ?? at) + 1;
    const above = units.slice(unit.role === 'audience' ? at : Math.max(after, at - 8), greeting ?? at);
    let subject = above.map(({ text }) => subjectIn(text)).findLast((one) => one !== undefined);
    while (units[from]?.role === 'subject' || units[from]?.role === 'rule') {
      subject ??= subjectIn(units[from]?.text ?? '');
      from += 1;
    }
    const rest = bodyFrom(units, from);
    segments.push({
      ...(unit.role === 'audience' && { heading: unit }),
      ...(salutation && { salutation }),
      ...(subject !== undefined && { subject }),
      start: at,
      ...rest,
    });
    after = (greeting ?? at) + 1;
  }
  return segments;
}
