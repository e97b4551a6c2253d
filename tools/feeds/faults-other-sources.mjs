import { atom, BODY, rss, wordpress } from './feeds.mjs';

const type = (contentType) => ({ 'content-type': contentType });
const RSS = { source: 'rss', headers: type('application/rss+xml') };

/** RSS, Atom and WordPress, good and bad; shaped as in faults-content.mjs. */
export const OTHER_SOURCES = [
  {
    name: 'RSS with the whole text',
    body: rss(),
    ...RSS,
    expect: 'taken',
    flaw: (alerts) => alerts[0]?.letters[0]?.body !== BODY && 'other text',
  },
  {
    name: 'RSS without a letter',
    body: rss('<p>It rained.</p>'),
    ...RSS,
    expect: 'taken',
    flaw: (alerts) => alerts.length > 0 && 'should be empty',
  },
  {
    name: 'RSS in Latin-1',
    body: Buffer.from(rss(undefined, '<?xml version="1.0" encoding="ISO-8859-1"?>', 'Letter: Café'), 'latin1'),
    ...RSS,
    expect: 'taken',
    flaw: (alerts) => alerts[0]?.title !== 'Café' && alerts[0]?.title,
  },
  { name: 'RSS cut off in the letter', body: rss().slice(0, 500), ...RSS, expect: 'not-a-feed' },
  { name: 'XML nested 10,000 deep', body: `<rss><channel>${'<a>'.repeat(10_000)}`, ...RSS, expect: 'not-a-feed' },
  {
    name: 'a billion laughs (entities of entities)',
    body: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>${rss(undefined, '', '&j;')}`,
    ...RSS,
    expect: 'not-a-feed',
  },
  {
    name: 'an entity that reads a file',
    body: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss(undefined, '', 'Letter: &f;')}`,
    ...RSS,
    expect: 'not-a-feed',
  },
  {
    name: 'Atom',
    body: atom(),
    source: 'rss',
    headers: type('application/atom+xml'),
    expect: 'taken',
    flaw: (alerts) => alerts[0]?.letters[0]?.body !== BODY && 'other text',
  },
  {
    name: 'WordPress: news and odd rows passed over',
    body: wordpress(),
    source: 'wordpress',
    expect: 'taken',
    flaw: (alerts) => (alerts.length !== 1 || alerts[0].title !== 'Keep the ferry – now') && JSON.stringify(alerts),
  },
  {
    name: 'WordPress with an error of its own',
    body: '{"code":"rest_no_route","data":{"status":404}}',
    source: 'wordpress',
    expect: 'not-a-feed',
  },
];
