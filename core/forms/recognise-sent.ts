import { foldText } from './fold-text';
import { isSeen, type Judged } from './judge-area';
import type { FormArea, FormSnapshot } from './snapshot';

const THANKS =
  /thanks?(?: you)?(?: very much)?,? for (?:contacting|your (?:message|e ?mail|correspondence|submission|comments?|letter|inquiry|feedback)|writing|reaching out|taking the time|sharing|submitting|sending|getting in touch|e ?mailing|voicing|letting)|thank you your (?:form|message|submission)|(?:message|submission|form|e ?mail|letter|comments?|information) (?:has|have|was|were) (?:been )?(?:successfully )?(?:sent|submitted|received)|the following information has been submitted|submission was successful|you will receive an automated|gracias por (?:contactar|escribir|comunicar|su (?:mensaje|correo))|mensaje (?:ha sido|fue) enviado/;
const BARE_THANKS = /(?:^|e ?mail me )thank(?:s| you)(?: you)?(?: so much| very much)?$|^gracias$/;

/** A form that waits to be filled, understood or not. */
const isWaiting = ({ controls }: FormArea): boolean =>
  controls.some((one) => isSeen(one) && one.kind === 'textarea' && one.value === '') &&
  controls.filter((one) => isSeen(one) && one.kind === 'text').length >= 4;

/** Looks like the office's thanks: a notice of it, or its words where no letter's form stands. */
export function isThanks(snapshot: FormSnapshot, letter: Judged | undefined): boolean {
  const message = letter?.area.controls.find((control) => letter.inferences.get(control.ref)?.token === 'x-message');
  const notices = snapshot.notices.map(foldText);
  if (
    notices.some((notice) => THANKS.test(notice)) &&
    (message === undefined || !message.visible || message.value === '')
  )
    return true;
  if (letter !== undefined || snapshot.areas.some(isWaiting)) return false;
  const heads = [snapshot.title.split(/\s[|\u2013\u2014-]\s/)[0] ?? '', ...snapshot.headings].map(foldText);
  if (
    heads.some((head) => BARE_THANKS.test(head) || THANKS.test(head)) ||
    /[/_-]thank(?:s|[-_]?you)/i.test(snapshot.url)
  )
    return true;
  const text = snapshot.text
    .toLowerCase()
    .replace(/e-mail/g, 'email')
    .replace(/[^a-z\u00e0-\u00ff ]+/g, ' ')
    .replace(/ +/g, ' ');
  return THANKS.test(text.slice(0, 1500));
}

const COMPLAINT =
  /required (?:field|information)|(?:is|are|were|was) (?:required|missing|invalid|left empty)|left (?:empty|blank)|please (?:correct|enter a valid|complete|fix|review)|there was (?:a problem|an error)|\berrors?\b|not valid|obligatori/;

/** The form once more, with complaints and what was typed. */
export function isRejected(one: Judged, snapshot: FormSnapshot): boolean {
  const complaint =
    // Not folded: folding takes "required" away, which is a label's decoration and here the complaint itself.
    snapshot.notices.some((notice) => COMPLAINT.test(notice.toLowerCase())) ||
    one.area.controls.some((control) => control.invalid === true && isSeen(control));
  return (
    complaint &&
    one.area.controls.some(
      (control) => isSeen(control) && (control.kind === 'text' || control.kind === 'textarea') && control.value !== '',
    )
  );
}
