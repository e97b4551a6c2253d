import { chooseOption, isPrompt, responseMeans } from './choose-option';
import { because, leave } from './leave-step';
import type { FillStep, Inference } from './plan';
import { aboutOf, type Work } from './plan-work';
import type { Control } from './snapshot';
import type { FieldToken } from './tokens';
import { chooseTopic } from './topics/choose-topic';

/** Tokens whose answer is chosen from the list itself, without a value of the supporter's. */
const CHOSEN: ReadonlySet<FieldToken> = new Set(['x-topic', 'x-subtopic', 'x-purpose', 'x-response', 'country']);

/** A list, a group of radios or a drawn list: an answer by its words, or none. */
export function planChoice(control: Control, inference: Inference, work: Work): FillStep {
  const { token } = inference;
  const { values, topics, response } = work.request;
  if (control.type === 'select-multiple')
    return leave(control, inference, control.required ? 'topic-unsure' : 'not-ours');
  const options = control.options ?? [];
  const selected = control.selected ?? -1;
  const now = options[selected];
  const standing = now !== undefined && !isPrompt(now);
  if (options.length === 0) {
    if (control.kind !== 'combobox')
      return leave(control, inference, control.required ? 'unknown-required' : 'unknown');
    const value = values[token];
    if (!isPrompt({ label: control.value, value: '' })) return leave(control, inference, 'already-filled');
    if (control.options === undefined && (value !== undefined || CHOSEN.has(token)))
      return { kind: 'open', ref: control.ref, token, because: because(inference) };
    return value === undefined
      ? leave(
          control,
          inference,
          token === 'x-topic' ? 'topic-unsure' : control.required ? 'missing-value' : 'no-value',
        )
      : { kind: 'type', ref: control.ref, token, value, because: because(inference) };
  }
  const choice = chooseOption(token, options, {
    value: values[token],
    topics,
    about: aboutOf(work.request),
    response,
    required: control.required,
  });
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

/** A tick box: an answer wanted or not, or a topic of a group of boxes. */
export function planBox(control: Control, inference: Inference, work: Work): FillStep {
  const check = (checked: boolean): FillStep =>
    control.checked === checked
      ? leave(control, inference, 'already-filled')
      : control.touched
        ? leave(control, inference, 'differs')
        : { kind: 'check', ref: control.ref, token: inference.token, checked, because: because(inference) };
  if (inference.token === 'x-response') {
    const own = control.labels.map(({ text }) => responseMeans(text)).find((means) => means !== undefined);
    // A box whose own words were not found may say the opposite of the question over it.
    const asked = responseMeans(control.question ?? '') ?? responseMeans(inference.matched);
    const means = own ?? (control.labels.length > 0 ? asked : undefined);
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

/** A narrower topic is chosen only where the words are plain; where the office insists, the person chooses. */
export function planSubtopic(control: Control, inference: Inference, work: Work): FillStep {
  if (control.kind === 'combobox' && control.options === undefined) return planChoice(control, inference, work);
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
