import { foldHonorific, foldSuffix } from '../supporter/honorifics';
import { stateByCode } from '../supporter/states';
import { foldText } from './fold-text';
import type { LeaveReason } from './plan';
import type { ControlOption } from './snapshot';
import type { FieldToken } from './tokens';
import { chooseTopic } from './topics/choose-topic';

/** An answer by its place and its words, or why none is chosen. */
export type Choice =
  | { readonly index: number; readonly label: string; readonly confidence?: number }
  | { readonly reason: LeaveReason; readonly suggestions?: readonly string[] };

const PROMPT =
  /^(?:(?:please |kindly )?(?:select|choose|pick|make a selection)\b.*|please\b(?! (?:reply|respond|contact|send|answer|call|write|email|add|do)\b).*|seleccion\w*.*|elija.*|escoja.*|none selected|no selection|not selected|click here.*|topics?|issues?|subject|states?|prefix|title|suffix|country|your \w+|categor(?:y|ies))$/;

/** True for an entry that only asks to choose: "--", "- Select One -", "Choose a topic…", or nothing. */
export function isPrompt(option: ControlOption): boolean {
  const folded = foldText(option.label);
  if (/^(?:title|issue|topic|subject)s?$/.test(folded)) return option.value === '';
  return folded === '' || PROMPT.test(folded);
}

const pick = (options: readonly ControlOption[], index: number): Choice => ({
  index,
  label: options[index]?.label ?? '',
});
const usable = (option: ControlOption): boolean => option.disabled !== true;

/** The only option that passes the first test that any passes; undefined where a test fits several. */
function firstOnly(
  options: readonly ControlOption[],
  tests: readonly ((option: ControlOption) => boolean)[],
): number | undefined {
  for (const test of tests) {
    const found = options.flatMap((option, index) => (usable(option) && test(option) ? [index] : []));
    const [only] = found;
    const labels = new Set(found.map((index) => foldText(options[index]?.label ?? '')));
    if (only !== undefined && labels.size === 1) return only;
    if (found.length > 0) return undefined;
  }
  return undefined;
}

function chooseState(code: string, options: readonly ControlOption[]): number | undefined {
  const state = stateByCode(code);
  if (!state) return undefined;
  const names = new Set([state.code, state.name, ...(state.also ?? [])].map(foldText));
  const short = code.toLowerCase();
  const split = (label: string): readonly string[] => label.split(/\s*(?:[-\u2013\u2014(,/|:)])\s*/).map(foldText);
  return firstOnly(options, [
    ({ label }) => names.has(foldText(label)),
    ({ label }) => split(label).length > 1 && split(label).some((part) => names.has(part)),
    ({ label }) =>
      /^(?:apo|fpo|dpo|armed forces)\b/.test(foldText(label)) && new RegExp(`\\b${short}$`).test(foldText(label)),
    ({ label, value }) => /^\W*$/.test(label) === false && new RegExp(`(?:^|[_\\W])${code}$`).test(value),
  ]);
}

const COUNTRY = new Set([
  'us',
  'usa',
  'u s',
  'u s a',
  'united states',
  'united states of america',
  'the united states',
  'america',
  'estados unidos',
]);
const NONE = /^(?:none|n a|na|no (?:title|prefix|suffix)|not applicable|prefer not to (?:say|answer)|blank|ninguno)$/;

const NEGATIVE =
  /^no\b|^nrn$|\bno (?:response|reply|answer|need|thank)|\bnot\b|\bdon ?t\b|\bdo not\b|\bwithout\b|unnecessary/;
const POSITIVE =
  /^(?:yes|y|si)\b|would like (?:one|it)\b|respon(?:d|se)|reply|answer|contact me|hear (?:back|from)|respuesta/;

/** What ticking or choosing these words says of a wanted answer; undefined when they do not tell. */
export function responseMeans(text: string): 'yes' | 'no' | undefined {
  const folded = foldText(text);
  if (NEGATIVE.test(folded) || folded === 'n') return 'no';
  return POSITIVE.test(folded) ? 'yes' : undefined;
}

function chooseResponse(want: 'yes' | 'no', options: readonly ControlOption[]): number | undefined {
  const fit = options.flatMap((option, index) =>
    usable(option) && !isPrompt(option) && responseMeans(option.label) === want ? [index] : [],
  );
  if (fit.length <= 1) return fit[0];
  const mail = fit.filter((index) => /\be ?mail/.test(foldText(options[index]?.label ?? '')));
  return mail.length === 1 ? mail[0] : fit[0];
}

const SERVICE =
  /\bhelp\b|casework|case work|agency|tour|flag|schedul|meeting|appointment|intern|academ|nominat|press|media|grant|website|technical|problem|visit|invit|event|speak|assist|passport|visa|job|employ|greeting|certificate|recommend|subscri|newsletter|ayuda|solicitud/;
const PURPOSES: readonly (readonly [number, RegExp])[] = [
  [5, /\bopinions?\b|\bviews?\b|\bthoughts?\b|\bconcerns?\b|\bopinion\b/],
  [4, /legislat|\bpolicy\b|\bpolicies\b|\bissues?\b|\bbill\b/],
  [3, /\bcomments?\b|\bvoice\b|\bexpress\b|feedback|\bcomentario/],
  [2, /\bmessage\b|\bwrite\b|\bemail\b|\bcontact\b|\bgeneral\b|\bletter\b/],
];

/** "Share my opinion", never "help with a federal agency". */
export function choosePurpose(options: readonly ControlOption[]): Choice {
  const worth = (option: ControlOption): number => {
    const folded = foldText(option.label);
    if (!usable(option) || isPrompt(option)) return 0;
    const score = PURPOSES.find(([, like]) => like.test(folded))?.[0] ?? 0;
    return SERVICE.test(folded) && score < 5 ? 0 : score;
  };
  const best = Math.max(0, ...options.map(worth));
  const top = options.flatMap((option, index) => (best > 0 && worth(option) === best ? [index] : []));
  const [only] = top;
  if (top.length === 1 && only !== undefined) return pick(options, only);
  return {
    reason: 'purpose-unsure',
    suggestions: options
      .filter((option) => worth(option) > 0)
      .slice(0, 3)
      .map(({ label }) => label),
  };
}

function chooseTitle(
  value: string | undefined,
  options: readonly ControlOption[],
  required: boolean,
  fold: (text: string) => string,
): Choice {
  if (value !== undefined) {
    const wanted = fold(value);
    const index = firstOnly(options, [
      ({ label }) => fold(label) === wanted,
      ({ label }) => label.split(/\s*[/,]\s*/).some((part) => fold(part) === wanted && !/\band\b|&/i.test(label)),
    ]);
    if (index !== undefined) return pick(options, index);
    return {
      reason: required ? 'no-fitting-option' : 'no-value',
      suggestions: options
        .filter((option) => !isPrompt(option))
        .slice(0, 3)
        .map(({ label }) => label),
    };
  }
  const none = options.findIndex((option) => usable(option) && NONE.test(foldText(option.label)));
  if (required && none >= 0) return pick(options, none);
  return { reason: required ? 'missing-value' : 'no-value' };
}

/** What a choice may rest on. */
export interface Wish {
  readonly value: string | undefined;
  readonly topics: readonly string[];
  readonly about?: string | undefined;
  readonly response: 'yes' | 'no';
  readonly required: boolean;
}

/** A first entry without a value is the list's own prompt, whatever it says: "Would you like a reply?". */
function withoutLead(options: readonly ControlOption[]): readonly ControlOption[] {
  const [lead, ...rest] = options;
  const asks =
    lead?.value === '' && rest.some(({ value }) => value !== '') && !/^(?:yes|no)$/.test(foldText(lead.label));
  return lead !== undefined && asks ? [{ ...lead, disabled: true }, ...rest] : options;
}

/** Chooses an answer of a select, radio group or list by its words. None is better than a wrong one. */
export function chooseOption(token: FieldToken, all: readonly ControlOption[], wish: Wish): Choice {
  const options = withoutLead(all);
  const { value, required } = wish;
  const missing: Choice = { reason: required ? 'missing-value' : 'no-value' };
  const orNone = (index: number | undefined): Choice =>
    index === undefined ? { reason: required ? 'no-fitting-option' : 'no-value' } : pick(options, index);
  switch (token) {
    case 'x-topic': {
      const chosen = chooseTopic(wish.topics, options, wish.about);
      return 'index' in chosen ? chosen : { reason: 'topic-unsure', suggestions: chosen.suggestions };
    }
    case 'x-purpose':
      return choosePurpose(options);
    case 'x-response':
      return orNone(chooseResponse(wish.response, options));
    case 'honorific-prefix':
      return chooseTitle(value, options, required, foldHonorific);
    case 'honorific-suffix':
      return chooseTitle(value, options, required, foldSuffix);
    case 'address-level1':
      return value === undefined ? missing : orNone(chooseState(value, options));
    case 'country':
      return value === undefined
        ? missing
        : orNone(
            firstOnly(options, [({ label }) => COUNTRY.has(foldText(label)), (option) => /^usa?$/i.test(option.value)]),
          );
    default:
      return value === undefined
        ? missing
        : orNone(
            firstOnly(options, [
              ({ label }) => foldText(label) === foldText(value),
              (option) => option.value === value,
            ]),
          );
  }
}
