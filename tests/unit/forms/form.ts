import { inferArea } from '../../../core/forms/infer-area';
import { planFill } from '../../../core/forms/plan-fill';
import type { Recipe } from '../../../core/forms/recipe';
import type { Control, ControlKind, FormArea, FormSnapshot } from '../../../core/forms/snapshot';
import type { FillRequest } from '../../../core/forms/values';
import { VALUES } from '../../../tools/bench/request.mjs';

let count = 0;

/** A control as the reader would give it, with one label. */
export const control = (label: string, more: Partial<Control> = {}): Control => {
  const kind: ControlKind = more.kind ?? 'text';
  return {
    ref: `r${++count}`,
    kind,
    type: kind === 'select' ? 'select-one' : kind === 'checkbox' ? 'checkbox' : 'text',
    id: '',
    name: '',
    className: '',
    autocomplete: '',
    inputMode: '',
    pattern: '',
    labels: label === '' ? [] : [{ from: 'label', text: label }],
    value: '',
    touched: false,
    visible: true,
    disabled: false,
    readOnly: false,
    required: label.includes('*'),
    ...more,
  };
};

export const select = (label: string, answers: string, more: Partial<Control> = {}): Control =>
  control(label, {
    kind: 'select',
    options: answers.split('|').map((text) => ({ label: text, value: /^(?:|-+|Select.*)$/.test(text) ? '' : text })),
    selected: 0,
    ...more,
  });

export const area = (controls: readonly Control[], more: Partial<FormArea> = {}): FormArea => ({
  ref: 'a1',
  id: '',
  name: '',
  className: '',
  role: '',
  action: '',
  method: 'post',
  heading: '',
  text: '',
  controls,
  buttons: [{ text: 'Send', type: 'submit', visible: true }],
  within: [],
  visible: true,
  ...more,
});

export const snapshot = (areas: readonly FormArea[], more: Partial<FormSnapshot> = {}): FormSnapshot => ({
  url: 'https://www.dale.senate.gov/contact',
  title: 'Contact',
  headings: ['Contact'],
  notices: [],
  text: '',
  areas,
  truncated: false,
  readMs: 1,
  ...more,
});

/** Tokens of the controls in order; '-' where nothing is understood. */
export const tokensOf = (controls: readonly Control[], recipe?: Recipe): string[] => {
  const found = new Map(inferArea(area(controls), recipe).map((one) => [one.ref, one.token]));
  return controls.map(({ ref }) => found.get(ref) ?? '-');
};

export const REQUEST: FillRequest = {
  values: VALUES,
  topics: ['foreign policy'],
  response: 'yes',
  trustedFrame: true,
};

/** What would be done with each control: the text, the answer, `true` for a tick, or why it is left. */
export function deeds(controls: readonly Control[], request: Partial<FillRequest> = {}, recipe?: Recipe): unknown[] {
  const plan = planFill({ ...REQUEST, ...request }, snapshot([area(controls)]), recipe);
  const steps = new Map(plan.steps.map((step) => [step.ref, step]));
  return controls.map(({ ref }) => {
    const step = steps.get(ref);
    if (step === undefined) return plan.refusal ?? plan.page;
    return step.kind === 'type'
      ? step.value
      : step.kind === 'choose'
        ? step.label
        : step.kind === 'check'
          ? step.checked
          : step.kind === 'leave'
            ? `left: ${step.reason}`
            : step.kind;
  });
}

/** A whole letter's form round the controls in question. */
export const letterForm = (...inner: Control[]): Control[] => [
  control('First Name *'),
  control('Last Name *'),
  control('Email *'),
  control('ZIP code *'),
  ...inner,
  control('Message *', { kind: 'textarea' }),
];
/** The part of `letterForm`'s outcome that stands for the inner controls. */
export const innerOf = <T>(list: readonly T[]): T[] => list.slice(4, -1);
