import { playwright, unit } from './kinds.mjs';

/** The store and files brought back. */
export const STORE = [
  [
    'broken entries are dropped alone',
    unit('storage/stored-item', 'keeps what is good'),
    [
      'core/storage/salvage.ts',
      "if (def.type === 'array' && Array.isArray(value))",
      "if (def.type === 'array' && value === 0 && Array.isArray(value))",
    ],
  ],
  [
    'broken parts are set aside',
    unit('storage/stored-item', 'sets aside'),
    ['core/storage/troubles.ts', 'const all = [...before, ...parts];', 'const all = [...before];'],
  ],
  [
    'older stores are brought along',
    unit('storage/read-stored', 'every step'),
    [
      'core/storage/read-stored.ts',
      'value = shape.migrations[next]?.run(value) ?? value;',
      'value = next < 0 ? undefined : value;',
    ],
  ],
  [
    'changes happen in one step',
    unit('storage/stored-item', 'one step'),
    ['utils/stored-item.ts', 'navigator.locks.request(`store ${name}`, run) as Promise<T>', 'run()'],
  ],
  [
    'a full store loses nothing',
    unit('storage/stored-item', 'takes no more'),
    ['utils/stored-item.ts', 'if (!isFull(error)) throw error;', 'return;'],
  ],
  [
    'giant files are refused',
    unit('storage/backup'),
    ['core/storage/backup.ts', 'if (text.length > LARGEST)', 'if (text.length < 0)'],
  ],
  ['an import brings no tabs and no clicks', unit('storage/backup'), ['core/storage/join.ts', 'clickExpires: 0,', '']],
  [
    'a full store is told where the person is',
    playwright('store', 'a full store: (the profile|a letter)'),
    ['utils/backup.ts', 'storageFullItem.watch((trouble) => take(trouble !== undefined));', ''],
  ],
  [
    'a file that does not fit is told',
    playwright('store', 'takes no file'),
    ['utils/backup.ts', "return err('full');", 'return ok({ items: [], left: 0 });'],
  ],
  [
    'two windows save what was typed in each',
    playwright('store', 'two windows'),
    ['components/profile-editor.tsx', '.filter(([field]) => typedHere.current.has(field))', ''],
  ],
  [
    // Two checks cover each other: of the file before it is read, and of its text.
    'giant files are refused in the options',
    playwright('store', 'broken and giant'),
    ['entrypoints/options/data.tsx', "chosen.size > LARGEST_FILE ? err('too-large' as const) : ", ''],
    ['core/storage/backup.ts', 'if (text.length > LARGEST)', 'if (text.length < 0)'],
  ],
  [
    'all of it is deleted',
    playwright('pages', 'saved as a file, deleted'),
    ['utils/backup.ts', "storage.clear('local'), ", ''],
  ],
  [
    'what is typed is kept at once',
    playwright('popup', 'never lost when the popup closes'),
    ['entrypoints/popup/profile.tsx', 'void supporterDraftItem.offer((all) => ({ ...all, ...changes }));', ''],
  ],
  [
    'what stands in a form is left',
    unit('forms/pages'),
    ['core/forms/plan-text.ts', 'if (!empty)', 'if (false as boolean)'],
  ],
];
