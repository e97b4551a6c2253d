import { expect } from '@playwright/test';
import { form, type HostilePage, PAGE, page } from './build-page';

const OVER = 'position:fixed;inset:0;z-index:2147483647;background:transparent';

/** The panel of the extension is the last child of the document's element; the page may style it, and sees nothing in it. */
const MOVE_PANEL = `new MutationObserver(() => { for (const host of document.documentElement.children)
  if (host !== document.head && host !== document.body) host.setAttribute('style',
    'position:fixed!important;inset:0!important;opacity:0.01!important;z-index:2147483647!important'); })
  .observe(document.documentElement, { childList: true });`;

const clickAround = async (page: import('@playwright/test').Page): Promise<void> => {
  for (const [x, y] of [
    [200, 200],
    [640, 450],
    [1100, 700],
    [1250, 870],
  ] as const)
    await page.mouse.click(x, y);
};

/** Clickjacking: the person's real clicks land on something else than they see. */
export const OVERLAYS: readonly HostilePage[] = [
  {
    name: 'overlay: real clicks all over the page before the person asks',
    url: PAGE,
    html: page(`${form()}<div style="${OVER}"><button style="width:100%;height:100%;opacity:0">Win</button></div>`),
    before: async (page) => {
      await clickAround(page);
      expect(await page.locator('#last').inputValue(), 'a click in the page fills nothing').toBe('');
    },
    expect: 'filled',
    because: 'only the toolbar, the shortcut and the context menu fill',
  },
  {
    name: 'overlay: our panel made invisible and laid over a bait',
    url: PAGE,
    html: page(`${form('<p><label>Fax <input class="trap" name="fax"></label></p>')}<script>${MOVE_PANEL}</script>`),
    after: async (page) => {
      const before = page.url();
      await clickAround(page);
      expect(page.url(), 'a click on the panel sends nothing').toBe(before);
    },
    expect: 'filled',
    because: 'the panel only shows where things stand; nothing in it fills or sends',
  },
  {
    name: 'overlay: a picture of a form over another form',
    url: PAGE,
    html: page(
      `<div style="position:relative">${form('', 'action="https://collect.example/take" method="post"')}
       <div style="position:absolute;inset:0;background:#fff;pointer-events:none">First name ____</div></div>`,
    ),
    expect: 'nothing',
    says: 'foreign-action',
    because: 'what lies under something else is not what the person sees',
  },
  {
    name: 'overlay: honest form under a frame of another site',
    url: PAGE,
    html: page(
      `${form()}<iframe src="https://collect.example/over" style="position:fixed;inset:0;width:100%;height:100%;opacity:0.3;border:0"></iframe>`,
    ),
    others: { 'collect.example/over': page(form().replaceAll('honest', 'trap')) },
    expect: 'filled',
    because: 'the frame of another site gets nothing, the office’s own form what the person asked for',
  },
];
