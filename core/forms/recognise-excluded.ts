import { congressOf } from './congress-host';
import { foldText, isJunk } from './fold-text';
import { isSeen, type Judged } from './judge-area';
import type { Refusal } from './plan';
import { WRITE } from './recognise-step';
import type { FormArea, FormSnapshot } from './snapshot';

/** What a heading, a title or the last button says of forms that are no letter's. */
const KEEP_OFF =
  /privacy (?:act )?(?:release|consent|authorization|waiver)|\bcasework\b|help with (?:a |an )?(?:federal )?agency|\btours?\b.{0,12}\brequest|request (?:a |an )?(?:\w+ )?(?:\w+ )?(?:tour|flag|meeting|appointment|greeting|certificate|proclamation)|flag (?:request|order)|order (?:a |an |your )?(?:\w+ )?flag|\bintern(?:s|ship|ships)?\b|academ(?:y|ies) nomination|art competition|app challenge|scheduling request|\bschedule a\b|meeting request|invitation|\binvite\b|press (?:inquir|list|contact|request)|media (?:inquir|contact|request|list)|interview request|website (?:problem|feedback)|site feedback|report (?:a |an )(?:problem|concern|bug|scam)|commendation|greetings? request|certificate request|grant (?:support|letter|application)|request assistance|assistance with|\brsvp\b|register (?:for|to)|registration|\bdonat|\bsurvey|contest\b|\btip ?line|\btickets?\b|\bvolunteer|\bshare your story|\bpoll\b|questionnaire|petition|\bapply\b|application|\bresume\b|\bnominat|\border\b|\bpurchase\b|\bcheckout\b|\bcondolence|retirement letter|speaking request|whistleblower|fraud (?:report|tip)|\bpassport|\birs\b|(?:agency|federal|veterans?|military|immigration|visa|medicare|grants?|disaster) (?:\w+ )?assistance|\bgrants? (?:coordinator|request)|webmaster|\bscheduler\b|\bscheduling\b|to schedule\b|report (?:\w+ ){0,2}(?:fraud|waste|abuse)|\btestimony\b|\bfoia\b|records? request|town ?hall|mobile office|^(?:(?:mobile|virtual|open|staff|local|community|my|our|the|senators?|congress\w*|representatives?|district) )*office hours$|office hours (?:sign|request|appoint|registr)\w*|caseworkers?|opt ?in|text message|guest ?book|eagle scout|solicitud de (?:ayuda|visita)|boletin/;
const PRIVATE_RULES = /:(?:ssn|birth|case-number|money)$/;
/** Stories are collected to be published, whatever else the page says of sharing. */
const STORY = /(?:share|tell|submit|send) (?:us |me )?(?:your|my|a) (?:\w+ ){0,3}stor(?:y|ies)\b/;
/** A last button that says what the form is for. */
const BUTTON_OFF =
  /^(?:apply|nominate|book(?: .*)?|reserve(?: .*)?|rsvp|register|donate|order|join|vote|volunteer|enter|sign(?: me)?(?: up)?|add my name|sign (?:the|this|our) .*|request(?: .*)?|report .*|send (?:a )?tip|file .*|get help|schedule.*|subscribe|(?:post|publish|leave) (?:a |your |my )?(?:comment|reply))$/;
/** Questions that a letter's form has no use for. */
const TELL_TALES = /^(?!section).*:(?:press|visit|agency|other-person)$/;
const ODD = /^(?!section).*:(?:press|visit|agency|other-person|date|work|website|address-type|organization)$/;
const AGENCY = /:agency$/;
/** Somebody comes to the office, or the office to them. */
const APPOINTMENT = /^(?!section).*:appointment$/;
/** The big box of a letter's form, and those of applications, projects and reports. */
const STRONG =
  /message|\bcomments?\b|opinion|\bthoughts?\b|question|\bletter\b|\bbody\b|\bviews?\b|feedback|on your mind|\bsay\b|\bwrite\b|you think|concern|\btell\b|\bremarks?\b|\btext\b|\bhelp\b|^dear\b|\bnote\b|mensaje|comentario|carta|\bissue/;
const WEAK =
  /cover letter|project|\bstory\b|describe|description|agenda|statement|experience|justification|nominat|why (?:do|are|should) you|thoughts on|question for|add a comment/;

const ruleOf = (one: Judged, ref: string): string => one.inferences.get(ref)?.by ?? '';

/** A form that asks what no letter needs: SSN, birth date, case number, card number, password. */
export function isPrivate(one: Judged): boolean {
  return one.area.controls.some((control) => {
    const token = one.inferences.get(control.ref)?.token;
    const secret = PRIVATE_RULES.test(ruleOf(one, control.ref)) || control.type === 'password';
    return isSeen(control) && token === 'x-private' && secret;
  });
}

/** What somebody gets by e-mail, not what they write: "Update your email preferences". */
const LIST_CARE =
  /\b(?:email|communication|subscription|newsletter|mailing|notification) preferences|manage (?:my |your )?(?:email |newsletter )?(?:subscriptions?|preferences)|unsubscribe|(?:update|change) (?:my |your )?(?:email address|subscription|contact information)/;

const saysOff = (text: string): boolean =>
  (KEEP_OFF.test(text) && !WRITE.test(text)) || STORY.test(text) || LIST_CARE.test(text);

/** What a letter does, said outright: "Contact" alone stands on every page of an office, "Contact the Scheduler" too. */
const LETTER = /opinion|\bshare\b|comment|message|\bwrite|thoughts|voice|\bviews\b|\bletter to\b|escrib|mensaje/;
/** The title or the form's own heading by itself: contacting somebody of the office about another thing is no letter. */
const isForOther = (text: string): boolean => saysOff(text) || (KEEP_OFF.test(text) && !LETTER.test(text));

/**
 * How much a form asks that no letter needs. A form with a topic or a subject is a letter's, unless two questions of
 * other trades stand in it; without either, a required box that nobody understands or a big box for something else is
 * enough. No list of other purposes is ever complete: what they have in common is that they ask for more.
 */
function strangeness(one: Judged): number {
  const seen = one.area.controls.filter(isSeen);
  const by = (rules: RegExp) => seen.filter((control) => rules.test(ruleOf(one, control.ref)));
  if (by(APPOINTMENT).length > 0) return 2;
  const message = seen.find(({ ref }) => one.inferences.get(ref)?.token === 'x-message');
  const found = message && one.inferences.get(message.ref);
  const words = foldText(found?.matched ?? '');
  const told = found !== undefined && !isJunk(words) && !/^(?:name|id|type)\b/.test(found.by);
  const weak = told && (!STRONG.test(words) || WEAK.test(words));
  // Which agency, and what is wrong with it: casework, whatever else is asked.
  if (one.all.has('x-topic') || one.all.has('x-subject'))
    return by(TELL_TALES).length + (weak && by(AGENCY).length > 0 ? 1 : 0);
  const unknown = seen.filter(({ ref, kind }) => kind !== 'checkbox' && !one.inferences.has(ref));
  // Offices ask odd things too, but seldom insist on them.
  const insisted = unknown.filter(({ required }) => required).length;
  const odd = by(ODD);
  return (
    unknown.length * 0.5 +
    insisted * 1.5 +
    odd.length +
    odd.filter(({ required }) => required).length +
    (weak ? 2 : 0) +
    by(TELL_TALES).length
  );
}

/** Words of writing to somebody, where a page says what it is. */
const WRITING =
  /\bcontact|\be ?mail|\bwrit(?:e|ing)|\bmessage|\bopinion|\bthoughts?\b|\bviews?\b|in touch|\bvoice\b|\bletter\b|contacto|correo|escrib|mensaje|opinion/;
const MOST_HEADINGS = 6;
const FEWEST_TOPICS = 6;

/**
 * What speaks for a letter: a list of topics, a subject line, or a page that says it is for writing. Other forms with a
 * name, an address and a big box are without end; none of these three is in them.
 */
function speaksOfLetter(one: Judged, snapshot: FormSnapshot): boolean {
  const asks = one.area.controls.some((control) => {
    const token = one.inferences.get(control.ref)?.token;
    if (token === 'x-subject') return one.inferences.get(control.ref)?.by.startsWith('neighbour') !== true;
    const single = control.type !== 'select-multiple' && (control.options?.length ?? FEWEST_TOPICS) >= FEWEST_TOPICS;
    return (token === 'x-topic' && single) || token === 'x-purpose';
  });
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(snapshot.url)?.[1] ?? '';
  const said = [snapshot.title, ...snapshot.headings.slice(0, MOST_HEADINGS), one.area.heading, path];
  return asks || said.some((text) => WRITING.test(foldText(text)));
}

/**
 * What an office does for people and invites them to, as its pages are called: "Get Help", "Event Request", "Careers".
 * Only the name of the page itself is held against these words: they stand in many places beside a letter's form.
 */
const SERVICE =
  /\brequests?\b(?! (?:a |an )?(?:response|reply|call))|^(?:get |request |need |find )?help$|^(?:get|request|need|find) (?:\w+ )?help\b|\bhelp (?:with|for)\b|\b(?:immigration|social security|medicare|medicaid|veterans?|tax|passports?|visa|agency|agencies|grants?|student|housing|disaster) help\b|\bassistance\b|\b(?:open|start|file|submit) (?:a |an |your )?(?:case|complaint|claim|inquiry)\b|\bsign ?up\b|^(?:un)?subscribe|newsletter|\bjoin (?:a|an|my|our|the)\b|^vote\b|\bcareers?\b|\bjobs?\b|fellowships?|work (?:with|for) (?:us|me)|history project|of the (?:week|month|year)\b|\bcoffee\b|advisory (?:board|committee|council)|\bspeakers?\b|\btours?\b|\bvisit (?:the|us|my|our|washington)|greetings|congratulations|condolences|project funding|\bndaa\b|letters? of support|technical (?:problem|support|issue)|^kids\b|\bbook (?:a|the)\b|report (?:\w+ ){0,4}(?:problems?|issues?)\b/;
const isService = (text: string): boolean =>
  SERVICE.test(text) && !LETTER.test(text) && !/\bcontact\b|\be ?mail\b/.test(text);

/** Services of the office named one after the other are a list of links beside the form, none of them its heading. */
function isListed(heading: string, headings: readonly string[]): boolean {
  const before = headings[headings.lastIndexOf(heading) - 1];
  return before !== undefined && KEEP_OFF.test(foldText(before));
}

/** A heading in a part of the page that is not shown is nobody's. */
function isSeenAs(heading: string, { area }: Judged, { headings, text }: FormSnapshot): boolean {
  const words = heading.slice(0, 100);
  return text === '' || [...headings, text, area.text].some((shown) => shown.includes(words));
}

/** Casework, tours, the press and the like: by the questions, the last button, the form's own heading or the page's. */
export function keptOff(one: Judged, snapshot: FormSnapshot): boolean {
  if (isPrivate(one) || !speaksOfLetter(one, snapshot)) return true;
  if (strangeness(one) >= 2) return true;
  const buttons = one.area.buttons.filter(({ visible, type }) => visible && /^(?:submit|image)$/.test(type));
  const off = (text: string): boolean => BUTTON_OFF.test(text) || saysOff(text);
  if (buttons.length > 0 && buttons.every(({ text }) => off(foldText(text)))) return true;
  const { heading } = one.area;
  if (isForOther(foldText(heading)) && isSeenAs(heading, one, snapshot) && !isListed(heading, snapshot.headings))
    return true;
  const title = snapshot.title.split(/\s[|\u2013\u2014-]\s/)[0] ?? '';
  if ([title, heading === snapshot.headings[0] ? heading : ''].some((name) => isService(foldText(name)))) return true;
  return isForOther(foldText(title)) || saysOff(foldText(`${title} ${snapshot.headings[0] ?? ''}`));
}

/** Why a form's address is none to fill for; undefined where it is sent to Congress, or to its own page. */
export function foreign(area: FormArea): Refusal | undefined {
  if (area.action === '' || congressOf(area.action) !== undefined) return undefined;
  return /^http:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[/:?#]|$)/i.test(area.action)
    ? 'insecure'
    : 'foreign-action';
}
