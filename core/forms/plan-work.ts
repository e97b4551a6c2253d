import { findInRecipe } from './recipe';
import type { Recognition } from './recognise-page';
import type { Neighbours } from './shape-value';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';
import { charactersWithin, toldLimit } from './told-limit';
import { chooseTopic } from './topics/choose-topic';
import type { FillRequest } from './values';

/** What the plan of each control of one area shares. */
export interface Work {
  readonly request: FillRequest;
  readonly near: Neighbours;
  readonly hasSubject: boolean;
  /** The box of a topic group that is to be ticked. */
  /** Characters that a box takes, where a recipe or the page's words hold the value to fewer than it has. */
  readonly limits: ReadonlyMap<string, number>;
  readonly topicBoxes: ReadonlyMap<string, { readonly ref: string } | { readonly suggestions: readonly string[] }>;
}

/** What the letter is about in its own words: the subject, and the alert's title. */
export const aboutOf = ({ values, title = '' }: FillRequest): string => `${values['x-subject'] ?? ''}. ${title}`;

function limitsOf(request: FillRequest, { area, inferences, recipe }: Recognition): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const control of area?.controls ?? []) {
    const token = inferences.get(control.ref)?.token;
    const fixed = recipe && findInRecipe(recipe, control)?.maxLength;
    const told = token === 'x-message' ? toldLimit(control, area?.text ?? '') : undefined;
    const within = told && charactersWithin(request.values['x-message'] ?? '', told);
    const all = [fixed, within, control.maxLength].filter((most) => most !== undefined);
    if (fixed !== undefined || within !== undefined) limits.set(control.ref, Math.min(...all));
  }
  return limits;
}

/** Gathers it: which parts of an address and a telephone the form has, and what its topic boxes come to. */
export function workFor(request: FillRequest, found: Recognition): Work {
  const { area, inferences } = found;
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
        aboutOf(request),
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
    limits: limitsOf(request, found),
  };
}
