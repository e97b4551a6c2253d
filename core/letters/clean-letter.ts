/** What filters of congressional offices are known to refuse or to mangle. */
export type RefusedKind = 'quote' | 'angle' | 'link' | 'email';

export interface Refused {
  readonly kind: RefusedKind;
  /** How often it stands in the text. */
  readonly count: number;
  /** The first of them, with a few words round it for signs, at most 60 characters. */
  readonly sample: string;
}

// Domains end in a label of letters; a full stop or a bracket after a link belongs to the sentence.
const EMAIL = /(?:mailto:)?\b[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}\b/gi;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"()[\]{}\u201c\u201d]{2,2000}|\b(?=\d*[a-z])(?:[a-z\d-]{1,63}\.){1,5}(?:com|org|net|gov|edu|info|us|co|io|ly|am)(?:\/[^\s<>"()[\]{}\u201c\u201d]{0,2000})?(?![\w@-])/gi;
const QUOTE = /"/g;
const ANGLE = /[<>]/g;

const TRAILING = /[.,;:!?'\u2019]+$/;

/** Finds what an office's filter may refuse: straight double quotes, angle brackets, links and e-mail addresses. */
export function findRefused(text: string): Refused[] {
  const found: Refused[] = [];
  const add = (kind: RefusedKind, matches: readonly RegExpMatchArray[]): void => {
    const [one] = matches;
    if (!one) return;
    const at = one.index ?? 0;
    const sign = one[0].length === 1;
    const sample = sign ? text.slice(Math.max(0, at - 10), at + 40) : one[0].replace(TRAILING, '');
    found.push({ kind, count: matches.length, sample: sample.replace(/\s+/g, ' ').trim().slice(0, 60) });
  };
  const emails = [...text.matchAll(EMAIL)];
  const inMail = (at: number): boolean =>
    emails.some((mail) => at >= (mail.index ?? 0) && at < (mail.index ?? 0) + mail[0].length);
  add('quote', [...text.matchAll(QUOTE)]);
  add('angle', [...text.matchAll(ANGLE)]);
  add(
    'link',
    [...text.matchAll(LINK)].filter((link) => !inMail(link.index ?? 0)),
  );
  add('email', emails);
  return found;
}

/** "https://www.example.org/a?b=c" as a person would say it: "example dot org". */
function spoken(link: string): string {
  const host = link
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./i, '');
  return host.split('.').filter(Boolean).join(' dot ');
}

function withoutLinks(text: string): string {
  const say = (link: string): string => {
    const tail = TRAILING.exec(link)?.[0] ?? '';
    return spoken(link.slice(0, link.length - tail.length)) + tail;
  };
  return (
    text
      // [words](https://…) keeps the words; a link alone in brackets goes with them.
      .replace(/\[([^\]\n]{1,200})\]\(https?:\/\/[^\s)]{1,2000}\)/gi, '$1')
      .replace(/ ?[([<]\s*(?:https?:\/\/|www\.)[^\s<>()[\]]{2,2000}\s*[)\]>]/gi, '')
      .replace(EMAIL, (mail) =>
        mail
          .replace(/^mailto:/i, '')
          .replace('@', ' at ')
          .replaceAll('.', ' dot '),
      )
      .replace(LINK, say)
  );
}

function withoutAngles(text: string): string {
  return text
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/<-+>?|-+>|=+>/g, '-')
    .replace(/<=\s*(?=[\d$])/g, 'at most ')
    .replace(/>=\s*(?=[\d$])/g, 'at least ')
    .replace(/<\s*(?=[\d$])/g, 'less than ')
    .replace(/>\s*(?=[\d$])/g, 'more than ')
    .replace(/<([^<>\n]{1,200})>/g, '($1)')
    .replace(/[<>]/g, '');
}

/**
 * The same text without what filters refuse, still readable: double quotes, also curly ones, become apostrophes, links
 * and addresses are written out ("example dot org"), angle brackets become round ones or words; long dashes and other
 * typesetter's signs that old servers turn into "?" become plain ones. Paragraphs and all other words stay.
 */
export function cleanText(text: string): string {
  return withoutAngles(withoutLinks(text))
    .replace(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, "'")
    .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
    .replace(/\s*\u2014\s*/g, ' - ')
    .replace(/[\u2012\u2013\u2212\u2010\u2011]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u2022\u25aa\u25cf]/g, '-')
    .replace(/[\u00a0\u2007\u202f\u2009]/g, ' ')
    .replace(/\u200b|\u200c|\u200d|\ufeff|\u00ad/g, '')
    .replace(/[ \t]+$/gm, '');
}
