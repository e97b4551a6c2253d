import type { Part } from './bodies';

/** A letter page in parts: what stands above the salutation, the salutation, the body, the closing. */
export interface Section {
  readonly heading?: string;
  readonly subject?: string;
  readonly salutation?: string;
  readonly body: readonly Part[];
  readonly closing?: readonly string[];
}

const list = ({ list: items, ordered }: Exclude<Part, string>, item = (text: string) => text): string =>
  `<${ordered ? 'ol' : 'ul'}>${items.map((one) => `<li>${item(one)}</li>`).join('\n')}</${ordered ? 'ol' : 'ul'}>`;

type Style = (section: Section) => string;

const lines = ({ heading, subject, salutation }: Section): string[] =>
  [heading, subject, salutation].filter((line) => line !== undefined);

/** How editors of the last twenty years write the same text. */
export const STYLES: Readonly<Record<string, Style>> = {
  'classic paragraphs': (section) =>
    [
      section.heading && `<p><strong>${section.heading}</strong></p>`,
      section.subject && `<p><em>${section.subject}</em></p>`,
      section.salutation && `<p>${section.salutation}</p>`,
      ...section.body.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : list(part))),
      section.closing && `<p>${section.closing.join('<br />')}</p>`,
    ]
      .filter(Boolean)
      .join('\n'),
  'blocks of an editor': (section) =>
    [
      section.heading && `<!-- wp:heading --><h3 class="wp-block-heading">${section.heading}</h3><!-- /wp:heading -->`,
      section.subject && `<!-- wp:paragraph --><p>${section.subject}</p><!-- /wp:paragraph -->`,
      section.salutation && `<!-- wp:paragraph --><p>${section.salutation}</p><!-- /wp:paragraph -->`,
      ...section.body.map((part) =>
        typeof part === 'string'
          ? `<!-- wp:paragraph --><p class="has-text-align-left">${part}</p><!-- /wp:paragraph -->`
          : `<!-- wp:list -->${list(part)}<!-- /wp:list -->`,
      ),
      section.closing && `<!-- wp:paragraph --><p>${section.closing.join('<br>')}</p><!-- /wp:paragraph -->`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  'one paragraph with breaks': (section) => {
    const head = lines(section).map((line) => `${line}<br><br>`);
    const rest = section.body.map((part) =>
      typeof part === 'string'
        ? `${part}<br>\n<br>`
        : `${part.list.map((item, at) => `${part.ordered ? `${at + 1}.` : '-'} ${item}`).join('<br>')}<br><br>`,
    );
    return `<p>${head.join('')}${rest.join('')}${(section.closing ?? []).join('<br>')}</p>`;
  },
  'boxes in boxes': (section) =>
    [
      ...lines(section).map((line) => `<div><div><span>${line}</span></div></div>`),
      ...section.body.map((part) =>
        typeof part === 'string'
          ? `<div><div dir="auto"><span>${part.replace(/ (\w+) /, ' <font color="black">$1</font> ')}</span></div></div><div><br></div>`
          : `<div>${list(part, (text) => `<div><span>${text}</span></div>`)}</div>`,
      ),
      ...(section.closing ?? []).map((line) => `<div>${line}</div>`),
    ].join('\n'),
  'pasted from Word': (section) =>
    [
      ...lines(section).map(
        (line) => `<p class="MsoNormal"><b><span style="font-size:12.0pt">${line}<o:p></o:p></span></b></p>`,
      ),
      ...section.body.map((part) =>
        typeof part === 'string'
          ? `<p class="MsoNormal" style="margin-bottom:0in"><span style='font-family:"Times New Roman"'>${part.replaceAll(' and ', '&nbsp;and\n')}<o:p>&nbsp;</o:p></span></p><p class="MsoNormal">&nbsp;</p>`
          : list(part, (text) => `<span style="font-family:Symbol"></span>${text}`),
      ),
      ...(section.closing ?? []).map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`),
    ].join('\n'),
  'a table for layout': (section) =>
    `<table width="100%" cellpadding="0"><tbody><tr><td>${STYLES['classic paragraphs']?.(section)}</td></tr></tbody></table>`,
  'a quotation': (section) => `<blockquote>${STYLES['classic paragraphs']?.(section)}</blockquote>`,
};

const SHARE = `<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">Print</a></li></ul></div>`;
const RELATED = `<div id="jp-relatedposts"><h3>Related</h3><p><a href="#">Town hall on the canal draws a crowd</a></p><p>The meeting lasted three hours, and many people spoke. “We will not give up,” said the mayor.</p></div>`;
const NAV = `<header class="site-header"><a class="skip-link" href="#main">Skip to content</a><nav><ul><li><a href="/">Home</a></li><li><a href="/act">Take action</a></li><li><a href="/give">Donate</a></li></ul></nav></header>`;
const FOOT = `<footer class="site-footer"><p>Sign up for our newsletter</p><form><label>E-mail</label><input type="email"><button>Join</button></form><p>© 2024 Friends of the Canal. All rights reserved.</p></footer>`;
const COOKIES = `<div id="cookie-notice" role="dialog"><p>We use cookies to make this site better for you. By using it you agree to our policy.</p><button>OK</button></div>`;
const PLEA = 'Your generosity empowers our advocacy, inspires our work, and sustains our momentum.';

const head = (title: string, site: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} – ${site}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}"><style>.x{color:red}</style><script>var s = "Dear Senator: not this";</script></head>`;

type Frame = (title: string, content: string) => string;

/** Sites of several makes round the same text. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  'classic theme': (title, content) =>
    `${head(title, 'Friends of the Canal')}<body class="post-template page right-sidebar">${NAV}<div id="content"><p class="breadcrumbs"><a href="/">Home</a> / ${title}</p><article class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta">Posted on May 3, 2023 by admin</div><div class="entry-content">${content}${SHARE}${RELATED}</div></article><div id="comments"><h2>2 thoughts on this</h2><p>I sent mine! Dear all, please do too.</p></div></div><div id="sidebar" class="widget-area"><h2>Recent posts</h2><p>We urge you to read what I wrote about your canal.</p></div>${FOOT}${COOKIES}</body></html>`,
  'page builder with sections': (title, content) =>
    `${head(title, 'Friends of the Canal')}<body class="elementor-default"><div data-elementor-type="header" class="elementor elementor-location-header">${NAV}</div><div class="elementor elementor-12"><section class="elementor-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">${title}</h1></div></div></div></section><section class="elementor-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${content}</div></div></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${PLEA}</p></div></div><div class="elementor-widget elementor-widget-button"><a href="/give">Donate</a></div></section></div>${FOOT}</body></html>`,
  'builder with a title bar': (title, content) =>
    `${head(title, 'Friends of the Canal')}<body class="fusion-body has-sidebar">${NAV}<div class="avada-page-titlebar-wrapper"><div class="fusion-page-title-bar"><h1 class="entry-title">${title}</h1><div class="fusion-breadcrumbs"><span>Home</span> / <span>${title}</span></div></div></div><main id="main"><section id="content"><div class="post-content"><div class="fusion-fullwidth"><div class="fusion-builder-row"><div class="fusion-layout-column"><div class="fusion-text">${content}</div></div></div></div></div><div class="fusion-sharing-box"><h4>Share This Story, Choose Your Platform!</h4></div><p>${PLEA}</p></section></main>${FOOT}</body></html>`,
  'nothing but the text': (title, content) =>
    `<html><head><title>${title}</title></head><body><h2>${title}</h2>${content}<hr><p>${PLEA}</p></body></html>`,
};
