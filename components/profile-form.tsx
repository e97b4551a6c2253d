import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Supporter } from '../core/supporter/supporter';
import { Button } from './button';
import { SelectField, TextField } from './field';
import { useWords, type WordKey } from './words';

export type ProfileField = keyof Supporter;
export type ProfileErrors = Readonly<Partial<Record<ProfileField, string>>>;

export interface ProfileFormProps {
  /** What stands in the fields: saved values with the draft over them. */
  values: Supporter;
  /** Codes of core for what is wrong; shown once a field was left or saving was tried. */
  errors: ProfileErrors;
  honorifics: readonly string[];
  suffixes: readonly string[];
  states: readonly { readonly code: string; readonly name: string }[];
  onInput: (field: ProfileField, value: string) => void;
  /** Called only without errors. */
  onSave: () => void;
  saveLabel: string;
  /** More to decide, above the button. */
  children?: ComponentChildren;
}

const ORDER: readonly ProfileField[] = [
  'honorific',
  'given',
  'middle',
  'family',
  'suffix',
  'street',
  'street2',
  'city',
  'state',
  'zip',
  'zip4',
  'email',
  'phone',
];

/** Name, address and how to be reached, as the offices' forms ask for them. */
export function ProfileForm(props: ProfileFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<ProfileField>>(new Set());
  const { values, errors } = props;
  const wrong = ORDER.filter((field) => errors[field] !== undefined);

  const field = (name: ProfileField) => {
    const code = left.has(name) ? errors[name] : undefined;
    return {
      name,
      label: words.t(`profile.${name}` as WordKey),
      value: values[name],
      onInput: (value: string) => props.onInput(name, value),
      onLeave: () => values[name] !== '' && setLeft((before) => new Set([...before, name])),
      error: code && (words.code('profileErrors', code) || words.t('profileErrors.other')),
    };
  };
  const choices = (all: readonly string[]) => [
    { value: '', label: words.t('profile.none') },
    ...all.map((value) => ({ value, label: value })),
  ];
  const save = (event: Event) => {
    event.preventDefault();
    setLeft(new Set(ORDER));
    const first = wrong[0];
    if (first === undefined) props.onSave();
    else form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
  };

  return (
    <form class="profile" ref={form} noValidate onSubmit={save}>
      <fieldset>
        <legend>{words.t('profile.nameLegend')}</legend>
        <div class="row name">
          <SelectField
            {...field('honorific')}
            optional
            options={choices(props.honorifics)}
            autocomplete="honorific-prefix"
          />
          <TextField {...field('given')} autocomplete="given-name" />
        </div>
        <div class="row middle">
          <TextField {...field('middle')} optional autocomplete="additional-name" />
          <TextField {...field('family')} autocomplete="family-name" />
          <SelectField
            {...field('suffix')}
            optional
            options={choices(props.suffixes)}
            autocomplete="honorific-suffix"
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.t('profile.addressLegend')}</legend>
        <TextField {...field('street')} autocomplete="address-line1" />
        <TextField {...field('street2')} optional autocomplete="address-line2" />
        <TextField {...field('city')} autocomplete="address-level2" />
        <div class="row place">
          <SelectField
            {...field('state')}
            options={[
              { value: '', label: words.t('profile.chooseState') },
              ...props.states.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            autocomplete="address-level1"
          />
          <TextField {...field('zip')} autocomplete="postal-code" inputMode="numeric" />
          <TextField {...field('zip4')} optional autocomplete="off" inputMode="numeric" />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.t('profile.reachLegend')}</legend>
        <TextField {...field('email')} type="email" autocomplete="email" />
        <TextField
          {...field('phone')}
          optional
          type="tel"
          autocomplete="tel-national"
          hint={words.t('profile.phoneHint')}
        />
      </fieldset>
      {props.children}
      <p class="unseen" role="status">
        {left.size === ORDER.length && wrong.length > 0 && words.n('profile.wrong', wrong.length)}
      </p>
      <div class="save">
        <Button kind="primary" wide submit>
          {props.saveLabel}
        </Button>
      </div>
    </form>
  );
}
