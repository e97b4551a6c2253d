import type { Recognition } from './recognise-page';
import type { Neighbours } from './shape-value';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';
import { chooseTopic } from './topics/choose-topic';
import type { FillRequest } from './values';

/** What the plan of each control of one area shares. */
export interface Work {
  readonly request: FillRequest;
  readonly near: Neighbours;
  readonly hasSubject: boolean;
  /** The box of a topic group that is to be ticked. */
  readonly topicBoxes: ReadonlyMap<string, { readonly ref: string } | { readonly suggestions: readonly string[] }>;
}

/** Gathers it: which parts of an address and a telephone the form has, and what its topic boxes come to. */
export function workFor(request: FillRequest, { area, inferences }: Recognition): Work {
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
        request.about,
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
