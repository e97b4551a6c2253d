import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import { Mark } from './mark';
import { useWords } from './words';

/** The bar of a first screen: mark, name and, where there are any, a few icon buttons. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  const words = useWords();
  return (
    <header class="bar">
      <Mark />
      <p class="brand">{words.t('extName')}</p>
      {children && <div class="tools">{children}</div>}
    </header>
  );
}

/** The bar of a screen that one goes back from. */
export function BackBar({ title, onBack }: { title: string; onBack: () => void }) {
  const words = useWords();
  return (
    <header class="bar">
      <IconButton icon="back" label={words.t('common.back')} onClick={onBack} />
      <h1 tabIndex={-1}>{title}</h1>
    </header>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  /** Absent while there is nothing to do: the button keeps its place. */
  onClick?: () => void;
}

/** A button of one picture; its name is read aloud and shown when the pointer rests on it. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={label}
      title={label}
      aria-disabled={onClick === undefined}
      onClick={() => onClick?.()}
    >
      <Icon name={icon} />
    </button>
  );
}
