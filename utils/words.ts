import { type GeneratedI18nStructure, i18n } from '#i18n';

type KeyOf<Prefix extends string> = Extract<keyof GeneratedI18nStructure, `${Prefix}.${string}`>;

/** Message names allow no hyphens, core's codes have them. */
const keyFor = (prefix: string, code: string): string => `${prefix}.${code.replaceAll('-', '_')}`;

/** Words for a code that core returned, e.g. `codeWords('reasons', 'topic-unsure', label)`. */
export function codeWords(prefix: 'reasons' | 'tokens' | 'offices', code: string, ...fillIns: string[]): string {
  const translate = i18n.t as unknown as (key: string, fillIns: string[]) => string;
  return translate(keyFor(prefix, code) satisfies string as KeyOf<typeof prefix>, fillIns);
}
