import { addresseeOf } from './addressee';

const STARTS =
  /^(?:(?:my )?dear\b|(?:muy )?estimad[oa]s?\b|querid[oa]s?\b|to\b|attention\b|attn\b|hello\b|greetings\b|hi\b|good (?:morning|afternoon)\b|(?:the )?honorable\b)/i;
const LONGEST = 170;

/** A salutation at the head of a text: the line itself and what follows it; undefined when the text begins otherwise. */
export function splitSalutation(text: string): { readonly salutation: string; readonly rest: string } | undefined {
  const [first = '', ...more] = text.split('\n');
  const line = first.trim();
  if (!STARTS.test(line)) return undefined;
  const dear = /^(?:(?:my )?dear|(?:muy )?estimad[oa]s?|querid[oa]s?)\b/i.test(line);
  const whole = (salutation: string, rest: string) => ({ salutation, rest: [rest.trim(), ...more].join('\n').trim() });
  const colon = line.slice(0, LONGEST).indexOf(':');
  // "Dear Senator: I am writing…" on one line.
  if (colon > 0 && !/[.?!]\s+\p{Ll}/u.test(line.slice(0, colon))) {
    const head = line.slice(0, colon + 1);
    if (dear || addresseeOf(head, 'salutation').kind === 'known') return whole(head, line.slice(colon + 1));
  }
  if (
    line.length <= LONGEST &&
    (/[,;]$|[–—-]$/.test(line) ||
      (dear && line.length <= 90 && !/[.?!]$/.test(line.replace(/\b(?:sens?|reps?|hon|mr|mrs|ms|dr|u\.s)\.$/i, ''))))
  ) {
    if (dear || addresseeOf(line, 'salutation').kind === 'known') return whole(line, '');
  }
  if (!dear) return undefined;
  const comma = /^(?:[Mm]y )?[Dd](?:ear|EAR)\b[^,.:\n]{1,90},\s+(?=\p{Lu})/u.exec(line);
  if (comma && line.length - comma[0].length > 60) return whole(comma[0].trim(), line.slice(comma[0].length));
  return undefined;
}

const LETTER_TO =
  /^(?:(?:a |the |your |our |sample |draft |model |suggested |proposed |short |longer |rapid responder )*)(?:letters?|e-?mails?|messages?|text|version|template)(?: text| template)? (?:to|for|addressed to)\b/i;

/** True for a heading such as "Letter to U.S. Senators…:" or, where it stands out, "Senate version" or "For Representatives:". */
export function isAudienceHeading(text: string, standsOut: boolean): boolean {
  const line = text.trim();
  if (line.length > 260 || line.includes('\n') || /^dear\b/i.test(line)) return false;
  if (LETTER_TO.test(line))
    return (
      (standsOut || line.endsWith(':') || line.length <= 120) &&
      !/[.!?]$/.test(line) &&
      addresseeOf(line, 'heading').kind !== 'other'
    );
  const short = line.length <= 70 && (standsOut || line.endsWith(':'));
  return (
    short &&
    /^(?:(?:for|to|if|your|u\.? ?s\.?|the|sample|draft)\s+)*(?:(?:u\.? ?s\.? )?(?:senate|senators?|house|representatives?|congress(?:wo)?m[ae]n|members? of congress|white house|president)\b)/i.test(
      line,
    ) &&
    !/[.!?]$/.test(line) &&
    !/\b(?:passes|passed|votes?|approves?|adopts?|introduces?|introduced|calls?|urges?|leads?|said|says|holds?|must|should|will)\b/i.test(
      line,
    )
  );
}

const SUBJECT = /^(?:(?:e-?mail |message |suggested |letter )?subject(?: line)?|re|regarding)\s*:\s*(\S.*)$/i;

/** The subject on a line of its own: "Subject: …", "RE: …". */
export const subjectIn = (line: string): string | undefined => SUBJECT.exec(line.trim())?.[1]?.trim();

const CLOSING =
  /^(?:atentamente|sinceramente|respetuosamente|cordialmente|con (?:todo )?respeto|muchas gracias|gracias|saludos(?: cordiales)?|un cordial saludo|(?:very |most )?(?:sincerely|respectfully|truly|cordially|faithfully|gratefully)(?: yours| submitted)?|yours (?:sincerely|truly|faithfully|respectfully)|(?:with |my |in )?(?:best|kind(?:est)?|warm(?:est)?|many|deep(?:est)?|great)? ?(?:regards|wishes|appreciation|gratitude|thanks|respect)|(?:very )?best|thank you|thanks|peace|yours|(?:your|a)(?: concerned)? (?:constituent|voter|neighbor)|in solidarity|with hope|sincere thanks|sincerely and respectfully)\s*[,.!–—-]*$/i;
const SIGNED =
  /^(?:(?:su|mi|tu) (?:nombre|direcci[oó]n|ciudad|firma).{0,60}|\[[^\]]{2,80}\]|\{[^}]{1,60}\}|<[^>]{2,60}>|_{3,}|\(?(?:your|my) (?:full |first |last |printed )?(?:name|signature|address|city|e-?mail|phone).{0,80}|\(?(?:sign(?:ed|ature)?|name|address|city|state|zip(?: code)?|e-?mail|phone|constituent)\b[^.]{0,50}\)?)$/i;

/** "Sincerely," and its like on a line of its own. */
export const isClosing = (line: string): boolean => CLOSING.test(line.trim());

/** "[Your name]", "City, State", as they stand below a closing. */
export const isSignature = (line: string): boolean => SIGNED.test(line.trim());
