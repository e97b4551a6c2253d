import { foldText } from './fold-text';
import { because, leave } from './leave-step';
import type { FillStep, Inference } from './plan';
import type { Work } from './plan-work';
import { shapeValue } from './shape-value';
import { shortSubject } from './short-subject';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';

const digits = (text: string): string => text.replace(/\D/g, '');
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function same(token: FieldToken, now: string, value: string): boolean {
  if (token === 'tel' || token === 'x-tel-alt' || token === 'x-zip4') return digits(now) === digits(value);
  if (token === 'postal-code') return digits(now).slice(0, 5) === digits(value).slice(0, 5);
  return squash(now) === squash(value);
}

/** Old pages write their prompts into the box itself: "Enter ZIP", "First Name". */
const isPromptText = (control: Control, by: string): boolean => {
  if (control.touched) return false;
  if (by.startsWith('value:')) return true;
  const now = foldText(control.value);
  return (
    /^(?:please |enter |type |your |ingrese |escriba )/.test(now) ||
    control.labels.some(({ text }) => foldText(text) === now)
  );
};

/** A box for typing: nothing that stands there is overwritten, nothing too long is cut. */
export function planText(control: Control, inference: Inference, work: Work): FillStep {
  const { token } = inference;
  const asTopic = token === 'x-topic' && !work.hasSubject ? 'x-subject' : token;
  const value = shapeValue(asTopic, work.request.values, control, work.near);
  const empty = control.value.trim() === '' || isPromptText(control, inference.by);
  if (!empty)
    return leave(
      control,
      inference,
      value === undefined || same(token, control.value, value) ? 'already-filled' : 'differs',
    );
  if (control.touched) return leave(control, inference, 'differs');
  if (value === undefined) return leave(control, inference, control.required ? 'missing-value' : 'no-value');
  const type = (text: string): FillStep => ({
    kind: 'type',
    ref: control.ref,
    token,
    value: text,
    because: because(inference),
  });
  const most = work.limits.get(control.ref) ?? control.maxLength ?? value.length;
  if (value.length <= most) return type(value);
  if (asTopic !== 'x-subject') return leave(control, inference, 'too-long', { limit: most });
  const { title } = work.request;
  // The alert's title is its publisher's own short word for the letter.
  if (title !== undefined && title !== '' && title.length <= most) return type(title);
  const short = shortSubject(value, most);
  return leave(control, inference, 'too-long', { limit: most, ...(short !== undefined && { suggestions: [short] }) });
}
