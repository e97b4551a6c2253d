import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

export type Tone = 'info' | 'warn' | 'good' | 'bad';

const ICONS: Readonly<Record<Tone, IconName>> = { info: 'info', warn: 'warn', good: 'check', bad: 'warn' };

interface NoticeProps {
  tone: Tone;
  title?: string | undefined;
  text?: string | undefined;
  /** Read aloud when it appears. */
  live?: boolean;
  children?: ComponentChildren;
}

/** A message in the flow of the page: what happened, what was kept, what to do. `children` are its buttons. */
export function Notice({ tone, title, text, live = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} {...(live && { role: 'status' })}>
      <Icon name={ICONS[tone]} />
      {title && <h2 class="minor">{title}</h2>}
      {text && <p>{text}</p>}
      {children && <div class="actions">{children}</div>}
    </div>
  );
}
