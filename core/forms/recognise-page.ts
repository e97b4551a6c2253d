import { isBareGate } from './bare-gate';
import { foldText } from './fold-text';
import { aside, hasName, type Judged, judge } from './judge-area';
import type { Inference, PageKind, Refusal } from './plan';
import type { Recipe } from './recipe';
import { foreign, isPrivate, keptOff } from './recognise-excluded';
import { isRejected, isThanks } from './recognise-sent';
import { isFirstPage, isGate, isLetter, isLetterStep, isPreview, isPurpose, NEWSLETTER } from './recognise-step';
import type { FormArea, FormSnapshot } from './snapshot';

/** What a page is, and the area that matters on it with what was understood there. */
export interface Recognition {
  readonly page: PageKind;
  readonly refusal?: Refusal;
  readonly area?: FormArea;
  readonly inferences: ReadonlyMap<string, Inference>;
  readonly recipe?: Recipe | undefined;
  /** True when a gate asks nothing but ZIP, ZIP+4 or the address. */
  readonly bareGate: boolean;
}

const worth = (one: Judged): number =>
  one.visible.size + (one.visible.has('x-message') ? 10 : 0) + (aside(one) ? -8 : 0);

/** Says what a page is: judged by what its forms ask first, by headings and titles after. */
export function recognisePage(snapshot: FormSnapshot, recipe?: Recipe): Recognition {
  const judged = snapshot.areas.map((area) => judge(area, recipe));
  const none = { inferences: new Map<string, Inference>(), bareGate: false };
  const as = (page: PageKind, one: Judged, refusal?: Refusal): Recognition => ({
    page,
    area: one.area,
    inferences: one.inferences,
    recipe,
    bareGate: page === 'gate' && isBareGate(one, judged),
    ...(refusal && { refusal }),
  });
  const best = (list: readonly Judged[]): Judged | undefined => [...list].sort((a, b) => worth(b) - worth(a))[0];
  const letters = judged.filter((one) => isLetter(one) && !(aside(one) && NEWSLETTER.test(one.words)));
  // Casework and the letter may stand on one page, each with a form: what is in sight counts.
  const open = letters.filter((one) => one.visible.has('x-message'));
  const some = open.length > 0 ? open : letters;
  const letter = best(some.filter((one) => some.length === 1 || !keptOff(one, snapshot))) ?? best(some);
  if (isThanks(snapshot, letter)) return { page: 'thank-you', ...none };
  const words = foldText(`${snapshot.title} ${snapshot.headings.slice(0, 6).join(' ')} ${snapshot.url}`.slice(0, 230));
  const purpose = best(judged.filter(isPurpose));
  // All forms wait behind the question that uncovers one of them.
  const asked = purpose !== undefined && letter?.visible.size === 0;
  const form = asked
    ? undefined
    : (letter ??
      best(judged.filter((one) => isFirstPage(one, words))) ??
      best(judged.filter((one) => isLetterStep(one, words))));
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
