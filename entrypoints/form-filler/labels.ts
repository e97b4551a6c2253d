import type { LabelText } from '../../core/forms/snapshot';
import {
  all,
  attr,
  byId,
  closest,
  EDITABLE,
  first,
  fold,
  isBox,
  isElement,
  matches,
  nextSibling,
  parentOf,
  previousSibling,
  type Root,
  textContent,
  textOf,
} from './dom';

/** What takes an answer: a text that belongs to one of these is no label of another. */
export const TAKES_INPUT = [
  `input${['hidden', 'submit', 'button', 'image', 'reset'].map((type) => `:not([type=${type}])`).join('')}`,
  'select',
  'textarea',
  EDITABLE,
  '[role=combobox]',
].join(',');

/** Labels by the id they point at, for one root: asking each control for its labels would walk the page each time. */
export type LabelIndex = ReadonlyMap<string, readonly Element[]>;

export function indexLabels(root: Root): LabelIndex {
  const index = new Map<string, Element[]>();
  for (const label of all(root, 'label[for]')) {
    const target = attr(label, 'for');
    const known = index.get(target);
    if (known) known.push(label);
    else index.set(target, [label]);
  }
  return index;
}

const byIds = (root: Root, ids: string): string =>
  ids &&
  fold(
    ids
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 6)
      .map((id) => byId(root, id))
      .map((element) => (element ? textOf(element) : ''))
      .join(' '),
  );

const says = (text: string): boolean => /[^\W_]{2}|\+ ?4/.test(text) && !/^\W*(?:required|optional)\W*$/i.test(text);

/** Every text that may label a control, most trustworthy first. `area` bounds the search for bare text. */
export function readLabels(control: Element, root: Root, index: LabelIndex, area: Element): LabelText[] {
  const labels: LabelText[] = [];
  const add = (from: LabelText['from'], text: string): void => {
    if (text !== '' && !labels.some((label) => label.text === text)) labels.push({ from, text });
  };
  const id = attr(control, 'id');
  // An id that stands twice: its label belongs to the first control of that id.
  const owns = id !== '' && index.has(id) && byId(root, id) === control;
  if (owns) for (const label of index.get(id) ?? []) add('label', textOf(label));
  const around = closest(control, 'label');
  if (around && (attr(around, 'for') === '' || attr(around, 'for') === id)) add('label', textOf(around));
  add('aria-labelledby', byIds(root, attr(control, 'aria-labelledby')));
  add('aria-label', fold(attr(control, 'aria-label')));
  if (!isBox(control) && !labels.some(({ text }) => says(text))) add('label', textOfWrapper(control, area));
  const known = labels.some(({ text }) => says(text));
  if (isBox(control)) {
    if (!known) add('after', textAfter(control) || textBeside(control, area));
  } else {
    const below = sublabel(control);
    if (below) add('sublabel', textOf(below));
    if (!known && !below) {
      const before = textBefore(control, area);
      add('cell', textOfCell(control));
      add('before', before);
      if (!says(before)) add('after', textBeside(control, area));
    }
  }
  add('title', fold(attr(control, 'title')));
  add('placeholder', fold(attr(control, 'placeholder') || attr(control, 'data-placeholder')));
  add('describedby', byIds(root, attr(control, 'aria-describedby')));
  return labels;
}

function sublabel(control: Element): Element | undefined {
  let next = control.nextElementSibling;
  if (next && matches(next, 'br')) next = next.nextElementSibling;
  if (!next || !matches(next, 'label,small,span,div,em')) return undefined;
  // Among several boxes a bare label is the next one's.
  const alone = all(parentOf(control) as Element, TAKES_INPUT).length === 1;
  const named = matches(next, alone ? 'label:not([for]),small' : 'small') || /sub-?label/i.test(attr(next, 'class'));
  return named && !first(next, TAKES_INPUT) ? next : undefined;
}

/** A label that points nowhere belongs to the only control of its wrapper, whatever stands between. */
function textOfWrapper(control: Element, area: Element): string {
  for (let up = parentOf(control); up && up !== area && all(up, TAKES_INPUT).length === 1; up = parentOf(up)) {
    const label = first(up, 'label:not([for])');
    if (label) return textOf(label);
  }
  return '';
}

/** A label drawn over or under its box: the other words of a wrapper that holds this control alone. */
function textBeside(control: Element, area: Element): string {
  for (let up = parentOf(control); up && up !== area && all(up, TAKES_INPUT).length === 1; up = parentOf(up)) {
    for (let node = nextSibling(control); node; node = nextSibling(node)) {
      const text = isElement(node) && /error|invalid|help|hint/i.test(attr(node, 'class')) ? '' : textOf(node);
      if (says(text)) return text;
    }
    control = up;
  }
  return '';
}

/** The cell to the left, else the cell above when that row holds only words. */
function textOfCell(control: Element): string {
  const cell = closest(control, 'td,th');
  const inputs = cell ? all(cell, TAKES_INPUT) : [];
  // Of several boxes in one cell the words beside it are the first one's.
  if (!cell || inputs.length > 3 || (inputs.length > 1 && inputs[0] !== control && !isBox(control))) return '';
  const left = cell.previousElementSibling;
  if (left && !first(left, TAKES_INPUT)) {
    const text = textOf(left);
    if (says(text)) return text;
  }
  const row = closest(cell, 'tr');
  const above = row?.previousElementSibling;
  if (!above || first(above, TAKES_INPUT)) return '';
  const at = Array.prototype.indexOf.call(row?.children ?? [], cell);
  const over = above.children[at];
  return over ? textOf(over) : '';
}

/** The words right before a control, up through its wrappers until another control stands in the way. */
function textBefore(control: Element, area: Element): string {
  let from: Element = control;
  for (let level = 0; level < 5; level++) {
    let text = '';
    for (let node = previousSibling(from); node; node = previousSibling(node)) {
      if (node.nodeType === 8) continue;
      if (isElement(node)) {
        if (matches(node, TAKES_INPUT) || first(node, TAKES_INPUT)) return text;
        const target = matches(node, 'label') ? attr(node, 'for') : '';
        if (target !== '' && target !== attr(control, 'id') && byId(document, target)?.matches(':not([type=hidden])'))
          return text;
        if (matches(node, 'br,hr') && text !== '') return text;
        if (matches(node, 'fieldset,form,table') && text === '') return '';
      }
      text = fold(`${textOf(node)} ${text}`);
      if (isElement(node) && says(text)) return text;
    }
    if (says(text)) return text;
    const up = parentOf(from);
    if (!up || up === area || matches(up, 'form,body,td,th,fieldset')) return text;
    from = up;
  }
  return '';
}

export function textAfter(box: Element): string {
  let text = '';
  for (let node = nextSibling(box); node && text.length < 200; node = nextSibling(node)) {
    if (isElement(node) && (matches(node, `br,${TAKES_INPUT}`) || first(node, TAKES_INPUT))) break;
    text = fold(`${text} ${node.nodeType === 3 ? (textContent(node) ?? '') : textOf(node)}`);
  }
  if (says(text)) return text;
  const parent = parentOf(box);
  return parent && all(parent, TAKES_INPUT).length === 1 && !matches(parent, 'form') ? textOf(parent) : text;
}

const GROUPS = 'fieldset,[role=group],[role=radiogroup],.gfield';

/** The question over several answers, or over the parts of a name or an address: legend, ARIA, or the words above. */
export function readQuestion(members: readonly Element[], root: Root, area: Element): string | undefined {
  const [control] = members;
  if (!control) return undefined;
  const holder = (of: Element): boolean => members.every((one) => of.contains(one));
  const above = (element: Element | null): Element | null => (element ? closest(element, GROUPS) : null);
  for (let up = above(parentOf(control)); up && up !== area && area.contains(up); up = above(parentOf(up))) {
    if (!holder(up)) break;
    const legend = first(up, ':scope > legend, :scope > .gfield_label, :scope > label:not([for])');
    const named = byIds(root, attr(up, 'aria-labelledby')) || fold(attr(up, 'aria-label'));
    const text = legend && !first(legend, TAKES_INPUT) ? textOf(legend) : named;
    if (says(text)) return all(up, TAKES_INPUT).length <= Math.max(8, members.length + 2) ? text : undefined;
  }
  if (!isBox(control)) return undefined;
  let box: Element | null = parentOf(control);
  while (box && box !== area && !holder(box)) box = parentOf(box);
  const own = members.length > 1 ? box : parentOf(control);
  if (!own) return undefined;
  // Where other boxes stand in the same wrapper its first words are theirs.
  const mixed = own === area || (members.length > 1 && first(own, TAKES_INPUT) !== control);
  const inside = members.length > 1 && !mixed ? leadingText(own, control) : '';
  if (says(inside)) return inside;
  const cell = textOfCell(control);
  if (says(cell)) return cell;
  const before = textBefore(mixed ? (closest(control, 'label') ?? control) : own, area);
  return says(before) ? before : undefined;
}

/** Words of a wrapper that stand before its first answer. */
function leadingText(wrapper: Element, firstAnswer: Element): string {
  let text = '';
  for (const node of Array.from(wrapper.childNodes)) {
    if (node === firstAnswer || (isElement(node) && (node.contains(firstAnswer) || first(node, TAKES_INPUT)))) break;
    if (isElement(node) && matches(node, 'label[for]') && attr(node, 'for') === attr(firstAnswer, 'id')) break;
    text = fold(`${text} ${textOf(node)}`);
  }
  return text;
}
