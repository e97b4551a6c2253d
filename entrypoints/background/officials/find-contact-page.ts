import { findContactLink } from '../../../core/officials/contact-link';
import { readLinks } from '../../../core/officials/read-links';
import { err, ok } from '../../../core/result';
import type { Requests } from '../../../utils/messaging';
import { loadOffices, textAt } from './load-offices';

const absolute = (href: string, base: string): string | undefined => {
  try {
    return new URL(href, base).href;
  } catch {
    return undefined;
  }
};

/** Looks on the front page of an office's site for where one can write. Reads public pages, carries nothing about the person. */
export async function findContactPage({
  bioguide,
}: Requests['find-contact-page']['in']): Promise<Requests['find-contact-page']['out']> {
  const office = (await loadOffices())?.offices.find((one) => one.bioguide === bioguide);
  if (!office) return err('no-office');
  const root = `${office.url.replace(/^http:/i, 'https:').replace(/\/+$/, '')}/`;
  const html = await textAt(root);
  if (html === undefined) return err('down');
  const url = findContactLink(
    readLinks(html, (href) => absolute(href, root)),
    { url: root, office, tried: [] },
  );
  return url === undefined ? err('not-found') : ok({ url });
}
