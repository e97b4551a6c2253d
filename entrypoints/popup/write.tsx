import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { ask } from '../../utils/messaging';
import { askPermission } from './notices';
import { alert, allowed, busy, recipients } from './state';

/** The one button of an alert. */
export function WriteDock() {
  const offices = recipients.value ?? [];
  if (!alert.value || offices.length === 0) return null;
  return (
    <div class="dock">
      <WriteButton offices={offices.map(({ bioguide }) => bioguide)} />
    </div>
  );
}

interface WriteButtonProps {
  offices: readonly string[];
  label?: string;
  kind?: 'primary' | 'quiet';
}

/** Writes to these offices; asks first when the letter already went to one of them. */
export function WriteButton({ offices, label, kind = 'primary' }: WriteButtonProps) {
  const words = useWords();
  const [asks, setAsks] = useState<'again' | 'failed' | undefined>();
  const write = async (anyway: boolean) => {
    const current = alert.value;
    if (!current || busy.value !== undefined) return;
    // The permission can be asked for within the click alone, so it comes first.
    if (!allowed.value && !(await askPermission())) return;
    busy.value = 'write';
    const wish = { alertId: current.id, offices: [...offices], again: anyway };
    const started = await ask('start-action', wish).catch(() => undefined);
    busy.value = undefined;
    setAsks(started?.ok ? undefined : started?.error === 'already-sent' ? 'again' : 'failed');
  };
  return (
    <>
      {asks === 'again' ? (
        <Notice tone="info" text={words.t('home.again')} live>
          <Button onClick={() => void write(true)}>{words.t('home.writeAgain')}</Button>
          <Button kind="quiet" onClick={() => setAsks(undefined)}>
            {words.t('common.cancel')}
          </Button>
        </Notice>
      ) : (
        <>
          {asks === 'failed' && <Notice tone="bad" text={words.t('home.notStarted')} live />}
          <Button kind={kind} wide id="write" busy={busy.value !== undefined} onClick={() => void write(false)}>
            {busy.value === 'write' ? words.t('home.opening') : (label ?? words.n('home.write', offices.length))}
          </Button>
        </>
      )}
    </>
  );
}
