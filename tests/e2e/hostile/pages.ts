import { form, HONEST, HOST, type HostilePage, PAGE, page, trap } from './build-page';

const honeypot = (name: string, extra: string, head = ''): HostilePage => ({
  name: `trap: ${name}`,
  url: PAGE,
  html: page(form(extra, 'action="/send" method="post"'), head),
  expect: 'filled',
  because: 'a person cannot see it, so it stays empty',
});

const HONEYPOTS: readonly HostilePage[] = [
  honeypot('display none', trap('style="display:none"')),
  honeypot('visibility hidden', trap('style="visibility:hidden"')),
  honeypot('opacity 0', trap('style="opacity:0"')),
  honeypot('opacity 0 on an ancestor', `<div style="opacity:0.001"><div>${trap('')}</div></div>`),
  honeypot('no size', trap('style="width:0;height:0;overflow:hidden"')),
  honeypot('one pixel', trap('style="position:absolute;width:1px;height:1px;overflow:hidden"')),
  honeypot('clip', trap('style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"')),
  honeypot('clip-path', trap('style="clip-path:inset(100%)"')),
  honeypot('far to the left', trap('style="position:absolute;left:-9999px"')),
  honeypot('far above', trap('style="position:absolute;top:-5000px"')),
  honeypot('scaled to nothing', trap('style="transform:scale(0)"')),
  honeypot('moved away', trap('style="transform:translateX(-10000px)"')),
  honeypot('outside a narrow parent', `<div style="height:0;overflow:hidden">${trap('')}</div>`),
  honeypot('aria-hidden and out of the tab order', trap('aria-hidden="true"', 'tabindex="-1"')),
  honeypot('inert', trap('inert')),
  honeypot('hidden attribute', trap('hidden')),
  honeypot('closed details', `<details><summary>More</summary>${trap('')}</details>`),
  honeypot('style sheet class', trap('data-far'), '<style>[data-far]{position:fixed;bottom:-4000px}</style>'),
  honeypot(
    'covered by a block',
    `<div style="position:relative">${trap('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ),
  honeypot(
    '"leave this blank"',
    '<p><label for="trap-w">Leave this field blank</label> <input class="trap" id="trap-w" name="website"></p>',
  ),
  honeypot(
    'class of a honeypot',
    '<div class="gform_validation_container"><label for="trap-n">Name</label> <input class="trap" id="trap-n" name="input_9"></div>',
  ),
  honeypot(
    'type hidden',
    '<input class="trap" type="hidden" name="email_address_validation_field"><input class="trap" type="hidden" name="phone">',
  ),
  honeypot('disabled fieldset', `<fieldset disabled>${trap('')}</fieldset>`),
  honeypot('read-only', trap('', 'readonly')),
  honeypot(
    'password box',
    '<p><label for="trap-p">E-mail</label> <input class="trap" id="trap-p" type="password" name="p"></p>',
  ),
];

const EVIL = 'https://collect.example/take';

const FRAMES: readonly HostilePage[] = [
  {
    name: 'frame of another site inside the office’s page',
    url: PAGE,
    html: page('<iframe src="https://collect.example/frame" width="600" height="700"></iframe>'),
    others: { 'collect.example/frame': page(form()) },
    expect: 'nothing',
    because: 'only House and Senate frames are filled',
  },
  {
    name: 'office’s form framed by another site',
    url: 'https://collect.example/top',
    html: page(`<iframe src="${PAGE}" width="600" height="700"></iframe>`),
    others: { [`${HOST}/contact`]: page(form()) },
    expect: 'nothing',
    because: 'the page around the frame is no House or Senate page',
  },
  {
    name: 'office in another site in the office',
    url: PAGE,
    html: page('<iframe src="https://collect.example/middle" width="700" height="800"></iframe>'),
    others: {
      'collect.example/middle': page(`<iframe src="https://${HOST}/inner" width="600" height="700"></iframe>`),
      [`${HOST}/inner`]: page(form()),
    },
    expect: 'nothing',
    because: 'one frame above is no House or Senate page',
  },
  {
    name: 'frame without an address',
    url: PAGE,
    html: page(
      `<iframe width="600" height="700" srcdoc="${form('', `action=&quot;${EVIL}&quot;`).replaceAll('"', '&quot;')}"></iframe>`,
    ),
    expect: 'nothing',
    because: 'a frame without an https address of its own is left alone',
  },
];

const elsewhere = (name: string, attributes: string, head = '', extra = ''): HostilePage => ({
  name: `sent elsewhere: ${name}`,
  url: PAGE,
  html: page(form(extra, attributes), head),
  expect: 'nothing',
  because: 'the form would not go to the House or the Senate',
});

const ELSEWHERE: readonly HostilePage[] = [
  elsewhere('another site', `action="${EVIL}" method="post"`),
  elsewhere('look-alike site', 'action="https://senate.gov.collect.example/x" method="post"'),
  elsewhere('without encryption', `action="http://${HOST}/send" method="post"`),
  elsewhere('base address', 'action="send" method="post"', '<base href="https://collect.example/">'),
  elsewhere(
    'the button’s own address',
    'action="/send" method="post"',
    '',
    `<button type="submit" formaction="${EVIL}">Send now</button>`,
  ),
  elsewhere('mail program', 'action="mailto:take@collect.example" method="post"'),
  elsewhere('script address', 'action="javascript:take()" method="post"'),
];

const HOSTS: readonly HostilePage[] = [
  'https://senate.gov.example.org/contact',
  'https://www.mysenate.gov.example.org/contact',
  'https://xn--senate-9k3c.gov.example.org/contact',
  'https://notsenate.example.org/www.quill.senate.gov/contact',
].map((url) => ({
  name: `look-alike: ${new URL(url).host}`,
  url,
  html: page(form()),
  expect: 'nothing' as const,
  because: 'its name only looks like a House or Senate address',
}));

const script = (code: string): string => `<script>${code}</script>`;
const acting = (
  name: string,
  code: string,
  because: string,
  expect: HostilePage['expect'] = 'survives',
  extra = '',
): HostilePage => ({
  name: `script: ${name}`,
  url: PAGE,
  html: page(`${form(extra)}${script(code)}`),
  expect,
  because,
});
const onFirst = (code: string): string =>
  `document.addEventListener('input', () => { const form = document.forms[0]; ${code} }, { once: true });`;

const SCRIPTS: readonly HostilePage[] = [
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
    'survives',
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
    'shadows the form’s properties',
    '',
    'properties are read through the browser’s own methods',
    'filled',
    '<input type="hidden" name="action" value="x"><input type="hidden" name="id" value="y"><input type="hidden" name="elements"><input type="hidden" name="querySelectorAll"><input type="hidden" name="submit"><input type="hidden" name="attributes"><input type="hidden" name="parentNode">',
  ),
];

const many = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');

const GIANTS: readonly HostilePage[] = [
  {
    name: 'giant: 1,000 inputs',
    url: PAGE,
    html: page(form(many(1000, (i) => `<p><label>Item ${i} <input class="trap" name="item${i}"></label></p>`))),
    expect: 'survives',
    because: 'what is not understood is left',
  },
  {
    name: 'giant: 200 forms',
    url: PAGE,
    html: page(
      `${form()}${many(200, (i) => `<form action="/search${i}"><label>Search <input class="trap" name="q${i}"></label><button>Go</button></form>`)}`,
    ),
    expect: 'filled',
    because: 'only the form with the letter is filled',
  },
  {
    name: 'giant: 5,000 answers in a list',
    url: PAGE,
    html: page(
      form(
        `<p><label for="t">Topic</label> <select id="t" name="t">${many(5000, (i) => `<option>Subject ${i}</option>`)}</select></p>`,
      ),
    ),
    expect: 'survives',
    because: 'lists are read up to a limit',
  },
  {
    name: 'giant: 4,000 boxes in each other',
    url: PAGE,
    html: page(`${many(4000, () => '<div>')}${form()}${many(4000, () => '</div>')}`),
    expect: 'survives',
    because: 'depth is walked with a limit',
  },
  {
    name: 'giant: a label of 200,000 letters',
    url: PAGE,
    html: page(form(`<p><label>${'e-mail '.repeat(30_000)}<input class="trap" name="x"></label></p>`)),
    expect: 'survives',
    because: 'texts are cut before they are judged',
  },
  {
    name: 'regular expression bait',
    url: PAGE,
    html: page(
      form(
        many(
          40,
          (i) =>
            `<p><label>${'a'.repeat(150)}${' please enter your the a an'.repeat(8)}! ${i}<input class="trap" name="${'first'.repeat(60)}_${i}"></label></p>`,
        ),
      ),
    ),
    expect: 'survives',
    because: 'patterns take linear time',
  },
  {
    name: 'markup in labels and titles',
    url: PAGE,
    html: page(
      form(
        '<p><label for="m">&lt;img src=x onerror="document.title=1"&gt; Favourite colour *</label> <input class="trap" id="m" name="m" required></p>',
      ),
      '<meta name="x" content="&lt;script&gt;">',
    ),
    expect: 'filled',
    because: 'words of a page are shown as text only',
  },
];

const UNWANTED: readonly HostilePage[] = [
  {
    name: 'asks for the Social Security number',
    url: PAGE,
    html: page(
      form('<p><label for="s">Social Security number *</label> <input class="trap" id="s" name="ssn" required></p>'),
    ),
    expect: 'nothing',
    because: 'casework and private matters are kept off',
  },
  {
    name: 'privacy release form',
    url: PAGE,
    html: `<!doctype html><title>Privacy Release</title><h1>Privacy Act Release Form</h1>${form('<p><label for="d">Date of birth *</label> <input class="trap" id="d" name="dob" type="date" required></p><p><label for="g">Signature *</label> <input class="trap" id="g" name="signature" required></p>')}`,
    expect: 'nothing',
    because: 'no letter form',
  },
  {
    name: 'newsletter alone',
    url: PAGE,
    html: page(
      '<form action="/join"><label>E-mail <input class="trap" name="email" type="email"></label><label>ZIP code <input class="trap" name="zip"></label><button>Subscribe to the newsletter</button></form>',
    ),
    expect: 'nothing',
    because: 'a newsletter is no letter',
  },
  {
    name: 'form in a dialog that covers the real one',
    url: PAGE,
    html: page(
      `${form()}<div role="dialog" style="position:fixed;inset:0;background:#fff"><form action="/join"><label>E-mail for updates <input class="trap" name="e"></label><button>Sign up</button></form></div>`,
    ),
    expect: 'survives',
    because: 'a sign-up over the page gets nothing',
  },
  {
    name: 'no form, only words',
    url: PAGE,
    html: page('<p>Thank you for visiting. Write to me soon.</p>'),
    expect: 'nothing',
    because: 'there is nothing to fill',
  },
  {
    name: 'honest form (control)',
    url: PAGE,
    html: page(`<form action="/send" method="post">${HONEST}<button>Send</button></form>`),
    expect: 'filled',
    because: 'the measure for all the others',
  },
];

/** Pages that attack, trick or break; each says what must come of it. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...HONEYPOTS,
  ...FRAMES,
  ...ELSEWHERE,
  ...HOSTS,
  ...SCRIPTS,
  ...GIANTS,
  ...UNWANTED,
];
