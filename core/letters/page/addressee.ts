import type { Audience } from '../../alerts/alert';
import { STATES } from '../../supporter/states';

/** Who a heading or a salutation speaks to. */
export type Addressee =
  /** `open`: the words narrow it down in a way that only a person can judge (one member, a committee, how somebody voted). */
  | { readonly kind: 'known'; readonly audience: Audience; readonly open: boolean; readonly named?: readonly string[] }
  /** "Dear _______:", "Dear [Name]:": whoever the heading says. */
  | { readonly kind: 'blank' }
  /** A friend, an editor, members of a club. */
  | { readonly kind: 'other' };

const SENATE = /\bsenador(?:es|as?)?\b|\bsenado\b|\bsenators?\b|\bsens?\.(?=\s|$)|\bsenate\b/i;
const HOUSE =
  /\brepresentantes?\b|\bcongresistas?\b|\brepresentatives?\b|\bcongress(?:wo)?m[ae]n\b|\bcongress[ -]?(?:members?|persons?|people)\b|\breps?\.(?=\s|$)|(?<!white )\bhouse\b|\bdelegate\b/i;
const CONGRESS =
  /\bmiembros? del congreso\b|\bcongreso\b|\bmembers? of (?:the )?(?:u\.? ?s\.? )?congress\b|\b(?:the |your |u\.? ?s\.? )?congress\b|\bcongressional (?:leaders?|delegation|offices?)\b|\bfederal (?:legislators?|lawmakers?|elected officials?)\b/i;
const MEMBER = /\bmembers? of (?:the )?(?:u\.? ?s\.? )?congress\b/i;
/** State houses have these too. */
const LAWMAKER =
  /\b(?:legislators?|lawmakers?|elected officials?|public officials?|policymakers?|decision[ -]makers?)\b/i;
const EXECUTIVE =
  /\bpresidente\b|\bcasa blanca\b|\b(?:vice[ -])?president\b|\bwhite house\b|\b(?:deputy |under ?|assistant )?secretary\b|\badministrator\b|\bambassador\b|\battorney general\b|\bgovernor\b|\bmayor\b|\bcommissioners?\b|\bdirector\b|\badministration\b|\bchargé\b/i;
const NARROW =
  /\bwho(?:se)?\b|\bvoted\b|\bvoting\b|\bthank(?:s|ing)?\b|\b(?:sub)?committees?\b|\bcaucus\b|\bcosponsors\b|\bco-sponsors\b|\bleader(?:s|ship)?\b|\bthat (?:voted|signed|cosponsored|have|has|did|are)\b|\bserving\b|\b(?:have|has) not\b|\bnot yet\b|\bchair(?:man|woman|person)?s?\b|\branking\b|\bspeaker\b|\bminority\b|\bmajority\b|\brepublicans?\b|\bdemocrats?\b|\bdemocratic\b|\bfreshm[ae]n\b/i;
/** Officials of a state; its house and senate have sites and rules of their own. */
const OF_A_STATE =
  /(?<!united )\bstate (?:senat\w+|assembl\w+|legislat\w+|representatives?|reps?\b|house|delegates?|lawmakers?)|\bassembly ?(?:members?|m[ae]n|wom[ae]n)\b/i;
const BLANK =
  /_{2,}|\[[^\]]{0,80}\]|\{[^}]{0,80}\}|<[^>]{0,80}>|\([^)]{0,60}(?:name|title)[^)]{0,20}\)|\.{3,}|…|\bX{3,}\b|\*{2,}|%+[\w .]{1,40}%+|\*\|[^|]{1,40}\|\*/gi;
const TITLES =
  /\b(?:dear|estimad[oa]s?|querid[oa]s?|senador(?:es|as?)?|representantes?|congresistas?|miembros?|del|congreso|señor(?:es|as?)?|to|the|my|your|our|all|both|u\.? ?s\.?|united states|hon(?:orable)?|mr|mrs|ms|dr|senators?|sens?|representatives?|reps?|congress(?:wo)?m[ae]n|congress[ -]?(?:members?|persons?|people)|members?|of|house|senate|congress|delegate|and|or|from|in|for|letter|name|last|first|full|here|insert|sir|madam|attention|attn|hello|greetings|hi)\b\.?/gi;
const NAME = /\b\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/gu;

/** True when a text speaks of a state's own legislature. */
export const isOfState = (text: string): boolean => OF_A_STATE.test(text);

function statesIn(text: string): { states: string[]; rest: string } {
  const states: string[] = [];
  let rest = text;
  for (const { code, name } of STATES) {
    const like = new RegExp(`\\b${name}(?:['’]s?)?\\b`, 'i');
    if (!like.test(rest)) continue;
    states.push(code);
    rest = rest.replace(like, ' ');
  }
  return { states, rest };
}

/** The names in a salutation that speaks to members by name: "Dear Senators Marsh and Quill" gives both. */
function namesIn(text: string): string[] {
  const bare = text.replace(BLANK, ' ').replace(TITLES, ' , ');
  return [...bare.matchAll(NAME)].map(([name]) => name.replace(/['’]s$/, '').trim());
}

/** "President Vale and Vice President Stone" out of "Dear President Vale and Vice President Stone:". */
const officeIn = (text: string): string =>
  text
    .replace(/^\s*(?:(?:sample|draft)\s+)?(?:letters?|e-?mails?|messages?)\s+(?:to|for)\s+/i, '')
    .replace(/^\s*(?:dear|to|attention|attn)\b[.:]?\s*/i, '')
    .replace(/^(?:the|mr\.?|madam|your)\s+/i, '')
    .replace(BLANK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:,;–—-]+$/, '')
    .trim()
    .slice(0, 120);

/** Reads whom a heading ("Letter to U.S. Senators who…") or a salutation ("Dear Senator:") speaks to. */
export function addresseeOf(line: string, role: 'heading' | 'salutation'): Addressee {
  const text = line.slice(0, 300);
  const { states, rest } = statesIn(text);
  if (isOfState(text)) return { kind: 'other' };
  const senate = SENATE.test(rest);
  const house = HOUSE.test(rest);
  const congress = CONGRESS.test(rest);
  const executive = EXECUTIVE.test(rest.replace(/\b(?:vice )?chair\w*/gi, ''));
  if (executive && !senate && !house && !congress)
    return { kind: 'known', audience: { kind: 'executive', office: officeIn(text) }, open: false };
  if (senate || house || congress) {
    const chamber = senate === house || MEMBER.test(rest) ? undefined : senate ? 'senate' : 'house';
    const named = role === 'salutation' ? namesIn(rest) : [];
    const audience: Audience = {
      kind: 'congress',
      ...(chamber !== undefined && { chamber }),
      ...(states.length > 0 && { states }),
    };
    const open = executive || named.length > 0 || NARROW.test(rest);
    return { kind: 'known', audience, open, ...(named.length > 0 && { named }) };
  }
  if (
    LAWMAKER.test(rest) ||
    (role === 'salutation' && /\bchair(?:man|woman|person)?\b|\bspeaker\b|\bleader\b|\bhonorable\b/i.test(rest))
  )
    return { kind: 'known', audience: { kind: 'congress' }, open: true };
  if (
    new RegExp(BLANK.source, 'i').test(text) ||
    /^dear\s*[:,]?$/i.test(text.trim()) ||
    /^dear sirs?(?:\s*(?:or|\/|and)\s*madams?)?\s*[:,]?$/i.test(text.trim())
  )
    return { kind: 'blank' };
  return { kind: 'other' };
}
