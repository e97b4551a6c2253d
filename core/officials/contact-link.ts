import * as z from 'zod/mini';
import { isOfficeHost } from '../actions/office-hosts';
import { httpsHost } from '../forms/congress-host';
import { foldText } from '../forms/fold-text';
import type { Office } from './office';

/** A link of a page: its absolute address and every text it has. */
export const PageLink = z.object({ href: z.string(), text: z.string() });
export type PageLink = z.infer<typeof PageLink>;

/** Where several offices keep their forms (see `../forms/congress-host`): a member's own link there is the member's word. */
const FORM_HOSTS = new Set(['forms.house.gov', 'iqconnect.house.gov', 'outreach.senate.gov']);

interface Clue {
  readonly worth: number;
  readonly like: RegExp;
}

/** What links to contact forms say, over folded text: words first, then addresses. */
const WORDS: readonly Clue[] = [
  {
    worth: 10,
    like: /^(?:e ?mail|write|message|contact)(?: to)? (?:me|us|my office|our office|the office|(?:your )?(?:senator|representative|congress\w*|delegate)\b.*|(?:rep|sen|congress\w+|senator|representative) .*|[a-z]+)$/,
  },
  { worth: 10, like: /\b(?:send|write)(?: me| us)? (?:an? )?(?:e ?mail|message|letter|note)\b/ },
  { worth: 10, like: /\bshare (?:your|an?) (?:opinion|thoughts?|views?|comments?|concerns?)|\bvoice your\b/ },
  { worth: 9, like: /\b(?:e ?mail|contact|comment) form\b|\bwrite your rep|\bescrib/ },
  { worth: 7, like: /^(?:e ?mail|contact)$|^contacto$|^contact (?:info|information|page)$/ },
  { worth: 5, like: /\bcontact\b|\bget in touch\b|\breach out\b|\bopinion\b/ },
];
const PATHS: readonly Clue[] = [
  {
    worth: 4,
    like: /email-?me|write-?(?:me|your-?rep|us)|writeyourrep|share-?(?:your|an)-?opinion|contact-?form|email-/,
  },
  { worth: 3, like: /\/(?:contact|email|write)(?:[-/?#.]|$)|contactform|contact_form/ },
];
/** Not for letters: help with agencies, offices on a map, press, newsletters, the web site itself. */
const OTHER =
  /\b(?:casework|agency|flags?|tours?|intern\w*|academy|press|media|newsletters?|updates?|alerts?|list|sign ?up|policy|subscribe|unsubscribe|meeting|scheduling|invitation|event|grants?|website|webmaster|privacy|location|locations|directions|hours|staff|facebook|twitter|instagram|youtube|passport|service|services|help|commendation|greeting|job|careers|search|accessibility|art competition)\b/;

const worthOf = (text: string, clues: readonly Clue[]): number => clues.find(({ like }) => like.test(text))?.worth ?? 0;

const bare = (url: string): string =>
  url
    .replace(/[#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/**
 * The link of a page that leads best to the office's contact form, else the site's front page, else undefined. Only
 * addresses of that office's own hosts count, and none that was `tried` or is the page itself.
 */
export function findContactLink(
  links: readonly PageLink[],
  { url, office, tried }: { readonly url: string; readonly office: Office; readonly tried: readonly string[] },
): string | undefined {
  const been = new Set([url, ...tried].map(bare));
  let best: { href: string; worth: number } | undefined;
  for (const { href, text } of links) {
    const host = httpsHost(href);
    if (host === undefined || been.has(bare(href))) continue;
    if (!isOfficeHost(office, undefined, href) && !FORM_HOSTS.has(host)) continue;
    const words = foldText(text);
    const path = href.replace(/^https:\/\/[^/]*/i, '').toLowerCase();
    if (OTHER.test(words) || OTHER.test(path.replace(/[^a-z]+/g, ' '))) continue;
    const said = worthOf(words, WORDS);
    const worth = said + worthOf(path, PATHS) + (FORM_HOSTS.has(host) || /forms\.house\.gov$/.test(host) ? 3 : 0);
    if (worth >= 5 && worth > (best?.worth ?? 0)) best = { href, worth };
  }
  if (best) return best.href;
  const root = `${office.url.replace(/^http:/i, 'https:').replace(/\/+$/, '')}/`;
  return httpsHost(root) !== undefined && !been.has(bare(root)) ? root : undefined;
}
