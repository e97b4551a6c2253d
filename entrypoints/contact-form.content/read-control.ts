import type { Control, ControlKind, ControlOption } from '../../core/forms/snapshot';
import { all, attr, byId, closest, first, fold, has, matches, parentOf, type Root, textContent, textOf } from './dom';
import { type LabelIndex, readLabels, readQuestion, TAKES_INPUT } from './labels';
import { keepGroup, refOf, writtenIn } from './refs';
import type { Judge } from './visibility';

const OPTIONS = 400;

/** What one reading of a root shares among its controls. */
export interface Reading {
  readonly root: Root;
  readonly labels: LabelIndex;
  readonly judge: Judge;
  readonly area: Element;
  readonly section: string;
}

export function kindOf(element: Element): Exclude<ControlKind, 'radio'> | 'radio-part' | undefined {
  if (matches(element, 'select')) return 'select';
  if (matches(element, 'textarea')) return 'textarea';
  if (matches(element, 'input')) {
    const { type } = element as HTMLInputElement;
    if (type === 'hidden') return 'hidden';
    if (/^(?:submit|button|image|reset|file)$/.test(type)) return undefined;
    if (type === 'radio') return 'radio-part';
    if (type === 'checkbox') return 'checkbox';
    return attr(element, 'role') === 'combobox' && !matches(element, '[list]') ? 'combobox' : 'text';
  }
  if (matches(element, '[role=combobox],[role=listbox],button[aria-haspopup=listbox]')) return 'combobox';
  return (element as HTMLElement).isContentEditable ? 'richtext' : undefined;
}

const wrappers = (element: Element, area: Element): Element[] => {
  const list: Element[] = [];
  for (let up = parentOf(element); up && up !== area && list.length < 3; up = parentOf(up)) list.push(up);
  return list;
};

const REQUIRED_CLASS =
  /(?:^|[\s_-])required(?:$|[\s_-])|validate\[[^\]]*required|contains_required|is-required|mark-required/i;
const STAR = /(?:^|[^*])[*\u2217\u204e](?:\s*:?$|\s)|\*\s*$|\(required\)|\brequired\b/i;

function isRequired(control: Element, labels: Control['labels'], around: readonly Element[]): boolean {
  if (has(control, 'required') || attr(control, 'aria-required') === 'true') return true;
  const own = attr(control, 'class');
  if (REQUIRED_CLASS.test(own) && !/not-required|optional/.test(own)) return true;
  if (
    labels.some(
      ({ from, text }) => from !== 'describedby' && from !== 'after' && STAR.test(text) && !/not required/i.test(text),
    )
  )
    return true;
  return around.some((wrap) => REQUIRED_CLASS.test(attr(wrap, 'class')) && all(wrap, TAKES_INPUT).length <= 2);
}

const number = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));
const COUNTERS: readonly [RegExp, (found: RegExpExecArray, typed: number) => number][] = [
  [/([\d,]+)\s*(?:of|\/|out of)\s*([\d,]+)\s*(?:max(?:imum)?\s*)?(?:char|letters|used)/i, (found) => number(found[2])],
  [/(?:limit(?:ed)?|max(?:imum)?|up to|no more than|at most)\D{0,30}?([\d,]{3,})\s*char/i, (found) => number(found[1])],
  [
    /([\d,]{2,})\s*characters?\s*(?:\w+\s)?(?:remaining|left)|(?:remaining|left)\D{0,20}([\d,]{2,})/i,
    (found, typed) => number(found[1] ?? found[2]) + typed,
  ],
  [/([\d,]{3,})\s*char(?:acter)?s?\s*(?:max|limit|or (?:less|fewer)|allowed)/i, (found) => number(found[1])],
];

function limitOf(
  control: Element,
  labels: Control['labels'],
  around: readonly Element[],
  value: string,
): number | undefined {
  const max = (control as HTMLInputElement).maxLength;
  if (typeof max === 'number' && max > 0 && max < 500_000) return max;
  if (!matches(control, 'textarea,[contenteditable]')) return undefined;
  const near = around.filter((wrap) => all(wrap, TAKES_INPUT).length === 1).slice(0, 2);
  const next = control.nextElementSibling;
  const texts = [
    ...labels.map(({ text }) => text),
    ...(next ? [textOf(next)] : []),
    ...near.map((wrap) => textOf(wrap, 600)),
  ];
  for (const text of texts)
    for (const [pattern, limit] of COUNTERS) {
      const found = pattern.exec(text);
      const characters = found ? limit(found, value.length) : 0;
      if (characters >= 50 && characters <= 100_000) return characters;
    }
  return undefined;
}

const optionsOf = (select: HTMLSelectElement): ControlOption[] =>
  Array.from(select.options)
    .slice(0, OPTIONS)
    .map((option) => {
      const group = option.parentElement instanceof HTMLOptGroupElement ? fold(option.parentElement.label) : '';
      return {
        label: fold(option.label || option.text),
        value: option.value.slice(0, 200),
        ...(group !== '' && { group }),
        ...(option.disabled && { disabled: true }),
      };
    });

/** The list that belongs to a combobox, when it stands in the page already. */
export function listOf(combobox: Element): Element | null {
  if (matches(combobox, '[role=listbox]')) return combobox;
  const id = attr(combobox, 'aria-controls') || attr(combobox, 'aria-owns');
  const root = combobox.getRootNode() as Document | ShadowRoot;
  return byId(root, id) ?? first(combobox, '[role=listbox]');
}

const defaultIndex = (select: HTMLSelectElement): number => {
  const options = Array.from(select.options);
  const preset = options.findLastIndex((option) => option.defaultSelected);
  return preset >= 0 ? preset : options.findIndex((option) => !option.disabled);
};

/** What stands in a control now, as one text: to tell the person's changes from ours. */
export function stateOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return String(element.selectedIndex);
  if (matches(element, 'input[type=checkbox],input[type=radio]')) return String((element as HTMLInputElement).checked);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return (element as HTMLElement).innerText ?? fold(textContent(element), 100_000);
}

/** True when somebody but us changed what the page came with. */
export function isTouched(element: Element): boolean {
  const ours = writtenIn(element);
  const now = stateOf(element);
  if (ours !== undefined) return now !== ours;
  if (element instanceof HTMLSelectElement)
    return element.selectedIndex !== defaultIndex(element) && element.selectedIndex > 0;
  if (matches(element, 'input[type=checkbox],input[type=radio]'))
    return (element as HTMLInputElement).checked !== (element as HTMLInputElement).defaultChecked;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value !== element.defaultValue;
  return false;
}

const invalid = (element: Element, around: readonly Element[]): boolean =>
  attr(element, 'aria-invalid') === 'true' ||
  around
    .slice(0, 2)
    .some((wrap) => /(?:^|[\s_-])(?:has-)?error(?:$|\s)|gfield_error|is-invalid/.test(attr(wrap, 'class')));

function common(
  element: Element,
  reading: Reading,
  around: readonly Element[],
): Omit<Control, 'kind' | 'ref' | 'labels' | 'value' | 'touched' | 'required'> {
  const hiddenBy = matches(element, '[type=hidden]') ? 'type' : reading.judge.hiddenBy(element);
  const wrapperClass = fold(around.map((wrap) => `${attr(wrap, 'class')} ${attr(wrap, 'id')}`).join(' '), 300);
  return {
    type: (element as HTMLInputElement).type?.slice(0, 30) ?? '',
    id: attr(element, 'id').slice(0, 200),
    name: attr(element, 'name').slice(0, 200),
    className: fold(attr(element, 'class')),
    ...(wrapperClass !== '' && { wrapperClass }),
    autocomplete: attr(element, 'autocomplete').slice(0, 100),
    inputMode: attr(element, 'inputmode').slice(0, 30),
    pattern: attr(element, 'pattern').slice(0, 200),
    visible: hiddenBy === undefined,
    ...(hiddenBy && { hiddenBy }),
    disabled: matches(element, ':disabled') || attr(element, 'aria-disabled') === 'true',
    readOnly: (element as HTMLInputElement).readOnly === true || attr(element, 'aria-readonly') === 'true',
    ...(reading.section !== '' && { section: reading.section }),
    ...(invalid(element, around) && { invalid: true }),
  };
}

/** One control of any kind but radios. */
export function readControl(
  element: Element,
  kind: Exclude<ControlKind, 'radio'>,
  reading: Reading,
  boxes: readonly Element[],
): Control {
  const { root, labels: index, area } = reading;
  const around = kind === 'hidden' ? [] : wrappers(element, area);
  const labels = kind === 'hidden' ? [] : readLabels(element, root, index, area);
  const value =
    kind === 'select'
      ? (element as HTMLSelectElement).value
      : kind === 'checkbox'
        ? attr(element, 'value')
        : stateOf(element);
  const question = kind === 'hidden' ? undefined : readQuestion(boxes.length > 1 ? boxes : [element], root, area);
  const maxLength =
    kind === 'hidden' || kind === 'checkbox' || kind === 'select' ? undefined : limitOf(element, labels, around, value);
  const list = kind === 'combobox' ? listOf(element) : null;
  return {
    ref: refOf(element),
    kind,
    ...common(element, reading, around),
    labels,
    value: value.slice(0, 20_000),
    touched: kind !== 'hidden' && isTouched(element),
    required: kind !== 'hidden' && isRequired(element, labels, around),
    ...(maxLength !== undefined && { maxLength }),
    ...(question !== undefined && { question }),
    ...(boxes.length > 1 && { groupKey: refOf(boxes[0] as Element) }),
    ...(kind === 'checkbox' && { checked: (element as HTMLInputElement).checked }),
    ...(kind === 'select' && {
      options: optionsOf(element as HTMLSelectElement),
      selected: (element as HTMLSelectElement).selectedIndex,
    }),
    ...(list && {
      options: Array.from(all(list, '[role=option]'))
        .slice(0, OPTIONS)
        .map((option) => ({ label: textOf(option), value: '' })),
    }),
  };
}

/** A whole group of radios as one control. */
export function readRadios(radios: readonly HTMLInputElement[], reading: Reading): Control {
  const [lead] = radios as [HTMLInputElement, ...HTMLInputElement[]];
  const { root, labels: index, area, judge } = reading;
  const around = wrappers(lead, area);
  const question = readQuestion(radios, root, area);
  const holder = around.find((wrap) => radios.every((radio) => wrap.contains(radio)));
  const labels = question === undefined ? [] : [{ from: 'aria-labelledby' as const, text: question }];
  const seen = radios.find((radio) => judge.hiddenBy(radio) === undefined);
  const part = common(seen ?? lead, reading, around);
  return {
    ref: keepGroup(radios),
    kind: 'radio',
    ...part,
    disabled: radios.every((radio) => matches(radio, ':disabled')),
    labels,
    ...(question !== undefined && { question }),
    options: radios.map((radio) => ({
      label: readLabels(radio, root, index, area)[0]?.text ?? '',
      value: attr(radio, 'value').slice(0, 200),
    })),
    value: attr(radios.find((radio) => radio.checked) ?? lead, 'value').slice(0, 200),
    selected: radios.findIndex((radio) => radio.checked),
    touched: radios.some(isTouched),
    required:
      radios.some((radio) => has(radio, 'required') || attr(radio, 'aria-required') === 'true') ||
      (question !== undefined && STAR.test(question)) ||
      (holder
        ? isRequired(holder, [], []) || attr(closest(holder, '[aria-required]') ?? holder, 'aria-required') === 'true'
        : false),
  };
}
