import { chooseOption, isPrompt, responseMeans } from './choose-option';
import { foldText } from './fold-text';
import type { FillPlan, FillStep, Inference, LeaveReason } from './plan';
import type { Recipe } from './recipe';
import { type Recognition, recognisePage } from './recognise-page';
import { type Neighbours, shapeValue } from './shape-value';
import type { Control, FormArea, FormSnapshot } from './snapshot';
import type { FieldToken } from './tokens';
import { chooseTopic } from './topics/choose-topic';
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

interface Work {
  readonly request: FillRequest;
  readonly near: Neighbours;
  readonly hasSubject: boolean;
  /** The box of a topic group that is to be ticked. */
  readonly topicBoxes: ReadonlyMap<string, { readonly ref: string } | { readonly suggestions: readonly string[] }>;
}

const labelOf = (control: Control): string =>
  control.question ?? control.labels[0]?.text ?? (control.name || control.id);

function leave(
  control: Control,
  inference: Inference | undefined,
  reason: LeaveReason,
  more: { suggestions?: readonly string[]; limit?: number } = {},
): FillStep {
  return {
    kind: 'leave',
    ref: control.ref,
    token: inference?.token ?? 'x-other',
    because: { by: inference?.by ?? 'nothing', matched: inference?.matched ?? '' },
    reason,
    label: control.kind === 'checkbox' ? (control.labels[0]?.text ?? labelOf(control)) : labelOf(control),
    required: control.required,
    ...(more.suggestions !== undefined && more.suggestions.length > 0 && { suggestions: more.suggestions }),
    ...(more.limit !== undefined && { limit: more.limit }),
  };
}

const digits = (text: string): string => text.replace(/\D/g, '');
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function same(token: FieldToken, now: string, value: string): boolean {
  if (token === 'tel' || token === 'x-tel-alt' || token === 'x-zip4') return digits(now) === digits(value);
  if (token === 'postal-code') return digits(now).slice(0, 5) === digits(value).slice(0, 5);
  return squash(now) === squash(value);
}

/** Old pages write their prompts into the box itself: "Enter ZIP", "First Name". */
const isPromptText = (control: Control): boolean => {
  if (control.touched) return false;
  const now = foldText(control.value);
  return (
    /^(?:please |enter |type |your |ingrese |escriba )/.test(now) ||
    control.labels.some(({ text }) => foldText(text) === now)
  );
};

function planText(control: Control, inference: Inference, work: Work): FillStep {
  const { token } = inference;
  const asTopic = token === 'x-topic' && !work.hasSubject ? 'x-subject' : token;
  const value = shapeValue(asTopic, work.request.values, control, work.near);
  const empty = control.value.trim() === '' || isPromptText(control);
  if (!empty)
    return leave(
      control,
      inference,
      value === undefined || same(token, control.value, value) ? 'already-filled' : 'differs',
    );
  if (control.touched) return leave(control, inference, 'differs');
  if (value === undefined) return leave(control, inference, control.required ? 'missing-value' : 'no-value');
  if (control.maxLength !== undefined && value.length > control.maxLength)
    return leave(control, inference, 'too-long', { limit: control.maxLength });
  return { kind: 'type', ref: control.ref, token, value, because: because(inference) };
}

const because = ({ by, matched }: Inference): Pick<Inference, 'by' | 'matched'> => ({ by, matched });

function planChoice(control: Control, inference: Inference, work: Work): FillStep {
  const { token } = inference;
  const { values, topics, response } = work.request;
  const options = control.options ?? [];
  const selected = control.selected ?? -1;
  const now = options[selected];
  const standing = now !== undefined && !isPrompt(now);
  if (options.length === 0) {
    if (control.kind !== 'combobox')
      return leave(control, inference, control.required ? 'unknown-required' : 'unknown');
    const value = values[token];
    if (control.value.trim() !== '') return leave(control, inference, 'already-filled');
    return value === undefined
      ? leave(
          control,
          inference,
          token === 'x-topic' ? 'topic-unsure' : control.required ? 'missing-value' : 'no-value',
        )
      : { kind: 'type', ref: control.ref, token, value, because: because(inference) };
  }
  const choice = chooseOption(token, options, { value: values[token], topics, response, required: control.required });
  if ('reason' in choice) {
    if (standing && (control.touched || selected > 0)) return leave(control, inference, 'already-filled');
    return leave(control, inference, choice.reason, choice.suggestions ? { suggestions: choice.suggestions } : {});
  }
  if (selected === choice.index) return leave(control, inference, 'already-filled');
  // An answer that the page came with at the top of its list is nobody's choice; any other is somebody's.
  if (standing && (control.touched || (selected > 0 && control.kind !== 'radio')))
    return leave(control, inference, 'differs');
  if (standing && control.kind === 'radio' && token !== 'x-response') return leave(control, inference, 'differs');
  if (!standing && control.touched && control.kind !== 'radio') return leave(control, inference, 'differs');
  const { index, label, confidence } = choice;
  return {
    kind: 'choose',
    ref: control.ref,
    token,
    index,
    label,
    ...(confidence !== undefined && { confidence }),
    because: because(inference),
  };
}

function planBox(control: Control, inference: Inference, work: Work): FillStep {
  const check = (checked: boolean): FillStep =>
    control.checked === checked
      ? leave(control, inference, 'already-filled')
      : control.touched
        ? leave(control, inference, 'differs')
        : { kind: 'check', ref: control.ref, token: inference.token, checked, because: because(inference) };
  if (inference.token === 'x-response') {
    const own = control.labels.map(({ text }) => responseMeans(text)).find((means) => means !== undefined);
    const means = own ?? responseMeans(control.question ?? '') ?? responseMeans(inference.matched);
    if (means === undefined) return leave(control, inference, 'not-ours');
    if (means === work.request.response) return check(true);
    return control.checked === true ? check(false) : leave(control, inference, 'not-ours');
  }
  if (inference.token === 'x-topic' && control.groupKey !== undefined) {
    const chosen = work.topicBoxes.get(control.groupKey);
    if (chosen && 'suggestions' in chosen) return leave(control, inference, 'topic-unsure', chosen);
    return chosen?.ref === control.ref ? check(true) : leave(control, inference, 'not-ours');
  }
  return leave(control, inference, control.required ? 'unknown-required' : 'not-ours');
}

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

/** A narrower topic is chosen only where the words are plain; where the office insists, the person chooses. */
function planSubtopic(control: Control, inference: Inference, work: Work): FillStep {
  const chosen = control.options ? chooseTopic(work.request.topics, control.options) : { suggestions: [] };
  if ('index' in chosen && chosen.confidence >= 0.8)
    return planChoice(control, { ...inference, token: 'x-topic' }, work);
  return leave(
    control,
    inference,
    control.required ? 'topic-unsure' : 'unknown',
    'suggestions' in chosen ? { suggestions: chosen.suggestions } : {},
  );
}

function workFor(request: FillRequest, { area, inferences }: Recognition): Work {
  const controls = area?.controls ?? [];
  const visible = controls.filter((control) => control.visible && control.kind !== 'hidden');
  const has = (token: FieldToken): boolean => visible.some((control) => inferences.get(control.ref)?.token === token);
  const groups = new Map<string, Control[]>();
  for (const control of visible) {
    if (
      control.kind !== 'checkbox' ||
      control.groupKey === undefined ||
      inferences.get(control.ref)?.token !== 'x-topic'
    )
      continue;
    groups.set(control.groupKey, [...(groups.get(control.groupKey) ?? []), control]);
  }
  const topicBoxes = new Map(
    [...groups].map(([key, boxes]) => {
      const chosen = chooseTopic(
        request.topics,
        boxes.map((box) => ({ label: box.labels[0]?.text ?? '', value: box.value })),
      );
      return [
        key,
        'index' in chosen ? { ref: boxes[chosen.index]?.ref ?? '' } : { suggestions: chosen.suggestions },
      ] as const;
    }),
  );
  return {
    request,
    near: { hasZip4: has('x-zip4'), hasLine2: has('address-line2'), hasArea: has('tel-area-code') },
    hasSubject: has('x-subject'),
    topicBoxes,
  };
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
  if (!snapshot.url.startsWith('https:')) return { page: 'none', steps: [], refusal: 'insecure', captcha: false };
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
