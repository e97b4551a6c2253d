import { congressOf } from './congress-host';
import { foldText } from './fold-text';
import { inferArea } from './infer-area';
import type { Inference, PageKind, Refusal } from './plan';
import type { Recipe } from './recipe';
import type { Control, FormArea, FormSnapshot } from './snapshot';
import type { FieldToken } from './tokens';

/** What a page is, and the area that matters on it with what was understood there. */
export interface Recognition {
  readonly page: PageKind;
  readonly refusal?: Refusal;
  readonly area?: FormArea;
  readonly inferences: ReadonlyMap<string, Inference>;
  /** True when a gate asks nothing but ZIP, ZIP+4 or the address. */
  readonly bareGate: boolean;
}

interface Judged {
  readonly area: FormArea;
  readonly inferences: ReadonlyMap<string, Inference>;
  readonly visible: ReadonlySet<FieldToken>;
  readonly all: ReadonlySet<FieldToken>;
  readonly words: string;
}

const PLACE: readonly FieldToken[] = [
  'postal-code',
  'x-zip4',
  'address-line1',
  'address-line2',
  'street-address',
  'address-level2',
  'address-level1',
  'country',
];
const GATE: readonly FieldToken[] = [...PLACE, 'given-name', 'family-name', 'name', 'email', 'honorific-prefix'];
const QUIET: readonly FieldToken[] = ['x-captcha', 'x-honeypot'];

const KEEP_OFF =
  /privacy (?:act )?(?:release|consent|authorization|waiver)|\bcasework\b|help with (?:a |an )?(?:federal )?agency|tour request|request (?:a |an )?(?:white house |capitol )?(?:tour|flag|meeting|appointment)|flag (?:request|order)|\binternship|academy nomination|art competition|scheduling request|meeting request|invitation request|press (?:inquiry|list)|website (?:problem|feedback)|report a problem|commendation|greeting request|certificate request|grant (?:support|letter)|request assistance|assistance with/;
const WRITE = /contact|e ?mail|write|message|opinion|share|voice|comment|thoughts|touch|correo|escrib|mensaje/;
const NEWSLETTER =
  /newsletter|subscri|sign ?up|e ?updates?|email updates|stay (?:informed|connected|in touch|updated)|join (?:my|our|the)|mailing list|boletin/;
const SEARCH =
  /\bsearch|find (?:your|my) (?:rep|sen|member|congress|elected)|\bfind a\b|ziplook|lookup your rep|who is my/;
const LANDMARK =
  /^(?:header|footer|nav|aside|search|dialog|banner|contentinfo|navigation|complementary)$|newsletter|subscribe|modal|popup/;

const ON = /\b(?:next|continue|proceed|step|get started|go|begin|siguiente|continuar)\b/i;

const isSeen = (control: Control): boolean => control.visible && control.kind !== 'hidden';

function judge(area: FormArea, recipe: Recipe | undefined): Judged {
  const list = inferArea(area, recipe);
  const inferences = new Map(list.map((one) => [one.ref, one]));
  const seen = new Set(area.controls.filter(isSeen).map(({ ref }) => ref));
  const visible = new Set(list.filter(({ ref }) => seen.has(ref)).map(({ token }) => token));
  const words = foldText(
    `${area.heading} ${area.buttons.map(({ text }) => text).join(' ')} ${area.id} ${area.className}`,
  );
  return { area, inferences, visible, all: new Set(list.map(({ token }) => token)), words };
}

const hasAny = (tokens: ReadonlySet<FieldToken>, of: readonly FieldToken[]): boolean =>
  of.some((token) => tokens.has(token));
const count = (tokens: ReadonlySet<FieldToken>, of: readonly FieldToken[]): number =>
  of.filter((token) => tokens.has(token)).length;
const hasName = ({ all }: Judged): boolean => hasAny(all, ['family-name', 'name', 'given-name']);
const aside = ({ area }: Judged): boolean => area.within.some((one) => LANDMARK.test(one));

/** A letter's form: a message box and somebody who writes it. */
const isLetter = (one: Judged): boolean =>
  one.all.has('x-message') && hasName(one) && (one.all.has('email') || hasAny(one.all, PLACE));

/** The first page of several: who writes, and a button that leads on. */
function isFirstPage(one: Judged, page: string): boolean {
  if (one.all.has('x-message') || NEWSLETTER.test(one.words) || aside(one)) return false;
  const who =
    hasName(one) && one.visible.has('email') && hasAny(one.visible, ['address-line1', 'street-address', 'postal-code']);
  const on = one.area.buttons.some(({ text, visible }) => visible && ON.test(text));
  return who && (on || one.visible.has('x-topic')) && WRITE.test(page);
}

const asked = (one: Judged): Control[] =>
  one.area.controls.filter((control) => isSeen(control) && !(control.kind === 'checkbox' && !control.required));

function isGate(one: Judged): boolean {
  const { visible, inferences } = one;
  if (!hasAny(visible, ['postal-code', 'address-line1', 'street-address']) || visible.has('x-message')) return false;
  if (NEWSLETTER.test(one.words) || SEARCH.test(one.words) || /ziplook|findyourrep/i.test(one.area.action))
    return false;
  if (aside(one) || one.area.role === 'search') return false;
  const leadsOn = one.area.buttons.some(({ text, visible }) => visible && ON.test(text));
  const allowed = one.all.has('x-message') || (leadsOn && !visible.has('email')) ? GATE : PLACE;
  return asked(one).every((control) => {
    const token = inferences.get(control.ref)?.token;
    return token !== undefined ? allowed.includes(token) || QUIET.includes(token) : !control.required;
  });
}

/** A page that asks why, or about what, the person writes, and nothing of the person. */
function isPurpose(one: Judged): boolean {
  if (one.visible.has('x-message') || count(one.visible, GATE) > 0 || aside(one)) return false;
  return (
    one.visible.has('x-purpose') ||
    (one.visible.has('x-topic') && asked(one).length <= 2 && one.area.buttons.some(({ visible }) => visible))
  );
}

/** A page that shows the letter again: everything in hidden inputs, a last button or a script that sends it. */
const isPreview = ({ area }: Judged): boolean => {
  const hidden = area.controls.filter(({ kind }) => kind === 'hidden');
  return (
    hidden.length >= 4 &&
    !area.controls.some(isSeen) &&
    hidden.some(({ name, id }) => /message|comment|body|last|email|zip/i.test(`${name} ${id}`))
  );
};

const PRIVATE_RULES = /:(?:ssn|birth|case-number|person)$/;
function isPrivate(one: Judged): boolean {
  return one.area.controls.some((control) => {
    const found = one.inferences.get(control.ref);
    return (
      isSeen(control) && found?.token === 'x-private' && (PRIVATE_RULES.test(found.by) || control.type === 'password')
    );
  });
}

function keptOff(one: Judged, snapshot: FormSnapshot): boolean {
  if (isPrivate(one)) return true;
  const heading = foldText(one.area.heading);
  if (KEEP_OFF.test(heading) && !WRITE.test(heading)) return true;
  const title = foldText(`${snapshot.title.split(/\s[|\u2013\u2014-]\s/)[0] ?? ''} ${snapshot.headings[0] ?? ''}`);
  return KEEP_OFF.test(title) && !WRITE.test(title);
}

const THANKS =
  /thanks?(?: you)?(?: very much)?,? for (?:contacting|your (?:message|e ?mail|correspondence|submission|comments?|letter|inquiry|feedback)|writing|reaching out|taking the time|sharing|submitting|sending|getting in touch|e ?mailing|voicing|letting)|thank you your (?:form|message|submission)|(?:message|submission|form|e ?mail|letter|comments?|information) (?:has|have|was|were) (?:been )?(?:successfully )?(?:sent|submitted|received)|the following information has been submitted|submission was successful|you will receive an automated|gracias por (?:contactar|escribir|comunicar|su (?:mensaje|correo))|mensaje (?:ha sido|fue) enviado/;
const BARE_THANKS = /(?:^|e ?mail me )thank(?:s| you)(?: you)?(?: so much| very much)?$|^gracias$/;

function isThanks(snapshot: FormSnapshot, letter: Judged | undefined): boolean {
  const message = letter?.area.controls.find((control) => letter.inferences.get(control.ref)?.token === 'x-message');
  const notices = snapshot.notices.map(foldText);
  if (
    notices.some((notice) => THANKS.test(notice)) &&
    (message === undefined || !message.visible || message.value === '')
  )
    return true;
  if (letter !== undefined) return false;
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

function isRejected(one: Judged, snapshot: FormSnapshot): boolean {
  const complaint =
    snapshot.notices.some((notice) => COMPLAINT.test(foldText(notice))) ||
    one.area.controls.some((control) => control.invalid === true && isSeen(control));
  return (
    complaint &&
    one.area.controls.some(
      (control) => isSeen(control) && (control.kind === 'text' || control.kind === 'textarea') && control.value !== '',
    )
  );
}

const worth = (one: Judged): number =>
  one.visible.size + (one.visible.has('x-message') ? 10 : 0) + (aside(one) ? -8 : 0);

function foreign(area: FormArea): Refusal | undefined {
  if (area.action === '' || congressOf(area.action) !== undefined) return undefined;
  return /^http:\/\/(?:[a-z0-9-]+\.)*(?:house|senate)\.gov(?:[/:?#]|$)/i.test(area.action)
    ? 'insecure'
    : 'foreign-action';
}

/** Says what a page is: judged by what its forms ask first, by headings and titles after. */
export function recognisePage(snapshot: FormSnapshot, recipe?: Recipe): Recognition {
  const judged = snapshot.areas.map((area) => judge(area, recipe));
  const none = { inferences: new Map<string, Inference>(), bareGate: false };
  const as = (page: PageKind, one: Judged, refusal?: Refusal): Recognition => ({
    page,
    area: one.area,
    inferences: one.inferences,
    bareGate: page === 'gate' && !one.all.has('x-message') && [...one.visible].every((token) => PLACE.includes(token)),
    ...(refusal && { refusal }),
  });
  const best = (list: readonly Judged[]): Judged | undefined => [...list].sort((a, b) => worth(b) - worth(a))[0];
  const letter = best(judged.filter((one) => isLetter(one) && !(aside(one) && NEWSLETTER.test(one.words))));
  if (isThanks(snapshot, letter)) return { page: 'thank-you', ...none };
  const words = foldText(`${snapshot.title} ${snapshot.headings.slice(0, 6).join(' ')} ${snapshot.url}`.slice(0, 230));
  const form = letter ?? best(judged.filter((one) => isFirstPage(one, words)));
  if (form) {
    const where = foreign(form.area);
    if (where) return as('excluded', form, where);
    if (keptOff(form, snapshot)) return as('excluded', form, 'casework');
    if (!form.visible.has('x-message') && isGate(form)) return as('gate', form);
    if (form.all.has('x-message') && !form.visible.has('x-message') && isPurpose(form)) return as('purpose', form);
    return as(isRejected(form, snapshot) ? 'rejected' : 'contact', form);
  }
  const secret = judged.find((one) => isPrivate(one) && one.all.has('family-name'));
  if (secret) return as('excluded', secret, 'casework');
  const gate = best(judged.filter(isGate));
  const purpose = best(judged.filter(isPurpose));
  const step = gate ?? purpose;
  if (step) {
    const where = foreign(step.area);
    if (where) return as('excluded', step, where);
    return keptOff(step, snapshot) && !gate ? as('excluded', step, 'casework') : as(gate ? 'gate' : 'purpose', step);
  }
  const preview = judged.find(isPreview);
  if (preview) return as('preview', preview);
  const unwanted = judged.find((one) => keptOff(one, snapshot) && hasName(one));
  return unwanted ? as('excluded', unwanted, 'not-a-letter-form') : { page: 'none', refusal: 'no-form', ...none };
}
