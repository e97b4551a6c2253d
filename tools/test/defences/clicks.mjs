import { hostile, NEWS, playwright, ROUTER, WRITE } from './kinds.mjs';

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
    'nothing is pressed for the person',
    playwright('main-job', 'one click fills'),
    [
      WRITE,
      'changes.disconnect();',
      'changes.disconnect();\n  (area as HTMLFormElement | undefined)?.requestSubmit?.();',
    ],
  ],
];
