import { LANGUAGES, type Language } from '../core/words/words';
import { Choices } from './choices';
import { useWords } from './words';

/** Each language as its own speakers call it. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', hy: 'Հայերեն' };

interface LanguageChoiceProps {
  value: Language | 'system';
  /** Offer "as in the browser" too; without it the language that is spoken now is marked. */
  system?: boolean;
  onChoose: (language: Language | 'system') => void;
}

/** Which language the screens speak. */
export function LanguageChoice({ value, system = false, onChoose }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <Choices
      label={words.t('settings.language')}
      shown={false}
      name="language"
      value={system || value !== 'system' ? value : words.language}
      options={[
        ...(system ? [{ value: 'system' as const, label: words.t('settings.asBrowser') }] : []),
        ...LANGUAGES.map((one) => ({ value: one, label: NAMES[one] })),
      ]}
      onChoose={onChoose}
    />
  );
}
