import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { checkSupporter, tidySupporter } from '../core/supporter/check-supporter';
import { HONORIFICS, SUFFIXES } from '../core/supporter/honorifics';
import { STATES } from '../core/supporter/states';
import type { Supporter } from '../core/supporter/supporter';
import { ProfileForm } from './profile-form';
import { useWords } from './words';

interface ProfileEditorProps {
  /** Saved values with the draft over them. */
  start: Supporter;
  /** Every key stroke, so that nothing typed is lost. */
  onDraft: (typed: Supporter) => void;
  /** Tidied values without errors. */
  onSave: (supporter: Supporter) => void;
  children?: ComponentChildren;
}

/** The supporter's details, checked as they are typed. */
export function ProfileEditor({ start, onDraft, onSave, children }: ProfileEditorProps) {
  const words = useWords();
  const [values, setValues] = useState(start);
  return (
    <ProfileForm
      values={values}
      errors={checkSupporter(values)}
      honorifics={HONORIFICS}
      suffixes={SUFFIXES}
      states={STATES}
      onInput={(field, value) => {
        const typed = { ...values, [field]: value };
        setValues(typed);
        onDraft(typed);
      }}
      onSave={() => {
        const tidy = tidySupporter(values);
        setValues(tidy);
        onSave(tidy);
      }}
      saveLabel={words.t('profile.save')}
    >
      {children}
    </ProfileForm>
  );
}
