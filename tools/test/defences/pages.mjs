import { FRAMES, firefox, hostile, MANIFEST, playwright, VISIBILITY, WRITE } from './kinds.mjs';

/** Hostile pages: what is hidden, framed, or sent elsewhere. */
export const PAGES = [
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
    [WRITE, 'actionOf((element as HTMLInputElement).form ?? area) !== action', 'false'],
  ],
  [
    'a form that fades in mid-fill',
    hostile('(fades|hides) the form'),
    [WRITE, '      judge = makeJudge();\n      turned', '      turned'],
    [WRITE, 'if (shown.get(element) !== isShown(element)) judge = makeJudge();', ''],
  ],
  ['hidden: opacity', hostile('trap: opacity'), [VISIBILITY, 'Number(style.opacity) < FAINT', 'false']],
  ['hidden: filter', hostile('faded by a filter'), [VISIBILITY, 'FADED.test(style.filter)', 'false']],
  ['hidden: mask', hostile('trap: masked'), [VISIBILITY, 'MASKED.test(style.maskImage)', 'false']],
  [
    'hidden: zoom',
    hostile('zoomed away'),
    [VISIBILITY, 'if ((element.currentCSSZoom ?? Number(style.zoom)) < FAINT)', 'if (false as boolean)'],
  ],
  ['hidden: off the page', hostile('far to the left|far above'), [VISIBILITY, 'if (outside || ', 'if (']],
  [
    'hidden: no size',
    hostile('trap: one pixel|trap: scaled'),
    [VISIBILITY, 'if (box.width < TINY || box.height < TINY) return', 'if (box.width < -1) return'],
    [VISIBILITY, 'if (x2 - x < TINY || y2 - y < TINY) return', 'if (x2 - x < -99_999) return'],
  ],
  ['hidden: visibility', hostile('trap: visibility hidden'), [VISIBILITY, "if (!visible) return 'visibility';", '']],
  [
    'hidden: covered',
    hostile('covered by a block'),
    [VISIBILITY, "return isCovered(control, box) ? 'covered' : undefined;", 'return undefined;'],
  ],
  ['hidden: inert', hostile('trap: inert'), [VISIBILITY, "if (has(element, 'inert')) return 'inert';", '']],
  [
    'hidden: cut away',
    hostile('trap: clip-path'),
    [VISIBILITY, "if (CUT_AWAY.test(style.clipPath)) return 'clip';", ''],
  ],
  ['hidden: masks without size', hostile('mask without size'), [VISIBILITY, '/^0/.test(style.maskSize)', 'false']],
  [
    // Two checks cover each other: what is laid out nowhere has no size either.
    'hidden: not laid out',
    hostile('trap: (display none|hidden attribute|closed details)'),
    [VISIBILITY, "if (!shown && style.display === 'none') return 'display';", ''],
    [VISIBILITY, "if (!shown) return 'display';", ''],
    [VISIBILITY, "if (!visible) return 'visibility';", ''],
    [VISIBILITY, 'if (box.width < TINY || box.height < TINY) return', 'if (box.width < -1) return'],
    [VISIBILITY, "if (outside || left + toLeft > width * 3 + 2000) return 'offscreen';", ''],
  ],
  [
    'hidden: kept from keyboards and screen readers',
    hostile('aria-hidden'),
    [
      VISIBILITY,
      "closest(control, '[aria-hidden=true]')) return 'aria';",
      "closest(control, '[aria-hidden=never]')) return 'aria';",
    ],
  ],
  [
    'pages without encryption are nobody’s',
    hostile('without encryption'),
    ['core/forms/congress-host.ts', '/^https:', '/^https?:'],
    [MANIFEST, 'host_permissions: CONGRESS_PAGES', "host_permissions: [...CONGRESS_PAGES, 'http://*.senate.gov/*']"],
  ],
  [
    'a form round the whole page',
    hostile('round the whole page'),
    ['entrypoints/form-filler/action-of.ts', "closest(area, 'form')", "(area.localName === 'form' ? area : undefined)"],
  ],
  [
    'a box that is put into another form in mid-fill',
    hostile('(moves|ties) the boxes'),
    [WRITE, '(element as HTMLInputElement).form ?? area', 'area'],
  ],
  [
    'giant pages: boxes',
    playwright('caps', '3,000 boxes'),
    ['entrypoints/form-filler/find-areas.ts', 'MOST_CONTROLS = 1500', 'MOST_CONTROLS = 15_000'],
  ],
  [
    'giant pages: forms',
    playwright('caps', '200 forms'),
    ['entrypoints/form-filler/find-areas.ts', 'MOST_AREAS = 60', 'MOST_AREAS = 6000'],
  ],
  [
    'giant pages: texts',
    playwright('caps', 'any length'),
    ['entrypoints/form-filler/dom.ts', '.slice(0, cap * 4)\n', '\n'],
    ['entrypoints/form-filler/dom.ts', '.trim()\n    .slice(0, cap)', '.trim()'],
  ],
  ['frames in Firefox', firefox('frames'), [FRAMES, 'if (frame.frameId === 0) return true;', 'return true;']],
];
