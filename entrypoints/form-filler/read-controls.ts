import type { Control } from '../../core/forms/snapshot';
import { all, attr, closest, matches, type Root } from './dom';
import { type AreaDraft, isPart } from './find-areas';
import { indexLabels, TAKES_INPUT } from './labels';
import { kindOf, type Reading, readControl, readRadios } from './read-control';
import { refOf } from './refs';
import type { Judge } from './visibility';

/** The controls of one area in document order; radios of one name are one. */
export function readControls(draft: AreaDraft, judge: Judge, indexes: Map<Root, Reading['labels']>): Control[] {
  const radios = new Map<string, HTMLInputElement[]>();
  const boxes = new Map<string, Element[]>();
  for (const { element } of draft.items) {
    const name = attr(element, 'name');
    if (matches(element, 'input[type=radio]') && name !== '')
      radios.set(name, [...(radios.get(name) ?? []), element as HTMLInputElement]);
    if (matches(element, 'input[type=checkbox]')) {
      const key = boxKey(element, name);
      if (key !== '') boxes.set(key, [...(boxes.get(key) ?? []), element]);
    }
  }
  const done = new Set<Element>();
  const controls: Control[] = [];
  for (const { element, root, section } of draft.items) {
    const kind = kindOf(element);
    if (kind === undefined || done.has(element) || isPart(element)) continue;
    const labels = indexes.get(root) ?? indexLabels(root);
    indexes.set(root, labels);
    const reading: Reading = { root, labels, judge, area: draft.element, section };
    if (kind === 'radio-part') {
      const group = radios.get(attr(element, 'name')) ?? [element as HTMLInputElement];
      for (const radio of group) done.add(radio);
      controls.push(readRadios(group, reading));
    } else controls.push(readControl(element, kind, reading, boxes.get(boxKey(element, attr(element, 'name'))) ?? []));
  }
  return controls;
}

/** Boxes of one question: the same name with brackets or parts (`topic[]`, `input_5.1`), or one field's wrapper. */
function boxKey(box: Element, name: string): string {
  if (!matches(box, 'input[type=checkbox]')) return '';
  const group = closest(
    box,
    'fieldset,[role=group],.gfield,.elementor-field-group,.wpcf7-form-control,.gfield_checkbox',
  );
  if (
    group &&
    all(group, 'input[type=checkbox]').length > 1 &&
    all(group, TAKES_INPUT).length === all(group, 'input[type=checkbox]').length
  )
    return `group ${refOf(group)}`;
  return name === '' ? '' : `name ${name.replace(/\.\d+$/, '')}`;
}
