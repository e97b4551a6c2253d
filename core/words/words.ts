import type en from '../../locales/en.json';
import { ARMENIAN_DATES, type Dates, datesOf, knowsArmenian } from './dates';

type Plural = { readonly n: string };

type Keys<T, Want, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends Want
    ? `${P}${K}`
    : T[K] extends string | Plural
      ? never
      : Keys<T[K], Want, `${P}${K}.`>;
}[keyof T & string];

/** Key of a plain string in the locale files. */
export type WordKey = Keys<typeof en, string>;
/** Key of a string with plural forms. */
export type CountKey = Keys<typeof en, Plural>;
/** A group whose entries are named after codes of core, hyphens as underscores. */
export type CodeGroup = Exclude<keyof typeof en, `ext${string}`>;

/** Languages of the interface, as BCP 47 tags: each has a file in locales/. */
export const LANGUAGES = ['en', 'es', 'hy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything that is said to a person comes from here: which language, and how it is looked up, is the screens' business. */
export interface Words extends Dates {
  /** The language of the words, for `lang`. */
  readonly language: Language;
  t(key: WordKey, ...fillIns: string[]): string;
  n(key: CountKey, count: number, ...fillIns: string[]): string;
  /** Words for a code; '' when the locale files have none for it. */
  code(group: CodeGroup, code: string, ...fillIns: string[]): string;
}

/** The language to speak: the chosen one, else the nearest to the browser's ("es-MX" → "es"), else English. */
export function languageFor(chosen: Language | 'system', browserLanguage: string): Language {
  if (chosen !== 'system') return chosen;
  const base = browserLanguage.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((one) => one === base) ?? 'en';
}

/** Puts `$1`… of a message in place; `$$` is a dollar sign (the format of _locales/messages.json). */
export const fillIn = (message: string, fillIns: readonly string[]): string =>
  message.replace(/\$(\$|[1-9])/g, (_, what: string) => (what === '$' ? '$' : (fillIns[Number(what) - 1] ?? '')));

/** The form for a count out of "one | other" or "zero | one | other", by the language's own rules. */
export function formFor(message: string, count: number, language: string): string {
  const forms = message.split(' | ');
  const one = new Intl.PluralRules(language).select(count) === 'one';
  const [zero, single, other] = forms.length === 3 ? forms : [undefined, forms[0], forms.at(-1)];
  return (count === 0 && zero !== undefined ? zero : one ? single : other) ?? message;
}

/**
 * Words of one language. `find` gives the raw message under a key with underscores for dots, '' when there is none;
 * `locale` (BCP 47, with its region where known) formats dates and numbers.
 */
export function makeWords(find: (key: string) => string, language: Language, locale: string = language): Words {
  const raw = (key: string): string => find(key.replace(/[.-]/g, '_'));
  const dates = language === 'hy' && !knowsArmenian() ? ARMENIAN_DATES : datesOf(locale);
  return {
    language,
    t: (key, ...fillIns) => fillIn(raw(key), fillIns),
    n: (key, count, ...fillIns) =>
      fillIn(formFor(raw(key), count, language), [new Intl.NumberFormat(locale).format(count), ...fillIns]),
    code: (group, code, ...fillIns) => fillIn(raw(`${group}.${code}`), fillIns),
    ...dates,
  };
}
