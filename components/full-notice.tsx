import { Button } from './button';
import { Notice } from './notice';
import { useWords } from './words';

interface FullNoticeProps {
  full: boolean;
  onSeen: () => void;
  /** Leads to where room can be made. */
  onSee?: () => void;
}

/** The browser took no more: stays in sight over whatever was being changed. */
export function FullNotice({ full, onSeen, onSee }: FullNoticeProps) {
  const words = useWords();
  return (
    <div class="over" role="alert">
      {full && (
        <Notice tone="warn" title={words.t('notices.full')} text={words.t('notices.fullText')}>
          {onSee && <Button onClick={onSee}>{words.t('notices.seeData')}</Button>}
          <Button kind="quiet" onClick={onSeen}>
            {words.t('common.close')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
