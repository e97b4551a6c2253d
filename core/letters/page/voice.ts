/** Pure judgements on a text: does it speak as a letter to an official, as news, as the site? Patterns are linear in the text. */

const I = /\bI\b(?!\.)|\bI['’](?:m|ve|d|ll)\b|\b(?:my|me|we|our|us)\b|\b(?:yo|mi|mis|nuestr[oa]s?|nosotros)\b/;
const YOU = /\b(?:you|your|yours)\b|\b(?:usted|ustedes|le pido|les pido|le escribo|le insto|le ruego|le agradezco)\b/i;
/** What a person writes who asks for something; the site's own "please share" and "please donate" are none of it. */
const ASK =
  /\b(?:I|we)(?: am| are|['’]m|['’]re)? (?:also |therefore |again |respectfully |strongly |hereby |further |now |just |once again |deeply |sincerely |humbly |once more )*(?:writ(?:e|ing)|urg(?:e|ing)|ask(?:ing)?|call(?:ing)? (?:on|upon)|request(?:ing)?|implore|plead|appeal|want|would like|encourage|thank|appreciate|commend|expect|hope|contacting|reaching out|outraged|concerned|alarmed|disappointed|deeply concerned|look forward|need you)\b|\bas (?:your|a|one of your) constituents?\b|\bplease (?!(?:share|donate|visit|click|see|note|read|find|forward|follow|subscribe|call us|contact us|join us|sign up|log in|use|send|email|write|copy|edit|personali[sz]e|enter|fill|select|choose|include|feel free)\b)[a-z]+\b|\bwill you\b|\bdo not let\b|\bdon['’]t let\b|\b(?:le|les) (?:pido|escribo|insto|ruego|solicito|agradezco)\b/i;

/** The voice of somebody who writes to somebody: "I… you". */
export const speaksAsLetter = (text: string): boolean => I.test(text) && YOU.test(text);

/** Asks for something, whoever speaks: "Please vote for…". Enough below a clear salutation. */
export const pleads = (text: string): boolean => ASK.test(text);

/** A letter's voice that also asks: for texts that have no salutation. */
export const asksAsLetter = (text: string): boolean =>
  /\b(?:I|my|yo|mi)\b/.test(text) && YOU.test(text) && ASK.test(text);

const THIRD_PARTY =
  /\bundersigned\b|\bon behalf of (?:the |our |my |its |all )*(?:[\w,.’'-]+ ){0,5}?(?:members\b|member organi[sz]ations|organi[sz]ations?\b|coalition|association|alliance|undersigned|signatories)/i;
const OFFICER =
  /\b(?:president|director|chair(?:man|woman|person)?|ceo|chief [a-z]+ officer|executive|secretary|treasurer|member of congress|members of congress|u\.?s\.? senator|united states senator|ranking member|founder)\b/i;

/** A letter that an organisation or officials signed: nobody can send it as their own. `signature`: lines below the closing. */
export const isSignedByOthers = (body: string, signature: readonly string[]): boolean =>
  THIRD_PARTY.test(body) || signature.some((line) => line.length < 120 && !/[[\]{}_]/.test(line) && OFFICER.test(line));

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{Lu}.'’-]*){0,4})(?:,\s*[\p{L}.]{2,14})?\s*(?:\([^)]{1,40}\)\s*)?(?:[–—]|--?)\s*\S/u;
const RELEASE =
  /\bfor immediate release\b|\bpress releases?\b|\bnews releases?\b|\bmedia (?:contact|advisory|statement)\b|^#\s?#\s?#/im;
const TELLS =
  /\b(?:full |complete |entire )?text of (?:the|his|her|their|our|this|that) (?:[\w-]+ ){0,3}letter\b|\bletter (?:reads|read|states|stated|says|said|concludes|continues|was (?:sent|signed|led|addressed))\b|\bin (?:a|an|their|his|her|the) (?:[\w-]+ ){0,3}letter (?:to|sent|dated|addressed|released)\b|\bsent (?:a|an|the) (?:[\w-]+ ){0,3}letter\b|\b(?:co-?)?signed by\b|\bjoined (?:by|in signing)\b|\bsignatories\b|\bopen letter\b/gi;
const SAID = /\b(?:said|stated|remarked|commented|told|according to|explained|announced|reported)\b/gi;
const TAKE_ACTION =
  /\b(?:send|use|copy|paste|personali[sz]e|edit|customi[sz]e|e-?mail|sample|template|suggested|draft|take action|rapid responder|sign and send|write to|contact)\b[^.]{0,80}\b(?:letters?|message|text|e-?mail|senators?|representatives?|congress|members|legislators?|lawmakers?)\b/i;

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** How much what stands round a letter reads as news about it. `around`: the page's texts outside the letter. */
export function isNews(around: readonly string[], letter: string): boolean {
  const texts = around.map((text) => text.slice(0, 3000)).filter((text) => text.length > 30);
  const all = around.join('\n').slice(0, 40_000);
  const own =
    /\bas (?:a|your|one of your|an?) [\w -]{0,24}constituents?\b|\byour constituents?\b|\bI live in\b|\bin your (?:district|state)\b/i.test(
      letter,
    );
  const dateline = texts.some((text) => text.length > 80 && DATELINE.test(text));
  const release = RELEASE.test(all);
  const told = count(all, TELLS) + (count(all, SAID) > 1 ? 1 : 0);
  const weight = (dateline ? 2 : 0) + (release ? 2 : 0) + Math.min(3, told);
  const called = TAKE_ACTION.test(all);
  return weight >= 2 + (called ? 1 : 0) + (own ? 2 : 0);
}

const SITE_START =
  /^(?:share|tweet|like this|follow|print|e-?mail this|related|previous|next|read more|learn more|click|leave a (?:reply|comment)|posted|tags?:|categor|filed under|comments?|back to|home\b|sign up|subscribe|donate|support (?:us|our)|©|copyright|all rights reserved|skip to|search|menu|log ?in|contact us|privacy|paid for|powered by|about (?:us|the)|more (?:from|news|alerts)|you may also|loading|facebook|twitter|instagram|x\.com|whatsapp|linkedin|pinterest|reddit|send (?:this|your|my|the) (?:letter|message|email)|take action|add your name|submit|view all|download|copy (?:the |this )?(?:letter|text|message)|how to|more ways|ways to|latest|recent|upcoming|news\b|archives?\b|popular|next steps|talking points|background|instructions?|find your|not sure who)\b/i;
const PLEA =
  /\b(?:your (?:generosity|generous|gift|donation|contribution|tax-deductible|support) (?:[\w-]+ ){0,3}(?:empowers?|makes?|helps?|allows?|enables?|sustains?|powers?|inspires?|keeps?|will|is|goes|funds?)|donat(?:e|ion|ions|ing) (?:today|now|to|here|is|are|of|helps?)|make a (?:donation|gift|tax-deductible|contribution)|chip in|tax[- ]deductible|our (?:mailing|e-?mail) list|our newsletter|join our|follow us|stay (?:informed|connected|up to date)|sustains our|empowers our|all rights reserved|thank(?:s| you)(?: so much| very much)? for (?:taking action|making your voice|raising your voice|sending|speaking (?:out|up)|your (?:generous|donation|generosity|activism|advocacy|continued support)|being (?:a|an|part)|helping us|standing with us|joining us|participating)|(?:please )?(?:share|forward) this|paid for by|is a (?:registered )?(?:nonprofit|non-profit)|(?:largest|leading) (?:and most influential )?(?:[\w-]+ )+grassroots)\b/i;

/** What speaks of the organisation or of the page itself, and not to the reader of the letter. */
const OF_ITSELF =
  /501\s?\(c\)|\b(?:contact|join|follow|reach|call|e-?mail|write to|support|visit) us\b|\b(?:this|the) (?:letter|page|form|alert|action|petition|website|site) (?:above|below|is|was|has|can|will|to|in|with|and)\b|\bto send this\b|\b(?:our|a|this) (?:webinar|newsletter|website|mailing list|action center|office hours)\b|^(?:last )?(?:updated|revised|modified|published|posted)\b|^questions\?|^(?:en )?espa(?:ñ|n)ol\b|^(?:spanish|armenian|french|russian|arabic|chinese)(?: version)?:?$/i;

/** True for a line of the site that stands after a letter: share words, a plea for money, a copyright. */
export function isSiteLine(text: string): boolean {
  const line = text.trim();
  if (/\bI (?:am|urge|ask|call|thank|look|hope|write|respectfully|strongly)\b/.test(line)) return false;
  if (
    line.length <= 140 &&
    SITE_START.test(line) &&
    !(
      line.length > 60 &&
      YOU.test(line) &&
      /[.!?]$/.test(line) &&
      !/^(?:share|tweet|follow|subscribe|donate|sign up|click|©)/i.test(line)
    )
  )
    return true;
  if (line.length <= 300 && !/\bI\b/.test(line) && OF_ITSELF.test(line)) return true;
  return line.length <= 600 && PLEA.test(line);
}

/** A teaser: cut off with dots or "Read more". */
export const isCutOff = (text: string): boolean =>
  /(?:\[\s*(?:…|\.{3}|&hellip;)\s*\]|…|\.{3}|\b(?:read more|continue reading|learn more))\s*[»→>›]*$/i.test(
    text.trim(),
  );

/** What the site says to its readers above a letter: "Please copy the letter below and send it to your senators." */
export const isInstruction = (text: string): boolean =>
  text.length < 500 &&
  !/\bI (?:am|urge|ask|call|thank|hope|write|respectfully|strongly)\b/.test(text) &&
  /\b(?:send|use|copy|paste|edit|personali[sz]e|customi[sz]e|e-?mail|mail|forward|adapt|sign)\b[^.!?]{0,80}\b(?:letters?|message|text|template|below)\b|\b(?:letters?|message|text|template) (?:below|that follows|you can)\b/i.test(
    text,
  );

const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** A text in Armenian, Cyrillic or any other script than the Latin that letters to Congress are in. */
export function isOtherScript(text: string): boolean {
  const letters = count(text.slice(0, 400), LETTER);
  return letters >= 4 && count(text.slice(0, 400), LATIN) < letters / 2;
}

/** Advice on how to write a letter, which quotes the parts of one. */
export const isAdvice = (text: string): boolean =>
  /[“"‘']\s*dear\b/i.test(text) ||
  (/\b(?:begin|start|open) (?:with|by|your letter)\b/i.test(text) &&
    /\b(?:close|end|finish|sign) (?:with|by|your letter)\b/i.test(text));
