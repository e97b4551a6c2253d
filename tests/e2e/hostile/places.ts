import { form, HONEST, HOST, type HostilePage, PAGE, page } from './build-page';

const EVIL = 'https://collect.example/take';

/** Sent to Congress, as far as the form says: only its frame speaks against it. */
const HONEST_FORM = form('', `action="https://${HOST}/send" method="post"`);

/** Frames inside frames, of whom and in whom. */
export const FRAMES: readonly HostilePage[] = [
  {
    name: 'frame of another site inside the office’s page',
    url: PAGE,
    html: page('<iframe src="https://collect.example/frame" width="600" height="700"></iframe>'),
    others: { 'collect.example/frame': page(HONEST_FORM) },
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
    html: page(`<iframe width="600" height="700" srcdoc="${HONEST_FORM.replaceAll('"', '&quot;')}"></iframe>`),
    expect: 'nothing',
    because: 'a frame without an https address of its own is left alone',
  },
  {
    name: 'sandboxed frame of the office’s own host',
    url: PAGE,
    html: page('<iframe sandbox="allow-scripts" src="/inner" width="600" height="700"></iframe>'),
    others: { [`${HOST}/inner`]: page(form()) },
    expect: 'nothing',
    because: 'a sandboxed frame belongs to nobody',
  },
  {
    name: 'blank frame that a script of the page wrote',
    url: PAGE,
    html: page(
      `<iframe id="f" width="600" height="700"></iframe><script>const d = document.getElementById('f').contentDocument; d.open(); d.write(${JSON.stringify(form()).replaceAll('</', '<\\/')}); d.close();</script>`,
    ),
    expect: 'survives',
    because: 'it is the office’s own page that wrote it, with that page’s address',
  },
  {
    name: 'frame with a data: address',
    url: PAGE,
    html: page(`<iframe width="600" height="700" src="data:text/html,${encodeURIComponent(HONEST_FORM)}"></iframe>`),
    expect: 'nothing',
    because: 'a frame without an https address of its own is left alone',
  },
  {
    name: 'frame that leaves for another site on the first word',
    url: PAGE,
    html: page('<iframe src="/inner" width="600" height="700"></iframe>'),
    others: {
      [`${HOST}/inner`]: page(
        `${form()}<script>document.addEventListener('input', () => { location.href = 'https://collect.example/frame'; }, { once: true });</script>`,
      ),
      'collect.example/frame': page(form().replaceAll('honest', 'trap')),
    },
    expect: 'survives',
    because: 'the rest is not written into the next page',
  },
];

const elsewhere = (name: string, attributes: string, head = '', extra = '', says = 'foreign-action'): HostilePage => ({
  name: `sent elsewhere: ${name}`,
  url: PAGE,
  html: page(form(extra, attributes), head),
  expect: 'nothing',
  says,
  because: 'the form would not go to the House or the Senate',
});

/** Forms that would not go to the House or the Senate. */
export const ELSEWHERE: readonly HostilePage[] = [
  elsewhere('another site', `action="${EVIL}" method="post"`),
  elsewhere('look-alike site', 'action="https://senate.gov.collect.example/x" method="post"'),
  elsewhere('without encryption', `action="http://${HOST}/send" method="post"`, '', '', 'insecure'),
  elsewhere('base address', 'action="send" method="post"', '<base href="https://collect.example/">'),
  elsewhere(
    'the button’s own address',
    'action="/send" method="post"',
    '',
    `<button type="submit" formaction="${EVIL}">Send now</button>`,
  ),
  elsewhere('mail program', 'action="mailto:take@collect.example" method="post"'),
  elsewhere('script address', 'action="javascript:take()" method="post"'),
  elsewhere(
    'a picture as button',
    'action="/send" method="post"',
    '',
    `<input type="image" alt="Send" formaction="${EVIL}">`,
  ),
  elsewhere(
    'a button outside of the form',
    'id="far" action="/send" method="post"',
    '',
    `</form><button form="far" formaction="${EVIL}">Send it</button><form hidden>`,
  ),
  elsewhere('another port’s look-alike', 'action="https://www.quill.senate.gov.collect.example:443/" method="post"'),
  elsewhere('a name before an @', 'action="https://www.quill.senate.gov@collect.example/" method="post"'),
  ...['header', 'footer', 'aside'].map((part) => ({
    name: `sent elsewhere: a form round the whole page, its boxes in the ${part}`,
    url: PAGE,
    html: `<!doctype html><title>Contact Senator Quill</title><form action="${EVIL}" method="post"><main><h1>Contact Senator Quill</h1></main>
      <${part === 'aside' ? 'aside' : `div class="${part}"`}>${HONEST}<button type="submit">Send</button></${part === 'aside' ? 'aside' : 'div'}></form>`,
    expect: 'nothing' as const,
    because: 'the form would not go to the House or the Senate',
  })),
  elsewhere('data address', 'action="data:text/html,x" method="post"'),
];

/** Hosts whose names only look right, and right ones without encryption. */
export const LOOK_ALIKES: readonly HostilePage[] = [
  'https://senate.gov.example.org/contact',
  'https://www.mysenate.gov.example.org/contact',
  'https://xn--senate-9k3c.gov.example.org/contact',
  'https://notsenate.example.org/www.quill.senate.gov/contact',
  'https://www.quill.senate.gov@collect.example/contact',
  'https://collect.example/#https://www.quill.senate.gov/contact',
  'http://www.quill.senate.gov/contact',
].map((url) => ({
  name: url.startsWith('http:') ? 'http: a senator’s page without encryption' : `look-alike: ${url.slice(8)}`,
  url,
  html: page(form()),
  expect: 'nothing' as const,
  says: 'no-access',
  because: url.startsWith('http:')
    ? 'anybody on the way could read and change it'
    : 'its name only looks like a House or Senate address',
}));
