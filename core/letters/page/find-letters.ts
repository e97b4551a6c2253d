import type { Audience } from '../../alerts/alert';
import { err, ok, type Result } from '../../result';
import { type Addressee, addresseeOf, isOfState } from './addressee';
import { joinBlocks, type Pieces } from './block';
import type { LetterProblem, ReadLetter } from './found-letter';
import { announcesLetter, titleAndSubject } from './letter-title';
import { bodyFrom, findSegments, type Segment } from './segment';
import { toUnits, type Unit } from './units';
import {
  asksAsLetter,
  isAdvice,
  isCutOff,
  isInstruction,
  isNews,
  isSignedByOthers,
  isSiteLine,
  pleads,
  speaksAsLetter,
} from './voice';

/** Letters shorter than this say nothing that could be sent. */
const SHORTEST = 120;
const SHORTEST_GREETED = 80;
const SHORTEST_CLOSED = 50;
const LONGEST = 20_000;
const POLITICS =
  /\b(?:congress\w*|senat\w+|representatives?|legislat\w+|bills?|resolution|h\.? ?r\.? ?\d|h\.? ?res|s\.? ?res|s\. ?\d|constituents?|cosponsor\w*|co-sponsor\w*|vote[ds]?|voting|president|administration|federal|u\.s\.|policy|law|act)\b/i;

/** Bills of state legislatures are numbered SB 77 or AB 1000; those of Congress S. 77 and H.R. 1000. */
const STATE_BILL = /\b(?:SB|AB|HB|LD|LB) ?-?\d{1,5}\b/;

const textOfBody = (body: readonly Unit[]): string =>
  joinBlocks(body.map(({ text, block }) => ({ ...block, text }))).trim();

type Who = Extract<Addressee, { kind: 'known' }>;

/** To whom, out of heading and salutation: the narrower of the two where both speak of Congress. */
function whoOf({ heading, salutation }: Segment): Who | undefined {
  const above = heading?.addressee?.kind === 'known' ? heading.addressee : undefined;
  const below = salutation?.addressee?.kind === 'known' ? salutation.addressee : undefined;
  if (!above || !below) return above ?? below;
  if (above.audience.kind === 'executive' && below.audience.kind === 'executive')
    return above.audience.office.length >= below.audience.office.length ? above : below;
  if (above.audience.kind !== 'congress' || below.audience.kind !== 'congress')
    return above.audience.kind === below.audience.kind ? above : below;
  const chambers = [above.audience.chamber, below.audience.chamber];
  const [upper, lower] = chambers;
  const torn = upper !== undefined && lower !== undefined && upper !== lower;
  const chamber = lower ?? upper;
  const states = below.audience.states ?? above.audience.states;
  const audience: Audience = { kind: 'congress', ...(chamber && { chamber }), ...(states && { states }) };
  return { ...above, ...below, audience, open: torn || above.open || below.open };
}

function toLetter(segment: Segment, fallback: string): ReadLetter {
  const who = whoOf(segment);
  const to = (segment.heading ?? segment.salutation)?.text.replace(/\s+/g, ' ').slice(0, 260);
  return {
    audience: who?.audience ?? { kind: 'congress' },
    subject: (segment.subject ?? fallback).slice(0, 300),
    body: textOfBody(segment.body).slice(0, LONGEST),
    unclear: who === undefined || who.open || STATE_BILL.test(segment.body.map(({ text }) => text).join(' ')),
    ...(to !== undefined && { to }),
    ...(who?.named && { named: who.named }),
  };
}

type Verdict = 'letter' | 'signed-by-others' | 'no';

function judge(segment: Segment, around: readonly string[]): Verdict {
  const body = textOfBody(segment.body);
  const greeted = segment.salutation?.addressee?.kind === 'known';
  if (body.length < (!greeted ? SHORTEST : segment.closed ? SHORTEST_CLOSED : SHORTEST_GREETED) || isCutOff(body))
    return 'no';
  if (segment.salutation?.addressee?.kind === 'other') return 'no';
  // A clear salutation and a closing make a letter; with the one alone its voice has to tell, with neither it must ask as well.
  const speaks = greeted ? segment.closed || speaksAsLetter(body) || pleads(body) : asksAsLetter(body);
  if (isAdvice(body)) return 'no';
  if (!speaks || (whoOf(segment) === undefined && !POLITICS.test(body))) return 'no';
  if (isNews(around, body)) return 'no';
  return isSignedByOthers(body, segment.signature) ? 'signed-by-others' : 'letter';
}

/** A section under a clear salutation that only lacks a letter's voice. */
const isBeside = ({ salutation, body }: Segment): boolean =>
  salutation?.addressee?.kind === 'known' && textOfBody(body).length >= 40 && !isCutOff(textOfBody(body));

const keyOf = ({ audience, subject }: ReadLetter): string => JSON.stringify([audience, subject]);

/** True when letters to the same people stand under titles of their own: a list of letters. */
function isList(units: readonly Unit[], segments: readonly Segment[], letters: readonly ReadLetter[]): boolean {
  const titled = segments.filter(({ start }) =>
    units.slice(Math.max(0, start - 4), start).some(({ role }) => role === 'heading'),
  );
  const same = letters.filter(
    (one, at) => !one.unclear && letters.some((other, index) => index !== at && keyOf(other) === keyOf(one)),
  );
  return same.length > 1 && titled.length > 1;
}

/** The body that follows a title, where the page announces a letter that has no salutation. */
function bareLetter(units: readonly Unit[], titles: readonly string[]): Segment | undefined {
  const texts = units.map(({ text, role }) => (role === 'text' ? text.length : 0));
  const total = texts.reduce((sum, one) => sum + one, 0);
  let container: readonly number[] = [];
  for (let depth = 1; ; depth++) {
    const weights = new Map<number, number>();
    for (const [at, { block }] of units.entries()) {
      const inside = container.every((one, index) => block.path[index] === one);
      const next = block.path[depth - 1];
      if (inside && next !== undefined) weights.set(next, (weights.get(next) ?? 0) + (texts[at] ?? 0));
    }
    const heaviest = [...weights].sort((a, b) => b[1] - a[1])[0];
    if (!heaviest || heaviest[1] < total * 0.6) break;
    const narrower = [...container, heaviest[0]];
    const held = units.filter(({ block }) => narrower.every((one, index) => block.path[index] === one));
    // One paragraph is not the box that the letter lies in.
    if (held.length < 2 && units.length > 2) break;
    container = narrower;
  }
  const inside = ({ block }: Unit): boolean => container.every((one, at) => block.path[at] === one);
  const isTitle = (text: string): boolean => titles.some((title) => title === text || title.startsWith(text));
  const from = units.findIndex(
    (unit) =>
      inside(unit) &&
      unit.role === 'text' &&
      unit.text.length > 25 &&
      /[.!?]["”’)]*$/.test(unit.text) &&
      !isTitle(unit.text) &&
      !isSiteLine(unit.text) &&
      !isInstruction(unit.text) &&
      !/:$/.test(unit.text),
  );
  if (from < 0) return undefined;
  const above = units.slice(0, from).findLast(({ role }) => role === 'subject');
  const subject = above && /:\s*(.*)$/.exec(above.text)?.[1];
  return { start: from, ...(subject && { subject }), ...bodyFrom(units, from) };
}

function callScript(units: readonly Unit[]): string | undefined {
  const at = units.findIndex(({ role }) => role === 'script');
  if (at < 0) return undefined;
  const rest = units.slice(at + 1);
  const end = rest.findIndex(({ role, text }) => role !== 'text' || isSiteLine(text));
  const script = textOfBody(end < 0 ? rest : rest.slice(0, end));
  return script.length > 40 && script.length < 4000 && /\bI\b|\bI['’]m\b/.test(script) ? script : undefined;
}

/**
 * The letters among a page's pieces. `trust` says why the text is thought to be one: `pasted`, the person says so and nothing
 * has to prove it; `box`, it stands where a letter belongs; `page`, only what the page says counts.
 */
export function findLetters(pieces: Pieces, trust: 'page' | 'box' | 'pasted'): Result<ReadLetter[], LetterProblem> {
  const sure = trust === 'pasted';
  const { subject } = titleAndSubject(pieces.titles, pieces.publisher);
  // A letter to a state's own senate must not reach the one in Washington.
  if (trust !== 'pasted' && pieces.titles.some(isOfState)) return err('no-letter');
  const units = toUnits(pieces.blocks);
  const segments = findSegments(units);
  const around = [
    ...pieces.titles,
    ...units.filter((_, at) => !segments.some(({ start, end }) => at >= start && at < end)).map(({ text }) => text),
  ];
  const verdicts = segments.map((segment) => ({ segment, verdict: judge(segment, around) }));
  let good = verdicts
    .filter(({ verdict, segment }) => verdict === 'letter' || (sure && segment.body.length > 0))
    .map(({ segment }) => segment);
  // Beside a letter that is one, a short or plain one to somebody else is one too: nothing may be lost without a word.
  if (good.length > 0 && !sure)
    good = verdicts.filter((one) => one.verdict === 'letter' || isBeside(one.segment)).map(({ segment }) => segment);
  if (good.length > 1) good = good.filter(({ body }) => textOfBody(body).length >= 40);
  const above = units.slice(0, segments[0]?.start ?? 0);
  if (sure && good.length > 0 && speaksAsLetter(textOfBody(above)) && textOfBody(above).length > 200)
    good = [{ start: 0, ...bodyFrom(units, 0) }, ...good];
  if (good.length === 0 && verdicts.some(({ verdict }) => verdict === 'signed-by-others'))
    return err('signed-by-others');
  if (good.length === 0 && (trust !== 'page' || announcesLetter(pieces.titles, pieces.url))) {
    const bare = bareLetter(units, pieces.titles);
    const outside = bare ? [...pieces.titles, ...units.slice(0, bare.start).map(({ text }) => text)] : [];
    const foreign = units.some(({ addressee }) => addressee?.kind === 'other');
    if (bare && (sure || (!foreign && judge(bare, [...outside, textOfBody(bare.body)]) === 'letter'))) good = [bare];
  }
  const script = callScript(units);
  const letters = good.map((segment) => ({
    ...toLetter(segment, subject),
    ...(script !== undefined && { callScript: script }),
  }));
  const different = letters.filter(({ body }, at) => letters.findIndex((one) => one.body === body) === at);
  if (different.length === 0) return err('no-letter');
  if (isList(units, good, different)) return err('several');
  const doubtful = different.map((one, at) =>
    different.some((other, index) => index !== at && JSON.stringify(other.audience) === JSON.stringify(one.audience))
      ? { ...one, unclear: true }
      : one,
  );
  return ok(hinted(doubtful, pieces));
}

/** Where neither heading nor salutation says for whom, the title may ("Tell your senators: …"): a hint, still to be confirmed. */
function hinted(letters: readonly ReadLetter[], { titles }: Pieces): ReadLetter[] {
  return letters.map((letter) => {
    if (letter.to !== undefined && !/_{2,}|\[/.test(letter.to)) return letter;
    const hint = titles.map((title) => addresseeOf(title, 'heading')).find((one) => one.kind === 'known' && !one.open);
    const chamber = hint?.kind === 'known' && hint.audience.kind === 'congress' ? hint.audience.chamber : undefined;
    return letter.unclear && chamber !== undefined && letter.audience.kind === 'congress'
      ? { ...letter, audience: { ...letter.audience, chamber } }
      : letter;
  });
}
