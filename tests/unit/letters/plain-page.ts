import type { LetterProblem } from '../../../core/letters/page/found-letter';

/** A page that holds no letter to be sent, and what must be said of it. */
export interface NoLetter {
  readonly name: string;
  readonly html: string;
  readonly problem: LetterProblem;
  readonly url?: string;
}

/** A page of an invented organisation. */
export const page = (title: string, content: string, site = 'Ferry Friends'): string =>
  `<html><head><title>${title} | ${site}</title><meta property="og:site_name" content="${site}"></head><body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>${content}</article></main><footer><p>© 2024</p></footer></body></html>`;
export const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
export const none = (name: string, html: string, url?: string): NoLetter => ({
  name,
  html,
  problem: 'no-letter',
  ...(url && { url }),
});
