import { generateKeyPairSync, sign } from 'node:crypto';

/** Invented publisher, letters and keys for the faults. */
export const NOW = Date.now();
const day = (offset) => new Date(NOW + offset * 86_400_000).toISOString();

export const BODY =
  'I am writing to ask you to keep the night ferry running. My patients need it, and your vote can save it.\n\nPlease support S. 4410.';

/** An item with a letter; `advocacy` changes its `_advocacy`, `more` the item itself. */
export const item = (id, advocacy = {}, more = {}) => ({
  id,
  title: `Keep the ferry ${id}`,
  date_published: day(-1),
  ...more,
  _advocacy: { subject: 'Keep the ferry', body: BODY, topics: ['transport'], expires: day(20), ...advocacy },
});

/** A whole feed as text. */
export const feed = (items = [item('new')], advocacy = {}, more = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Ferry Friends',
    ...more,
    ...(Object.keys(advocacy).length > 0 && { _advocacy: advocacy }),
    items,
  });

const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  return { key: raw, sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64') };
};
export const PUBLISHER = keyPair();
export const SUCCESSOR = keyPair();
export const STRANGER = keyPair();

/** "key NEW SIGNATURE": `by` vouches for the key of `next`. */
export const change = (next, by) => `key ${next.key} ${by.sign(`rapid-responder key ${next.key}\n`)}`;

/** State of a subscription that took version 5 an hour ago. */
export const LAST_GOOD = {
  failures: 0,
  reached: NOW - 3_600_000,
  version: 5,
  alerts: [
    {
      id: 'last-good',
      publisher: 'Ferry Friends',
      title: 'The last good alert',
      topics: [],
      published: day(-2),
      expires: day(30),
      letters: [{ audience: { kind: 'congress' }, subject: 'Last good', body: BODY }],
    },
  ],
};

const LETTER_HTML = `<p>Dear Senator / Representative:</p>${BODY.split('\n\n')
  .map((part) => `<p>${part}</p>`)
  .join('')}`;
const escaped = (html) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const rss = (
  content = LETTER_HTML,
  head = '<?xml version="1.0" encoding="UTF-8"?>',
  title = 'Letter: Keep the ferry',
) =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ferry Friends</title><link>https://ferry.example/</link><description>x</description><item><title>${title}</title><link>https://ferry.example/letter</link><guid>https://ferry.example/letter</guid><pubDate>Mon, 09 Mar 2026 12:00:00 GMT</pubDate><description>Two thousand wrote.</description><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`;
export const atom = () =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry Friends</title><id>urn:x</id><updated>2026-03-09T12:00:00Z</updated><entry><title>Letter: Keep the ferry</title><id>urn:y</id><link rel="alternate" href="https://ferry.example/letter"/><updated>2026-03-09T12:00:00Z</updated><content type="html">${escaped(LETTER_HTML)}</content></entry></feed>`;
export const wordpress = () =>
  JSON.stringify([
    {
      id: 12,
      link: 'https://ferry.example/rapid-responder/ferry/',
      title: { rendered: 'Rapid Responder Letter: Keep the ferry &#8211; now' },
      content: { rendered: LETTER_HTML },
      excerpt: { rendered: '<p>Two thousand wrote.</p>' },
      date_gmt: '2026-03-09T12:00:00',
    },
    {
      id: 13,
      link: 'https://ferry.example/news',
      title: { rendered: 'News' },
      content: { rendered: '<p>The ferry ran.</p>' },
    },
    { id: 'odd' },
  ]);
