import { i18n } from '#i18n';
import type { Words } from '../../components/words';

const translate = i18n.t as unknown as (key: string, ...rest: unknown[]) => string;

/** The words of the browser's language. */
export const words: Words = {
  t: (key, ...fillIns) => translate(key, fillIns),
  n: (key, count, ...fillIns) => translate(key, count, [String(count), ...fillIns]),
  code: (group, code, ...fillIns) => translate(`${group}.${code.replaceAll('-', '_')}`, fillIns),
  day: (at) => new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'long' }),
  moment: (at) => new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
};
