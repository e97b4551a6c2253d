import { aside, count, GATE, hasAny, hasName, isSeen, type Judged, PLACE, QUIET } from './judge-area';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';

export const WRITE = /contact|e ?mail|write|message|opinion|share|voice|comment|thoughts|touch|correo|escrib|mensaje/;
export const NEWSLETTER =
  /newsletter|subscri|sign ?up|e ?updates?|email updates|stay (?:informed|connected|in touch|updated)|join (?:my|our|the)|mailing list|boletin/;
const SEARCH =
  /\bsearch|find (?:your|my) (?:rep|sen|member|congress|elected)|\bfind a\b|ziplook|lookup your rep|who is my/;

const ON = /\b(?:next|continue|proceed|step|get started|start|go|begin|siguiente|continuar)\b/i;
/** A button that cannot be a newsletter's. */
const SURELY_ON = /\b(?:next|continue|proceed|step|start|begin|siguiente|continuar)\b/i;

/** Boxes of other forms that stand in the same element, where one form spans the page. */
const APART: readonly FieldToken[] = ['x-search', 'x-newsletter'];

/** A box for comments under an article: what goes in is published. */
const isPublic = ({ area }: Judged): boolean =>
  /comments?-?form|comments-post/i.test(`${area.id} ${area.className} ${area.action}`) ||
  area.buttons.some(({ text }) => /^(?:post|publish|leave) (?:a |your |my )?(?:comment|reply)$/i.test(text.trim()));

/** Offices ask where somebody lives; what a gate has asked already stands in hidden inputs. */
const hasPlace = ({ all, area }: Judged): boolean =>
  hasAny(all, PLACE) ||
  area.controls.some(
    ({ kind, name, id }) => kind === 'hidden' && /zip|postal|addr|city|state(?!s?_)/i.test(`${name} ${id}`),
  );

/** A letter's form: a message box and somebody who writes it and lives somewhere. */
export const isLetter = (one: Judged): boolean =>
  !isPublic(one) && one.all.has('x-message') && hasName(one) && hasPlace(one);

/** The first page of several: who writes, and a button that leads on. */
export function isFirstPage(one: Judged, page: string): boolean {
  if (one.all.has('x-message') || NEWSLETTER.test(one.words) || aside(one)) return false;
  const who =
    hasName(one) && one.visible.has('email') && hasAny(one.visible, ['address-line1', 'street-address', 'postal-code']);
  const on = one.area.buttons.some(({ text, visible }) => visible && ON.test(text));
  return who && (on || one.visible.has('x-topic')) && WRITE.test(page);
}

/** A later page of several: what the letter is about and its text, the person's part being done. */
export const isLetterStep = (one: Judged, page: string): boolean =>
  one.visible.has('x-message') &&
  (one.visible.has('x-topic') || one.visible.has('x-subject')) &&
  !aside(one) &&
  !NEWSLETTER.test(one.words) &&
  WRITE.test(page);

const asked = (one: Judged): Control[] =>
  one.area.controls.filter(
    (control) =>
      isSeen(control) &&
      !(control.kind === 'checkbox' && !control.required) &&
      !APART.includes(one.inferences.get(control.ref)?.token ?? 'x-other'),
  );

/** House pages look a ZIP up with the same program for two ends: to find a member, and to let somebody write to one. */
const isLookUp = ({ area, words }: Judged): boolean =>
  /ziplook|findyourrep/i.test(area.action) && !/\bzip ?auth|authenticat|\bto (?:the )?(?:\w+ )?form\b/.test(words);

export function isGate(one: Judged): boolean {
  const { visible, inferences } = one;
  if (!hasAny(visible, ['postal-code', 'address-line1', 'street-address']) || visible.has('x-message')) return false;
  if (NEWSLETTER.test(one.words) || SEARCH.test(one.words) || isLookUp(one)) return false;
  if (aside(one) || one.area.role === 'search') return false;
  const leads = (on: RegExp): boolean => one.area.buttons.some(({ text, visible }) => visible && on.test(text));
  const allowed = one.all.has('x-message') || leads(visible.has('email') ? SURELY_ON : ON) ? GATE : PLACE;
  return asked(one).every((control) => {
    const token = inferences.get(control.ref)?.token;
    return token !== undefined ? allowed.includes(token) || QUIET.includes(token) : !control.required;
  });
}

/** A page that asks why, or about what, the person writes, and nothing of the person. */
export function isPurpose(one: Judged): boolean {
  if (one.visible.has('x-message') || count(one.visible, GATE) > 0 || aside(one)) return false;
  return (
    one.visible.has('x-purpose') ||
    (one.visible.has('x-topic') && asked(one).length <= 2 && one.area.buttons.some(({ visible }) => visible))
  );
}

/** A page that shows the letter again: everything in hidden inputs, a last button or a script that sends it. */
export const isPreview = ({ area }: Judged): boolean => {
  const hidden = area.controls.filter(({ kind }) => kind === 'hidden');
  return (
    hidden.length >= 4 &&
    !area.controls.some(isSeen) &&
    hidden.some(({ name, id }) => /message|comment|body|last|email|zip/i.test(`${name} ${id}`))
  );
};
