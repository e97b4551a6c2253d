import type { FillStep, Inference, LeaveReason } from './plan';
import type { Control } from './snapshot';

const labelOf = (control: Control): string =>
  control.question ?? control.labels[0]?.text ?? (control.name || control.id);

/** A step that leaves a control, with the reason and the control's own words for the person. */
export function leave(
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

/** The part of an inference that a person may ask for. */
export const because = ({ by, matched }: Inference): Pick<Inference, 'by' | 'matched'> => ({ by, matched });
