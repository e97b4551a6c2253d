import type { VNode } from 'preact';
import { Icon } from './icons';
import { useWords } from './words';

interface FieldProps {
  /** Also the element's id, so that errors can be gone to. */
  name: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  onLeave?: () => void;
  error?: string | undefined;
  hint?: string | undefined;
  /** May stay empty; 'silent' where nobody would think otherwise. */
  optional?: boolean | 'silent';
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url';
  autocomplete?: string;
  inputMode?: 'numeric';
  maxLength?: number;
  rows?: number;
}

/** One line of text, or several when `rows` is given. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', autocomplete, inputMode, maxLength, rows } = props;
  const common = {
    ...ofField(props),
    value: props.value,
    ...(maxLength !== undefined && { maxLength }),
    ...(autocomplete !== undefined && { autocomplete }),
  };
  const takeInput = (event: { currentTarget: { value: string } }): void => props.onInput(event.currentTarget.value);
  return (
    <FieldFrame {...props}>
      {rows === undefined ? (
        <input {...({ type } as { type: 'text' })} {...common} {...(inputMode && { inputMode })} onInput={takeInput} />
      ) : (
        <textarea rows={rows} {...common} onInput={takeInput} />
      )}
    </FieldFrame>
  );
}

interface SelectFieldProps extends FieldProps {
  options: readonly { readonly value: string; readonly label: string }[];
  autocomplete?: string;
}

/** One of a list. */
export function SelectField(props: SelectFieldProps) {
  const { options, autocomplete } = props;
  return (
    <FieldFrame {...props}>
      <select
        {...ofField(props)}
        {...(autocomplete !== undefined && { autocomplete })}
        value={props.value}
        onChange={(event) => props.onInput(event.currentTarget.value)}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

function ofField({ name, error, hint, optional, onLeave }: FieldProps) {
  const notes = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return {
    id: name,
    name,
    'aria-invalid': error !== undefined,
    ...(notes !== '' && { 'aria-describedby': notes }),
    ...(!optional && { 'aria-required': true }),
    ...(onLeave && {
      // On the way to "save" nothing may move under the pointer: saving tells of all mistakes at once.
      onBlur: ({ relatedTarget }: FocusEvent) =>
        !(relatedTarget instanceof Element && relatedTarget.matches('[type=submit]')) && onLeave(),
    }),
  };
}

function FieldFrame({ name, label, hint, error, optional, children }: FieldProps & { children: VNode }) {
  const words = useWords();
  return (
    <div class="field" data-field={name}>
      <label for={name}>
        {label} {optional === true && <span class="optional">{words.t('common.optional')}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p class="error" id={`${name}-error`}>
          <Icon name="warn" size={16} />
          {error}
        </p>
      )}
    </div>
  );
}
