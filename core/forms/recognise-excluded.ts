import { congressOf } from './congress-host';
import { foldText } from './fold-text';
import { isSeen, type Judged } from './judge-area';
import type { Refusal } from './plan';
import { WRITE } from './recognise-step';
import type { FormArea, FormSnapshot } from './snapshot';

/** What a heading, a title or the last button says of forms that are no letter's. */
const KEEP_OFF =
  /privacy (?:act )?(?:release|consent|authorization|waiver)|\bcasework\b|help with (?:a |an )?(?:federal )?agency|\btours?\b.{0,12}\brequest|request (?:a |an )?(?:\w+ )?(?:\w+ )?(?:tour|flag|meeting|appointment|greeting|certificate|proclamation)|flag (?:request|order)|order (?:a |an |your )?(?:\w+ )?flag|\bintern(?:s|ship|ships)?\b|academ(?:y|ies) nomination|art competition|app challenge|scheduling request|\bschedule a\b|meeting request|invitation|\binvite\b|press (?:inquir|list|contact|request)|media (?:inquir|contact|request|list)|interview request|website (?:problem|feedback)|site feedback|report (?:a |an )(?:problem|concern|bug|scam)|commendation|greetings? request|certificate request|grant (?:support|letter|application)|request assistance|assistance with|\brsvp\b|register (?:for|to)|registration|\bdonat|\bsurvey|\bpoll\b|questionnaire|petition|\bapply\b|application|\bresume\b|\bnominat|\border\b|\bpurchase\b|\bcheckout\b|\bcondolence|retirement letter|speaking request|whistleblower|fraud (?:report|tip)|\bpassport|solicitud de (?:ayuda|visita)|boletin/;
const PRIVATE_RULES = /:(?:ssn|birth|case-number|money)$/;
/** Questions that a letter's form has no use for: two of them, or one where nothing asks what the letter is about. */
const TELL_TALES = /^(?!section).*:(?:press|visit|agency|other-person)$/;

const ruleOf = (one: Judged, ref: string): string => one.inferences.get(ref)?.by ?? '';

/** A form that asks what no letter needs: SSN, birth date, case number, card number, password. */
export function isPrivate(one: Judged): boolean {
  return one.area.controls.some((control) => {
    const token = one.inferences.get(control.ref)?.token;
    const secret = PRIVATE_RULES.test(ruleOf(one, control.ref)) || control.type === 'password';
    return isSeen(control) && token === 'x-private' && secret;
  });
}

const saysOff = (text: string): boolean => KEEP_OFF.test(text) && !WRITE.test(text);

/** Casework, tours, the press and the like: by the questions, the last button, the form's own heading or the page's. */
export function keptOff(one: Judged, snapshot: FormSnapshot): boolean {
  if (isPrivate(one)) return true;
  const odd = one.area.controls.filter(
    (control) => isSeen(control) && TELL_TALES.test(ruleOf(one, control.ref)),
  ).length;
  const about = one.all.has('x-topic') || one.all.has('x-subject');
  if (odd >= 2 || (odd === 1 && !about)) return true;
  const buttons = one.area.buttons.filter(({ visible, type }) => visible && /^(?:submit|image)$/.test(type));
  if (buttons.length > 0 && buttons.every(({ text }) => saysOff(foldText(text)))) return true;
  if (saysOff(foldText(one.area.heading))) return true;
  const title = snapshot.title.split(/\s[|\u2013\u2014-]\s/)[0] ?? '';
  return saysOff(foldText(`${title} ${snapshot.headings[0] ?? ''}`));
}

/** Why a form's address is none to fill for; undefined where it is sent to Congress, or to its own page. */
export function foreign(area: FormArea): Refusal | undefined {
  if (area.action === '' || congressOf(area.action) !== undefined) return undefined;
  return /^http:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[/:?#]|$)/i.test(area.action)
    ? 'insecure'
    : 'foreign-action';
}
