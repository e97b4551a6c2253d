import { oneLine } from './block';
import { findTags, type Tag, textOf } from './html-tree';

const SITE =
  /(?:^|[\s_-])(?:site-?title|site-?name|site-?branding|site-?header|branding|brand|logo|masthead|banner|navbar)(?:$|[\s_-])/i;
const FRAME = new Set(['nav', 'footer', 'aside']);

/** First-level headings, those of the text apart from those of the site (its name in the header of every page). */
function firstHeadings(root: Tag): { readonly own: string[]; readonly site: string[] } {
  const own: string[] = [];
  const site: string[] = [];
  const visit = (tag: Tag, inText: boolean, inSite: boolean): void => {
    for (const child of tag.children) {
      if (typeof child === 'string') continue;
      const words = `${child.attributes.class ?? ''} ${child.attributes.id ?? ''}`;
      const text = inText || child.name === 'article' || child.name === 'main';
      const frame =
        inSite ||
        FRAME.has(child.name) ||
        (child.name === 'header' && !text) ||
        child.attributes.role === 'banner' ||
        SITE.test(words);
      if (child.name === 'h1') (frame ? site : own).push(oneLine(textOf(child)));
      else visit(child, text, frame);
    }
  };
  visit(root, false, false);
  return { own, site };
}

const metaOf = (metas: readonly Tag[], name: string): string =>
  oneLine(
    metas.find(({ attributes }) => (attributes.property ?? attributes.name)?.toLowerCase() === name)?.attributes
      .content ?? '',
  );

/** The names a page gives itself, best first, and the site's own name. `heading`: the first heading of the text. */
export function titlesIn(root: Tag, heading: string): { readonly titles: string[]; readonly publisher: string } {
  const metas = findTags(root, ({ name }) => name === 'meta');
  const publisher = metaOf(metas, 'og:site_name');
  const [title] = findTags(root, ({ name }) => name === 'title');
  const { own, site } = firstHeadings(root);
  const all = [...own, metaOf(metas, 'og:title'), oneLine(title ? textOf(title) : ''), heading, ...site].filter(
    (one) => one !== '',
  );
  const named = all.filter((one) => one.toLowerCase() !== publisher.toLowerCase());
  return { titles: [...new Set(named.length > 0 ? named : all)], publisher };
}
