import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';

interface AskDialogProps {
  open: boolean;
  title: string;
  text?: string;
  /** Words of the button that does it. */
  yes: string;
  danger?: boolean;
  onYes: () => void;
  onNo: () => void;
  children?: ComponentChildren;
}

/** One question over the screen. Escape and a click on "cancel" mean no; the first focus is on "cancel". */
export function AskDialog({ open, title, text, yes, danger = false, onYes, onNo, children }: AskDialogProps) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next paint: a key pressed at once must find the dialog open.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onClose={onNo}>
      <h2 id="dialog-title">{title}</h2>
      {text && <p>{text}</p>}
      {children}
      <div class="actions">
        <Button onClick={onNo}>{words.t('common.cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
