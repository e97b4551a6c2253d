import { coreOf, foldText, isJunk, wordsOfName } from './fold-text';
import { headsOf } from './label-heads';
import { readOptions } from './option-clue';
import { groupOf, type KindGroup, type Rule } from './rule';
import { LEAVE_RULES } from './rules-leave';
import { LETTER_RULES } from './rules-letter';
import { PERSON_RULES } from './rules-person';
import { TRAP_RULES } from './rules-traps';
import { readAutocomplete, readType } from './rules-type';
import type { Guess } from './slot';
import type { Control, LabelSource } from './snapshot';
import type { FieldToken } from './tokens';

const SOURCE: Readonly<Record<LabelSource, number>> = {
  sublabel: 1.02,
  label: 1,
  'aria-labelledby': 0.98,
  'aria-label': 0.96,
  cell: 0.88,
  before: 0.82,
  title: 0.8,
  placeholder: 0.78,
  after: 0.5,
  describedby: 0.35,
};
const AUTOCOMPLETE = 0.86;
/** A list whose first entry asks: "State*", "Would you like a reply?". */
const PROMPT = 0.77;
/** Words behind a box that has no others. */
const AFTER = 0.76;
const QUESTION = 0.6;
const NAME = 0.7;
const ID = 0.68;
const TYPE = 0.3;
/** Sources a person takes for the control's own label. */
const READ_AS_LABEL: readonly LabelSource[] = ['label', 'aria-labelledby', 'aria-label', 'cell', 'sublabel'];

/** What sentences of help mention: newsletters, privacy, what must not be written. */
const BESIDE: ReadonlySet<FieldToken> = new Set(['x-newsletter', 'x-private', 'x-attest', 'x-other', 'x-response']);

/** Words of a head that say one thing, wherever in them the rule's own stand. */
const SHORT = 3;

const ALL_RULES: readonly Rule[] = [...LEAVE_RULES, ...PERSON_RULES, ...LETTER_RULES];
const byGroup = (rules: readonly Rule[]): Readonly<Record<KindGroup, readonly Rule[]>> => {
  const of = (group: KindGroup): readonly Rule[] =>
    rules.filter((rule) => rule.on === undefined || rule.on.includes(group));
  return { line: of('line'), big: of('big'), choice: of('choice'), box: of('box') };
};
export const RULES = byGroup(ALL_RULES);
const MATH =
  /\b\d{1,2}\s*[+*\u00d7\u2212]\s*\d{1,2}\s*(?:=|\?|:|$|is\b|equals)|\b\d{1,2}\s*[-\u2013x]\s*\d{1,2}\s*=|\bwhat(?:'s| is)\s+\d{1,2}\s*[-+x*]\s*\d/i;

interface Hit {
  readonly rule: Rule;
  readonly cover: number;
}

/** The first rule that has a folded core text, and how much of the text it covers. */
export function matchRules(rules: readonly Rule[], core: string): Hit | undefined {
  let words = 1;
  for (let i = 0; i < core.length; i++) if (core.charCodeAt(i) === 32) words++;
  for (const rule of rules) {
    if (words > (rule.words ?? 9)) continue;
    const found = rule.like.exec(core);
    if (found === null || rule.not?.test(core) === true) continue;
    return { rule, cover: found[0].length / core.length };
  }
  return undefined;
}

const grade = (cover: number): number => (cover >= 0.95 ? 1 : cover >= 0.45 ? 0.9 : 0.8);
const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** What a control's name or id plainly says, whatever its label. */
export function tokenOfName({ name, id, kind }: Control): FieldToken | undefined {
  for (const raw of [name, id]) {
    const core = wordsOfName(raw);
    const hit = core === '' ? undefined : matchRules(RULES[groupOf(kind)], core);
    if (hit !== undefined && hit.cover >= 0.6) return hit.rule.token;
  }
  return undefined;
}

/** A trap shows in any text of the control, its classes included. */
function findTrap(control: Control): Guess | undefined {
  const trap = (source: string, text: string, folded: string): Guess | undefined => {
    const hit = folded === '' ? undefined : matchRules(TRAP_RULES, folded);
    return hit === undefined
      ? undefined
      : { token: hit.rule.token, by: `${source}:${hit.rule.id}`, matched: cut(text), weight: 2 };
  };
  for (const { from, text } of control.labels) {
    const found = trap(from, text, foldText(text));
    if (found !== undefined) return found;
    if (control.kind === 'text' && MATH.test(text)) {
      return { token: 'x-captcha', by: `${from}:captcha-sum`, matched: cut(text), weight: 2 };
    }
  }
  for (const [source, text] of [
    ['name', control.name],
    ['id', control.id],
    ['class', control.className],
    ['class', control.wrapperClass ?? ''],
  ] as const) {
    const folded = text === '' ? '' : foldText(text);
    if (
      folded === '' ||
      (source === 'class' && !/honey|\bhp\b|antibot|captcha|validation container|bot trap/.test(folded))
    )
      continue;
    const found = trap(source, text, folded);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words that stand in a box only to say what goes there. */
const VALUE_ASKS = /\b(?:address|code|e ?mail|name|phone|number)\b/;
const promptOf = ({ options }: Control): string | undefined =>
  options?.[0]?.value === '' || options?.[0]?.disabled === true ? options[0].label : undefined;

/** Opinions of every source on one control, best first; and whether its label is words that no rule knows. */
export function guessControl(control: Control): { readonly guesses: readonly Guess[]; readonly strangeLabel: boolean } {
  const trap = findTrap(control);
  if (trap !== undefined) return { guesses: [trap], strangeLabel: false };
  const group = groupOf(control.kind);
  const rules = RULES[group];
  const guesses: Guess[] = [];
  let known = false;
  let strange = false;
  const judge = (source: string, text: string, core: string, trust: number, skipGeneric: boolean): Hit | undefined => {
    const hit = matchRules(rules, core);
    if (hit === undefined || (skipGeneric && hit.rule.generic === true)) return undefined;
    const guess = {
      token: hit.rule.token,
      by: `${source}:${hit.rule.id}`,
      matched: cut(text),
      weight: trust * grade(hit.cover),
    };
    guesses.push(guess);
    return hit;
  };

  for (const { from, text } of control.labels) {
    const folded = foldText(text);
    if (isJunk(folded)) continue;
    const core = coreOf(folded);
    const trust = from === 'after' ? (group === 'box' ? 1 : AFTER) : SOURCE[from];
    // "Type of request" loses its head to the words that only ask: then the whole text is tried.
    const heads = headsOf(text);
    const whole = heads.length > 0 ? (matchRules(rules, core) ?? matchRules(rules, folded)) : undefined;
    // What a sentence of help speaks of is not what the box asks for.
    const head =
      whole?.rule.token === undefined || BESIDE.has(whole.rule.token)
        ? heads.find((one) => (matchRules(rules, one)?.cover ?? 0) >= (one.split(' ').length <= SHORT ? 0.3 : 0.95))
        : undefined;
    const hit =
      head === undefined
        ? (judge(from, text, core, trust, false) ?? judge(from, text, folded, trust * 0.98, false))
        : judge(from, text, head, trust * 0.97, false);
    if (hit !== undefined) known ||= trust > 0.6;
    else if (READ_AS_LABEL.includes(from) && core.split(' ').length <= 10) strange = true;
  }
  const prompt = known || group !== 'choice' ? undefined : promptOf(control);
  if (prompt !== undefined) {
    const folded = foldText(prompt);
    const hit = isJunk(folded)
      ? undefined
      : (judge('prompt', prompt, coreOf(folded), PROMPT, false) ?? judge('prompt', prompt, folded, PROMPT, false));
    known = hit !== undefined;
  }
  const asks = known || control.touched || (group !== 'line' && group !== 'big') ? '' : foldText(control.value);
  if (asks !== '' && asks.length <= 40 && !isJunk(asks)) {
    const hit = matchRules(rules, coreOf(asks));
    if (hit !== undefined && (hit.cover >= 0.7 || VALUE_ASKS.test(asks)))
      known = judge('value', control.value, coreOf(asks), PROMPT, false) !== undefined;
  }
  const strangeLabel = strange && !known;
  const clue = group === 'choice' ? readOptions(control.options) : undefined;
  if (clue !== undefined) {
    guesses.push({
      token: clue.token,
      by: `options:${clue.id}`,
      matched: clue.matched,
      weight: clue.sure ? 1.3 : 0.84,
    });
  }
  if (control.question !== undefined && (group === 'choice' || group === 'box' || !known)) {
    const folded = foldText(control.question);
    if (!isJunk(folded)) {
      const trust = group === 'choice' || (group === 'box' && control.groupKey !== undefined) ? 0.99 : QUESTION;
      if (judge('question', control.question, coreOf(folded), trust, true) === undefined)
        judge('question', control.question, folded, trust * 0.98, true);
    }
  }
  const auto = readAutocomplete(control);
  if (auto !== undefined) guesses.push({ ...auto, weight: AUTOCOMPLETE });
  if (!known || guesses.every((guess) => guess.weight < 0.75)) {
    for (const [source, raw, trust] of [
      ['name', control.name, NAME],
      ['id', control.id, ID],
    ] as const) {
      const core = wordsOfName(raw);
      // A label that is understood, however loosely, goes before a name.
      const worth = strangeLabel ? 0.6 : known ? 0.85 : 1;
      if (core !== '') judge(source, raw, core, trust * worth, strangeLabel);
    }
    const type = readType(control);
    if (type !== undefined && !strangeLabel) guesses.push({ ...type, weight: TYPE });
  }
  guesses.sort((a, b) => b.weight - a.weight);
  return { guesses, strangeLabel };
}
