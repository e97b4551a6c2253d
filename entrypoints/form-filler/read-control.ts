import type { Control, ControlKind, ControlOption } from '../../core/forms/snapshot';
import { isRequired, limitOf, STAR } from './constraints';
import { attr, closest, fold, has, matches, parentOf, type Root, short } from './dom';
import { answersIn, DRAWN, widgetOf } from './drawn-list';
import { type LabelIndex, readLabels, readQuestion } from './labels';
import { keepGroup, refOf } from './refs';
import { isTouched, stateOf } from './state-of';
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
  if (matches(element, DRAWN)) return 'combobox';
  return (element as HTMLElement).isContentEditable ? 'richtext' : undefined;
}

const wrappers = (element: Element, area: Element): Element[] => {
  const list: Element[] = [];
  for (let up = parentOf(element); up && up !== area && list.length < 3; up = parentOf(up)) list.push(up);
  return list;
};

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
    id: short(element, 'id'),
    name: short(element, 'name'),
    className: fold(attr(element, 'class')),
    ...(wrapperClass !== '' && { wrapperClass }),
    autocomplete: short(element, 'autocomplete', 100),
    inputMode: short(element, 'inputmode', 30),
    pattern: short(element, 'pattern'),
    visible: hiddenBy === undefined,
    ...(hiddenBy && { hiddenBy }),
    disabled: matches(element, ':disabled') || attr(element, 'aria-disabled') === 'true',
    readOnly: (element as HTMLInputElement).readOnly === true || attr(element, 'aria-readonly') === 'true',
    ...(reading.section !== '' && { section: reading.section }),
    ...(invalid(element, around) && { invalid: true }),
  };
}

/** The answers of a list and which of them stands; nothing for a drawn list that nobody has looked into yet. */
function listed(element: Element, kind: ControlKind): Pick<Control, 'options' | 'selected'> {
  if (kind === 'select') {
    const select = element as HTMLSelectElement;
    const options = optionsOf(select);
    // "Choices" leaves nothing but the chosen answer in the real list.
    const widget = options.length < 2 ? widgetOf(select) : undefined;
    const drawn = widget && answersIn(widget);
    if (!drawn || drawn.length < options.length) return { options, selected: select.selectedIndex };
    return { options: asOptions(drawn), selected: drawn.indexOf(options[select.selectedIndex]?.label ?? '') };
  }
  const drawn = kind === 'combobox' ? answersIn(element) : undefined;
  return drawn ? { options: asOptions(drawn), selected: drawn.indexOf(stateOf(element)) } : {};
}

const asOptions = (labels: readonly string[]): ControlOption[] =>
  labels.slice(0, OPTIONS).map((label) => ({ label, value: '' }));

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
  return {
    ref: refOf(element),
    kind,
    ...common(element, reading, around),
    labels,
    value: value.slice(0, 20_000),
    touched: kind !== 'hidden' && isTouched(element),
    required:
      kind !== 'hidden' &&
      isRequired(element, labels, around, () =>
        reading.judge.starred(index.get(attr(element, 'id'))?.[0] ?? closest(element, 'label')),
      ),
    ...(maxLength !== undefined && { maxLength }),
    ...(question !== undefined && { question }),
    ...(boxes.length > 1 && { groupKey: refOf(boxes[0] as Element) }),
    ...(kind === 'checkbox' && { checked: (element as HTMLInputElement).checked }),
    ...listed(element, kind),
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
      value: short(radio, 'value'),
    })),
    value: short(radios.find((radio) => radio.checked) ?? lead, 'value'),
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
