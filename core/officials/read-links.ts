import { Parser } from 'htmlparser2';
import type { PageLink } from './contact-link';

const MOST = 800;

/** The links of a page's HTML with every text they have, at most 800; `resolve` makes an address absolute, undefined for none. */
export function readLinks(html: string, resolve: (href: string) => string | undefined): PageLink[] {
  const links: PageLink[] = [];
  let href: string | undefined;
  let text = '';
  const end = (): void => {
    const found = href === undefined ? undefined : resolve(href);
    if (found !== undefined && links.length < MOST)
      links.push({ href: found, text: text.replace(/\s+/g, ' ').trim().slice(0, 120) });
    href = undefined;
    text = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'a') {
        end();
        href = attributes.href;
        text = [attributes['aria-label'], attributes.title].filter(Boolean).join(' ');
      } else if (name === 'img' && href !== undefined) text += ` ${attributes.alt ?? ''}`;
    },
    ontext: (part) => {
      if (href !== undefined) text = `${text} ${part}`;
    },
    onclosetag: (name) => {
      if (name === 'a') end();
    },
  });
  parser.end(html);
  end();
  return links;
}
