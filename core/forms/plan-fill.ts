import { leave } from './leave-step';
import type { FillPlan, FillStep, Inference, LeaveReason } from './plan';
import { planBox, planChoice, planSubtopic } from './plan-choice';
import { planText } from './plan-text';
import { type Work, workFor } from './plan-work';
import type { Recipe } from './recipe';
import { recognisePage } from './recognise-page';
import type { Control, FormArea, FormSnapshot } from './snapshot';
import type { FieldToken } from './tokens';
import type { FillRequest } from './values';

/** What is known and never a filler's to write. */
const NOT_OURS: Readonly<Partial<Record<FieldToken, LeaveReason>>> = {
  'x-newsletter': 'not-ours',
  'x-search': 'not-ours',
  'x-other': 'not-ours',
  'x-private': 'not-ours',
  'x-tel-type': 'not-ours',
  organization: 'not-ours',
  'x-honeypot': 'honeypot',
  'x-captcha': 'captcha',
  'x-attest': 'attestation',
};

function planControl(control: Control, inference: Inference | undefined, work: Work): FillStep {
  const trap = inference?.token === 'x-honeypot';
  if (!control.visible) return leave(control, inference, trap ? 'honeypot' : 'hidden');
  if (control.disabled) return leave(control, inference, trap ? 'honeypot' : 'disabled');
  if (control.readOnly) return leave(control, inference, trap ? 'honeypot' : 'readonly');
  if (inference === undefined)
    return leave(
      control,
      undefined,
      control.value.trim() !== '' && control.kind !== 'checkbox' && (control.selected ?? 1) > 0
        ? 'already-filled'
        : control.required
          ? 'unknown-required'
          : 'unknown',
    );
  const reason = NOT_OURS[inference.token];
  if (inference.token === 'x-newsletter' && control.checked === true) return leave(control, inference, 'preticked');
  if (reason !== undefined) return leave(control, inference, reason);
  if (control.kind === 'checkbox') return planBox(control, inference, work);
  if (inference.token === 'x-subtopic') return planSubtopic(control, inference, work);
  if (control.kind === 'select' || control.kind === 'radio' || control.kind === 'combobox')
    return planChoice(control, inference, work);
  return planText(control, inference, work);
}

function continueButton(area: FormArea): string | undefined {
  const shown = area.buttons.filter(({ visible, type }) => visible && type !== 'reset');
  const submit = shown.filter(({ type }) => type === 'submit' || type === 'image');
  const [only] = submit.length > 0 ? submit : shown;
  return (submit.length <= 1 || shown.length === 1) && only !== undefined && only.text !== '' ? only.text : undefined;
}

/**
 * Plans one frame: what is written into which control and why, what is left and why. Pure; refuses a page that is not
 * trusted, not understood, or none of a letter's business. A recipe corrects single controls.
 */
export function planFill(request: FillRequest, snapshot: FormSnapshot, recipe?: Recipe): FillPlan {
  if (!request.trustedFrame) return { page: 'none', steps: [], refusal: 'foreign-frame', captcha: false };
  if (!request.practice && !snapshot.url.startsWith('https:'))
    return { page: 'none', steps: [], refusal: 'insecure', captcha: false };
  const found = recognisePage(snapshot, recipe);
  const { page, area, inferences, refusal } = found;
  const captcha =
    area !== undefined &&
    (area.captcha !== undefined ||
      area.controls.some((control) => control.visible && inferences.get(control.ref)?.token === 'x-captcha'));
  if (area === undefined || page === 'excluded' || page === 'preview' || page === 'none')
    return { page, steps: [], captcha: false, ...(refusal && { refusal }) };
  if (snapshot.truncated) return { page, steps: [], refusal: 'too-big', captcha };
  const work = workFor(request, found);
  const steps = area.controls
    .filter(({ kind }) => kind !== 'hidden')
    .map((control) => planControl(control, inferences.get(control.ref), work));
  const button = found.bareGate && !captcha ? continueButton(area) : undefined;
  return { page, areaRef: area.ref, steps, captcha, ...(button !== undefined && { continueButton: button }) };
}
