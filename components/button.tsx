import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

interface ButtonProps {
  /** `primary`: the one thing to do here. `quiet`: the second choice. `danger`: takes something away for good. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  onClick?: () => void;
  icon?: IconName;
  id?: string;
  wide?: boolean;
  submit?: boolean;
  /** Work is under way: the button stays where it is and takes no click. */
  busy?: boolean;
  /** For screen readers, where the words alone do not say which of several is meant. */
  label?: string;
  children: ComponentChildren;
}

/** A button with words. It is never truly disabled, so that the keyboard does not lose its place. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', onClick, icon, id, wide, submit, busy = false, label, children } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={['button', kind !== 'plain' && kind, wide && 'wide'].filter(Boolean).join(' ')}
      aria-disabled={busy}
      {...(id !== undefined && { id })}
      {...(label !== undefined && { 'aria-label': label })}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
