import { FRAMES, firefox, hostile, MANIFEST, playwright } from './kinds.mjs';

/** Each permission is needed, and what it means to lose one. */
export const PERMISSIONS = [
  [
    'only House and Senate pages',
    hostile('frame of another site inside'),
    [FRAMES, '.filter((frame) => congressOf(frame.url))', ''],
    [FRAMES, 'if (!congressOf(frame.snapshot.url)) return false;', ''],
    [
      MANIFEST,
      'host_permissions: CONGRESS_PAGES',
      "host_permissions: [...CONGRESS_PAGES, 'https://collect.example/*']",
    ],
  ],
  [
    'look-alike hosts',
    hostile('look-alike'),
    ['core/forms/congress-host.ts', '/(?:^|\\.)(house|senate)\\.gov$/', '/(house|senate)\\.gov/'],
    [MANIFEST, 'host_permissions: CONGRESS_PAGES', "host_permissions: [...CONGRESS_PAGES, 'https://*.example.org/*']"],
  ],
  [
    'pages taken back under way are said at once',
    playwright('permissions', 'under way'),
    [
      'entrypoints/background/actions/check.ts',
      'event.addListener(() => void checkDeliveries(Date.now()));',
      'void event;',
    ],
  ],
  [
    'given again, an open tab is gone on with',
    playwright('permissions', 'under way'),
    [
      'entrypoints/background/actions/check.ts',
      "if (delivery.failure === 'no-permission' && (await mayFill()))",
      "if ((delivery.failure as string) === 'never')",
    ],
    [
      'entrypoints/background/actions/check.ts',
      '[browser.permissions.onAdded, browser.permissions.onRemoved]',
      '[browser.permissions.onRemoved]',
    ],
  ],
  [
    'pages taken back are said in Chrome',
    playwright('permissions', 'asks again'),
    ['entrypoints/popup/notices.tsx', '{!allowed.value && (', '{(allowed.value as unknown) === 0 && ('],
  ],
  ['permission: activeTab', playwright('permissions', 'read after the press'), [MANIFEST, ", 'activeTab'", '']],
  ['private windows', firefox('private-window'), [MANIFEST, "incognito: 'not_allowed',", '']],
  [
    // Two checks cover each other: of the tab's address, and of what could be read.
    'permission withdrawn is said',
    firefox('permission'),
    ['entrypoints/background/fill/target.ts', 'url === undefined || !congressOf(url)', 'url === null'],
    [
      'entrypoints/background/fill/requests.ts',
      "if (!view) return err('no-access');",
      "if (!view) return err('no-form');",
    ],
  ],
  ['permission: storage', playwright('bounds', 'is filled on'), [MANIFEST, "'storage', ", '']],
  ['permission: alarms', playwright('main-job', 'one click fills'), [MANIFEST, "'alarms', ", '']],
  ['permission: scripting', playwright('bounds', 'is filled on'), [MANIFEST, "'scripting', ", '']],
  ['permission: contextMenus', playwright('bounds', 'context menu'), [MANIFEST, ", 'contextMenus'", '']],
  ['permission: *.senate.gov', playwright('bounds', 'is filled on'), [MANIFEST, ", 'https://*.senate.gov/*'", '']],
  ['permission: *.house.gov', playwright('main-job', 'one click fills'), [MANIFEST, "'https://*.house.gov/*', ", '']],
];
