import { unit } from './kinds.mjs';

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
];
