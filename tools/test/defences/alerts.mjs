import { unit } from './kinds.mjs';

const SIGNATURE = 'core/alerts/trust/signature-file.ts';
const NEXT = 'core/alerts/next-fetch.ts';
const BYTES = 'entrypoints/background/alerts/fetch-bytes.ts';
const faults = unit('alerts/feed-faults');

/** Forged, old and broken alerts, and data that would be code. */
export const ALERTS = [
  ['a forged feed', faults, [SIGNATURE, '(await verify(bytes, file.signature, key)) ? key : undefined', 'key']],
  [
    'a key that the old one does not vouch for',
    faults,
    [SIGNATURE, 'if (await verify(words, change.signature, key)) key = change.key;', 'key = change.key;'],
  ],
  [
    'a feed without its signature',
    faults,
    ['entrypoints/background/alerts/fetch-feed.ts', "if (typeof signed === 'string') return failed(signed);", ''],
  ],
  [
    'an older feed than the last',
    faults,
    [NEXT, "if (state.version !== undefined && (version ?? -1) < state.version) return 'rolled-back';", ''],
  ],
  ['other words under the same version', faults, [NEXT, "return 'replayed';", 'return undefined;']],
  ['a feed that has run out', faults, [NEXT, "return 'expired';", 'return undefined;']],
  [
    'the last good copy',
    faults,
    [NEXT, 'return { ...state, failures, problem:', 'return { ...state, alerts: [], failures, problem:'],
  ],
  [
    // Two checks cover each other: of the length that is promised, and of what comes.
    'a giant feed',
    faults,
    [BYTES, 'if (size > LARGEST) {', 'if (size < 0) {'],
    [BYTES, "> LARGEST ? 'too-large'", "< 0 ? 'too-large'"],
  ],
  [
    'a feed that is led to plain http',
    faults,
    [BYTES, "if (answer.url !== '' && !answer.url.startsWith('https://')) return 'insecure';", ''],
  ],
  [
    'recipes are selectors and tokens',
    unit('forms/recipe', 'nothing that could run'),
    ['core/forms/recipe.ts', 'export const Recipe = z.strictObject({', 'export const Recipe = z.object({'],
  ],
];
