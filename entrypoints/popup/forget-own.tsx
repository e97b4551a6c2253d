import { useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { AskDialog } from '../../components/dialog';
import { useWords } from '../../components/words';
import { ask } from '../../utils/messaging';
import { alert, chosen } from './state';

/** Takes a letter of one's own away again, after a question. */
export function ForgetOwn() {
  const words = useWords();
  const [asks, setAsks] = useState(false);
  const current = alert.value;
  if (current?.own !== true) return null;
  const forget = async () => {
    setAsks(false);
    chosen.value = undefined;
    await ask('forget-own-letter', { alertId: current.id });
  };
  return (
    <>
      <div>
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {words.t('own.forget')}
        </Button>
      </div>
      <AskDialog
        open={asks}
        title={words.t('own.forget')}
        text={words.t('own.forgetText')}
        yes={words.t('own.forget')}
        danger
        onYes={() => void forget()}
        onNo={() => setAsks(false)}
      />
    </>
  );
}
