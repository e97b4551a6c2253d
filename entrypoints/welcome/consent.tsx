import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import { consentItem } from '../../utils/storage';
import { agreed } from './state';

/** How personal details are handled, said before any is typed, and the person's yes to it. */
export function Consent() {
  const words = useWords();
  const agree = async () => {
    const now = Date.now();
    await consentItem.set(now);
    agreed.value = now;
  };
  return (
    <>
      <ul class="dots">
        {(['privacy1', 'privacy2', 'privacy3', 'privacy4'] as const).map((key) => (
          <li key={key}>{words.t(`start.${key}`)}</li>
        ))}
      </ul>
      <div role="status">
        {agreed.value > 0 && <Notice tone="good" text={words.t('start.agreed', words.day(agreed.value))} />}
      </div>
      {agreed.value === 0 && (
        <div>
          <Button kind="primary" id="agree" onClick={() => void agree()}>
            {words.t('start.agree')}
          </Button>
          <p class="soft small under">{words.t('start.disagree')}</p>
        </div>
      )}
    </>
  );
}
