import { hostile, MANIFEST, NEWS, playwright, ROUTER, WRITE } from './kinds.mjs';

/** The person’s click, and what counts for none. */
export const CLICKS = [
  [
    'a click counts for its office’s host alone',
    playwright('bounds', 'led to another'),
    [NEWS, 'if (!ours || isUncovering(view.plan)) return;', 'if (isUncovering(view.plan)) return;'],
    [NEWS, 'if (isElsewhere(view, office, table))', 'if (false as boolean)'],
  ],
  [
    'a click runs out',
    playwright('bounds', 'has run out'),
    [NEWS, 'const clicked = Date.now() < action.clickExpires;', 'const clicked = true as boolean;'],
  ],
  [
    'pages may ask for nothing',
    playwright('bounds', 'takes over'),
    [ROUTER, 'if (tabId !== undefined && isContactFrame(sender)) {', 'if (tabId === -5) {'],
    [ROUTER, 'if (!isOwnScreen(sender) || !', 'if (!'],
  ],
  [
    'content scripts cannot read the store',
    playwright('bounds', 'takes over'),
    [
      'entrypoints/background/index.ts',
      'void browser.storage.local.setAccessLevel',
      'void (browser.storage.local as { no?: (how: object) => unknown }).no',
    ],
  ],
  [
    'the panel’s tree is closed',
    hostile('looks into the panel'),
    ['entrypoints/status-panel/panel.ts', "mode: 'closed'", "mode: 'open'"],
  ],
  [
    'a sending that a script plays is none',
    hostile('says that it was sent'),
    ['entrypoints/form-filler/sending.ts', '!event.isTrusted || ', ''],
  ],
  [
    'nothing is filled without a click',
    playwright('main-job', 'without a click'),
    [
      NEWS,
      'if (!found) return fillLate(tabId);',
      "if (!found) {\n    const { request } = await fillContext('https://www.senate.gov', undefined, undefined, Date.now());\n    await fillTab(tabId, request, () => 0);\n    return;\n  }",
    ],
  ],
  [
    'no page may connect',
    hostile('asks the extension by its id'),
    [
      MANIFEST,
      'content_security_policy:',
      "externally_connectable: { matches: ['https://*.senate.gov/*'] },\n    content_security_policy:",
    ],
  ],
  [
    'nothing is pressed for the person',
    playwright('main-job', 'one click fills'),
    [
      WRITE,
      'changes.disconnect();',
      'changes.disconnect();\n  (area as HTMLFormElement | undefined)?.requestSubmit?.();',
    ],
  ],
];
