import type { Subscription } from './subscription';

/** Publishers that every new supporter follows: the Armenian National Committee of America. */
export const PRESET: readonly Subscription[] = [
  { id: 'anca', name: 'Armenian National Committee of America', site: 'https://anca.org/' },
];
