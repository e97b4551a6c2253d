import { type Tag, textOf } from './html-tree';

/** Elements that never hold a letter. */
const NEVER = new Set(
  'script style noscript template svg math canvas iframe object embed audio video picture figcaption img map select option button input label legend nav aside footer head meta link dialog menu datalist progress meter'.split(
    ' ',
  ),
);
const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar|tablist)$/;
/** Words of a class or id by which sites of every make name what stands round the text. */
const FRAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|bread-crumbs?|crumbs?|share|sharing|sharedaddy|shares?|social|socials|addtoany|addthis|a2a|related|relatedposts|yarpp|similar|recommended|read-next|more-posts|prev-next|pagination|pager|comments?|respond|disqus|sidebar|side-bar|widget-area|footer|colophon|site-header|masthead|topbar|top-bar|cookies?|consent|gdpr|onetrust|newsletter|subscribe|subscription|mailchimp|mc4wp|donate|donation|donations|popup|pop-up|modal|lightbox|overlay|off-canvas|offcanvas|search-form|searchform|byline|entry-meta|post-meta|entry-footer|author-box|about-author|author-bio|cat-links|post-tags|tagcloud|screen-reader-text|sr-only|visually-hidden|skip-link|ad|ads|advert|advertisement|sponsor|promo|toc|likes?|rating)(?:$|[\s_-])/i;
/** Words that say: here is the text itself, whatever else the class says. */
const TEXT =
  /(?:^|[\s_-])(?:entry-content|post-content|article-body|page-content|main-content|content-area|letter|letter-body|elementor-widget-text-editor|et_pb_text|fusion-text|wp-block-post-content)(?:$|[\s_-])/i;
/** `has-sidebar` and its like tell of something else on the page. */
const ABOUT_OTHERS =
  /(?:^|\s)(?:has|no|with|without|is|not|right|left|hide|show|enable|disable|post|page|category|tag)[-_]\S+/gi;

const named = ({ attributes }: Tag): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`.replace(ABOUT_OTHERS, ' ').replace(/([a-z])([A-Z])/g, '$1-$2');

const isHidden = ({ attributes }: Tag): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '');

const OUTER = new Set(['html', 'body', 'main', 'article', 'form']);

/**
 * True for what belongs to the site and not to the text: navigation, share buttons, comments, pleas for money. `whole` is
 * the length of the page's text: what holds most of it is no frame, whatever its class says.
 * `withHidden` lets what cannot be seen count as well.
 */
export function isFrame(tag: Tag, whole: number, withHidden: boolean): boolean {
  if (NEVER.has(tag.name)) return true;
  if (ROLES.test(tag.attributes.role ?? '') || (!withHidden && isHidden(tag))) return true;
  if (OUTER.has(tag.name)) return false;
  const words = named(tag);
  return FRAME.test(words) && !TEXT.test(words) && textOf(tag).length < whole / 2;
}
