import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../locales/en.json';

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

/** Everything a component says comes from here: which language, and how it is looked up, is the screens' business. */
export interface Words {
  t(key: WordKey, ...fillIns: string[]): string;
  n(key: CountKey, count: number, ...fillIns: string[]): string;
  /** Words for a code; '' when the locale files have none for it. */
  code(group: CodeGroup, code: string, ...fillIns: string[]): string;
  /** A day, from epoch milliseconds. */
  day(at: number): string;
  /** A day with the time, from epoch milliseconds. */
  moment(at: number): string;
}

export const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component is used outside WordsContext.');
  return words;
}
