import { oneLine } from '../../letters/page/block';
import { findTags, parseHtml, textOf } from '../../letters/page/html-tree';
import type { Source } from '../subscription';

/** A place where alerts may be. `wordpress` stands for the root of its REST interface. */
export interface Candidate {
  readonly source: Source;
  readonly url: string;
}

const KINDS: readonly (readonly [RegExp, Source])[] = [
  [/^application\/feed\+json\b/i, 'json-feed'],
  [/^application\/json\b/i, 'json-feed'],
  [/^application\/(?:rss|atom|rdf)\+xml\b|^(?:text|application)\/xml\b/i, 'rss'],
];
const WORDPRESS = 'https://api.w.org/';

/** Addresses of a `Link` header with the given relation. */
const linked = (header: string, rel: string): string[] =>
  [...header.matchAll(/<([^<>]{1,2000})>\s*;([^,<]*)/g)]
    .filter(([, , rest = '']) => rest.includes(`rel="${rel}"`) || rest.includes(`rel=${rel}`))
    .map(([, url = '']) => url);

/**
 * Where a site says that its alerts are, likeliest first. `resolve` makes an address of the page whole and gives undefined for
 * one on another site.
 */
export function candidatesIn(
  html: string,
  linkHeader: string,
  resolve: (address: string) => string | undefined,
): { readonly name: string; readonly candidates: Candidate[] } {
  const root = parseHtml(html.slice(0, 600_000));
  const links = findTags(root, ({ name }) => name === 'link').map(({ attributes }) => attributes);
  const found: Candidate[] = [];
  const add = (source: Source, address: string | undefined): void => {
    const url = address === undefined ? undefined : resolve(address);
    if (url !== undefined && !found.some((one) => one.url === url)) found.push({ source, url });
  };
  for (const [type, source] of KINDS)
    for (const { rel = '', type: given = '', href } of links)
      if (/\balternate\b/i.test(rel) && type.test(given) && !/\/comments\/|oembed|\/wp-json\//i.test(href ?? ''))
        add(source, href);
  for (const url of [
    ...linked(linkHeader, WORDPRESS),
    ...links.filter(({ rel }) => rel === WORDPRESS).map(({ href }) => href),
  ])
    add('wordpress', url);
  const metas = findTags(root, ({ name }) => name === 'meta');
  const site = metas.find(({ attributes }) => attributes.property === 'og:site_name')?.attributes.content;
  const [title] = findTags(root, ({ name }) => name === 'title');
  const words = oneLine(title ? textOf(title) : '').split(/\s+[|»–—-]\s+/);
  const name = oneLine(site ?? '') || (words.at(-1) ?? '');
  const order: readonly Source[] = ['json-feed', 'page', 'wordpress', 'rss'];
  return {
    name: name.slice(0, 300),
    candidates: found.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source)),
  };
}

/** Where feeds usually lie on a site that does not say. */
export const COMMON_PATHS: readonly Candidate[] = [
  { source: 'json-feed', url: '/feed.json' },
  { source: 'json-feed', url: '/alerts.json' },
  { source: 'json-feed', url: '/alerts/feed.json' },
  { source: 'wordpress', url: '/wp-json/' },
  { source: 'rss', url: '/feed/' },
  { source: 'rss', url: '/feed.xml' },
  { source: 'rss', url: '/rss.xml' },
  { source: 'rss', url: '/atom.xml' },
];
