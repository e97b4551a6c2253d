import { oneLine } from './block';

const KIND =
  /^(?:[\p{L}\p{N}.&'’ -]{0,50}?\b)?(?:rapid[- ]respon(?:se|der)s?(?: letters?| alerts?)?|(?:sample |open |model |draft )?letters?(?: (?:to|for) (?:the |your |u\.?s\.? )*(?:congress|senators?|senate|house|representatives?|white house|editor|lawmakers|legislators|[\w. ]{0,30}and [\w. ]{0,30}))?|action alerts?|legislative alerts?|advocacy alerts?|alerts?|take action|call to action|act now|urgent(?: action)?|e-?mail (?:your )?(?:senators?|representatives?|congress))\s*(?::|[–—|]|\s-\s|-\s)\s*/iu;

/** Words in a title or address that say: this is a letter to send, not a text about one. */
const LETTER =
  /\brapid[- ]respon|\bletters?\s*(?::|[–—]|\s-\s)|^letters? to\b|\bsample (?:letter|message|e-?mail)|\b(?:letter|message) template|\bsend (?:a|this|your) (?:letter|message)|\bwrite (?:a letter )?to (?:your|congress)|\bemail your\b|\btake action\b/i;
const ADDRESS = /\/[^/?#]*(?:rapid-respon|-letter\b|letter-|^letter$|write-to|email-your|take-action)[^/?#]*/i;

/** True when the title or the page's address announces a letter. */
export const announcesLetter = (titles: readonly string[], url: string | undefined): boolean =>
  titles.some((title) => LETTER.test(title)) || (url !== undefined && ADDRESS.test(url));

/** A page's title without the site's name behind it ("Title | Site", "Title – Site"). */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = title.split(/\s+(?:\||»|«|::|•|·)\s+/)[0] ?? title;
  const site = publisher?.toLowerCase() ?? '';
  const dash = /^(.{8,})\s+[–—-]\s+([^–—-]{2,60})$/.exec(cut);
  return dash && site !== '' && (dash[2] ?? '').toLowerCase().trim() === site ? (dash[1] ?? cut) : cut;
}

/** The page's title, cleaned, and the natural subject line: the title without "… Rapid Responder Letter:" and its like. */
export function titleAndSubject(titles: readonly string[], publisher?: string): { title: string; subject: string } {
  const all = titles
    .map((title) => withoutSite(oneLine(title), publisher))
    .filter((title) => title !== '' && !/^(?:home|untitled|page not found)$/i.test(title));
  const title = all.find((one) => LETTER.test(one)) ?? all[0] ?? '';
  const bare = title.replace(KIND, '').trim();
  return { title, subject: (bare === '' ? title : bare).replace(/[:–—-]+$/, '').trim() };
}
