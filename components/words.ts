import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/words/words';

export type { WordKey, Words } from '../core/words/words';

export const WordsContext = createContext<Words | undefined>(undefined);

/** The words of the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component is used outside WordsContext.');
  return words;
}
