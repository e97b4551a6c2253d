import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';
import { Mark } from './mark';
import { useWords } from './words';

/** The bar of the first screen: mark, name and a few icon buttons. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  const words = useWords();
  return (
    <header class="bar">
      <Mark />
      <p class="brand">{words.t('extName')}</p>
      <div class="tools">{children}</div>
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

export function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button quiet icon" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
