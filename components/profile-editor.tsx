import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { checkSupporter, tidySupporter } from '../core/supporter/check-supporter';
import { HONORIFICS, SUFFIXES } from '../core/supporter/honorifics';
import { STATES } from '../core/supporter/states';
import { EMPTY_SUPPORTER, type Supporter } from '../core/supporter/supporter';
import { ProfileForm } from './profile-form';
import { useWords } from './words';

const FIELDS = Object.keys(EMPTY_SUPPORTER) as (keyof Supporter)[];

interface ProfileEditorProps {
  saved: Supporter;
  /** What was typed and not saved. */
  draft: Partial<Supporter>;
  /** Every key stroke, so that nothing typed is lost: the fields that were typed here. */
  onDraft: (changes: Partial<Supporter>) => void;
  /** Tidied, without errors: the fields that were typed here, as another window may have changed others. Gives what is saved then. */
  onSave: (changes: Partial<Supporter>) => Promise<Supporter | undefined>;
  children?: ComponentChildren;
}

/** The supporter's details, checked as they are typed. */
export function ProfileEditor({ saved, draft, onDraft, onSave, children }: ProfileEditorProps) {
  const words = useWords();
  const [values, setValues] = useState<Supporter>({ ...saved, ...draft });
  const typedHere = useRef(new Set(Object.keys(draft)));
  const changesIn = (now: Supporter): Partial<Supporter> =>
    Object.fromEntries(Object.entries(now).filter(([field]) => typedHere.current.has(field)));
  const save = async (): Promise<void> => {
    const tidy = tidySupporter(values);
    setValues(tidy);
    for (const field of FIELDS) if (tidy[field] !== values[field]) typedHere.current.add(field);
    const now = await onSave(changesIn(tidy));
    if (!now) return;
    typedHere.current.clear();
    setValues(now);
  };
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
        typedHere.current.add(field);
        onDraft(changesIn(typed));
      }}
      onSave={() => void save()}
      saveLabel={words.t('profile.save')}
    >
      {children}
    </ProfileForm>
  );
}
