import type { Ask } from './fields';
import type { Answer } from './lists';

export const esc = (value: string | number): string =>
  String(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

export interface Names {
  readonly id?: string;
  readonly name?: string;
}
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const attributes = (list: Attributes): string =>
  Object.entries(list)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${esc(value as string)}"`))
    .join('');

const option = ({ label, value, ok }: Answer): string =>
  `<option value="${esc(value)}"${ok === true ? ' data-ok' : ''}>${esc(label)}</option>`;

export function optionTags(answers: readonly Answer[]): string {
  const groups = [...new Set(answers.map(({ group }) => group))];
  return groups
    .map((group) => {
      const tags = answers
        .filter((one) => one.group === group)
        .map(option)
        .join('');
      return group === undefined ? tags : `<optgroup label="${esc(group)}">${tags}</optgroup>`;
    })
    .join('');
}

/** A want that can be met: a list without a fitting answer must be left. */
export const wantOf = ({ want, kind, answers }: Ask): string | undefined =>
  kind === 'select' && want !== undefined && answers?.some(({ ok }) => ok === true) === false ? undefined : want;

/** The control alone: input, list or big box. */
export function control(ask: Ask, names: Names, more: Attributes = {}): string {
  const own = { id: names.id, name: names.name, 'data-want': wantOf(ask), ...more };
  if (ask.kind === 'select') return `<select${attributes(own)}>${optionTags(ask.answers ?? [])}</select>`;
  const max = ask.maxLength;
  if (ask.kind === 'textarea') return `<textarea${attributes({ rows: 8, maxlength: max, ...own })}></textarea>`;
  if (ask.kind === 'checkbox')
    return `<input${attributes({ type: 'checkbox', value: '1', checked: ask.checked === true, ...own })}>`;
  return `<input${attributes({ type: 'text', maxlength: max, ...own })}>`;
}

/** Radios with their texts; `join` puts each radio and its text together. */
export const radios = (
  ask: Ask,
  names: Names,
  join: (input: string, text: string, id: string) => string = (input, label, id) =>
    `${input}<label for="${id}">${label}</label> `,
): string =>
  (ask.answers ?? [])
    .map(({ label, value, ok }, index) => {
      const id = `${names.id ?? names.name}_${index}`;
      const input = `<input${attributes({ type: 'radio', id, name: names.name ?? names.id, value, 'data-want': ok === true && ask.want ? (ask.want.endsWith('?') ? 'check?' : 'check') : undefined })}>`;
      return join(input, esc(label), id);
    })
    .join('');
