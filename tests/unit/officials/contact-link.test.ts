import { describe, expect, it } from 'vitest';
import { leadsWhen } from '../../../core/actions/lead-on';
import { findContactLink } from '../../../core/officials/contact-link';
import type { Office } from '../../../core/officials/office';

const office: Office = {
  bioguide: 'Q000001',
  name: 'Ida Quill',
  last: 'Quill',
  chamber: 'house',
  state: 'VT',
  district: 0,
  url: 'https://quill.house.gov',
};
const home = 'https://quill.house.gov/';
const find = (links: readonly [text: string, href: string][], url = home, tried: string[] = []) =>
  findContactLink(
    links.map(([text, href]) => ({ text, href })),
    { url, office, tried },
  );
const at = (path: string) => `https://quill.house.gov${path}`;

describe('the link to the contact form', () => {
  it.each<[string, readonly [string, string][], string | undefined]>([
    [
      'is the one for mail, not the landing page beside it',
      [
        ['Contact', at('/contact')],
        ['Email Me', at('/contact/email-me')],
      ],
      at('/contact/email-me'),
    ],
    [
      'is the landing page where nothing better stands',
      [
        ['About', at('/about')],
        ['Contact', at('/contact')],
        ['Services', at('/services')],
      ],
      at('/contact'),
    ],
    [
      'is an invitation to share an opinion',
      [
        ['Help with a Federal Agency', at('/services/casework')],
        ['Share Your Opinion', at('/share-your-opinion')],
      ],
      at('/share-your-opinion'),
    ],
    [
      'may lie on the host for forms that belongs to the member',
      [['Write Your Representative', 'https://quillforms.house.gov/forms/writeyourrep/']],
      'https://quillforms.house.gov/forms/writeyourrep/',
    ],
    [
      'may lie where the House keeps forms of many',
      [['Email Rep. Quill', 'https://iqconnect.house.gov/quill/contact']],
      'https://iqconnect.house.gov/quill/contact',
    ],
    ['is understood in Spanish', [['Contacto', at('/es/contacto')]], at('/es/contacto')],
    ['is said by its title too', [['Envelope icon Contact me', at('/x')]], at('/x')],
  ])('%s', (_, links, expected) => {
    expect(find(links)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a stranger', 'Contact', 'https://example.org/contact'],
    ['another member', 'Email Rep. Moss', 'https://moss.house.gov/contact'],
    ['an address without encryption', 'Contact', 'http://quill.house.gov/contact'],
    ['a mail program', 'Email Me', 'mailto:quill@example.org'],
    ['a newsletter', 'Email Newsletter Sign Up', at('/newsletter')],
    ['a mailing list', 'Email Updates', at('/updates')],
    ['the press', 'Press Contact', at('/media/contact')],
    ['help with an agency', 'Contact me for help with an agency', at('/casework')],
    ['offices on a map', 'Contact and Office Locations', at('/contact/locations')],
    ['a tour', 'Contact us about tours', at('/tours')],
  ])('is never %s', (_, text, href) => {
    expect(find([[text, href]], at('/somewhere'), [home])).toBeUndefined();
  });

  it('never leads in a circle, and to the front page last', () => {
    const links: [string, string][] = [['Contact', at('/contact')]];
    expect(find(links, at('/contact'))).toBe('https://quill.house.gov/');
    expect(find(links, at('/contact/'), ['https://quill.house.gov'])).toBeUndefined();
    expect(find(links, at('/about'), [at('/contact#top'), home])).toBeUndefined();
  });
});

describe('a page without a form', () => {
  const page = { url: at('/contact'), status: 200, page: 'none', at: 1000 } as const;
  it('is left at once when it is not there or is for something else', () => {
    expect(leadsWhen({ ...page, status: 404 }, 1000)).toBe(0);
    expect(leadsWhen({ ...page, page: 'excluded' }, 1000)).toBe(0);
    expect(leadsWhen({ ...page, url: home }, 1000)).toBe(0);
  });
  it('gets time when it is called a contact page, and not for ever', () => {
    expect(leadsWhen(page, 1500)).toBeGreaterThan(1000);
    expect(leadsWhen(page, 60_000)).toBe(0);
  });
});
