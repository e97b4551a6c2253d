import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';
import type { FeedProblem } from '../feed-problem';
import { MOST_ITEMS, onlyOnce, type ParsedFeed } from './parsed-feed';
import { readItem } from './read-item';

const Rendered = z.object({ rendered: z.string() });
/** A post, page or custom type of WordPress's REST interface (developer.wordpress.org/rest-api/reference). */
const Post = z.object({
  id: z.number(),
  link: z.string(),
  title: Rendered,
  content: Rendered,
  excerpt: z.optional(Rendered),
  date_gmt: z.optional(z.nullable(z.string())),
});
/** `/wp/v2/types`: each public type with the part of the address its posts are under. */
const Types = z.record(
  z.string(),
  z.object({ name: z.optional(z.string()), slug: z.optional(z.string()), rest_base: z.optional(z.string()) }),
);

/** Reads an answer of `/wp/v2/pages`, `/posts` or a custom type. The publisher's name is not in it. */
export function parseWordpress(json: unknown, publisher: string): Result<ParsedFeed, FeedProblem> {
  if (!Array.isArray(json)) return err('not-a-feed');
  const alerts = json
    .slice(0, MOST_ITEMS)
    .map((row) => {
      const post = z.safeParse(Post, row);
      if (!post.success) return undefined;
      const { id, link, title, content, excerpt, date_gmt } = post.data;
      const item = { title: title.rendered, html: content.rendered, url: link, published: date_gmt ?? undefined };
      return readItem({ ...item, id: link || String(id), summary: excerpt?.rendered }, publisher);
    })
    .filter((alert) => alert !== undefined);
  return ok({ publisher, version: undefined, alerts: onlyOnce(alerts) });
}

const USUAL = new Set(
  'post page attachment nav_menu_item wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face revision elementor_library e-landing-page product'.split(
    ' ',
  ),
);
const FITS = /letter|respon|alert|action|campaign|advoca|petition/i;

/** An address below the REST root, which is `…/wp-json/` or, without pretty links, `…/?rest_route=/`. */
function below(root: string, path: string, query: Readonly<Record<string, string>>): string {
  const joined = root.includes('rest_route=')
    ? `${root.replace(/\/?$/, '/')}${path}&`
    : `${root.replace(/\/?$/, '/')}${path}?`;
  return `${joined}${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

const FIELDS = 'id,link,title,content,excerpt,date_gmt';
const NEWEST = { per_page: '10', orderby: 'date', order: 'desc', _fields: FIELDS };

/** Where the types of a site are listed. `root` is the REST link that the site gives. */
export const typesAddress = (root: string): string => below(root, 'wp/v2/types', { context: 'view' });

/** Where letters may lie, likeliest first: types of the site's own that sound like it, then pages and posts that say so. */
export function letterAddresses(root: string, types: unknown): string[] {
  const parsed = z.safeParse(Types, types);
  const own = Object.entries(parsed.success ? parsed.data : {})
    .filter(([slug, { name }]) => !USUAL.has(slug) && FITS.test(`${slug} ${name ?? ''}`))
    .map(([slug, { rest_base }]) => rest_base ?? slug)
    .filter((base) => /^[\w-]+$/.test(base))
    .slice(0, 3);
  return [
    ...own.map((base) => below(root, `wp/v2/${base}`, NEWEST)),
    ...['pages', 'posts'].map((base) => below(root, `wp/v2/${base}`, { ...NEWEST, search: 'rapid responder letter' })),
    ...['pages', 'posts'].map((base) => below(root, `wp/v2/${base}`, { ...NEWEST, search: 'letter' })),
  ];
}
