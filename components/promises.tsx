import { Icon } from './icons';
import { useWords } from './words';

/** What this does and what it never does, as it stands in the promises to the supporter. */
export function Promises({ level: Heading = 'h3' }: { level?: 'h2' | 'h3' }) {
  const words = useWords();
  return (
    <div class="promises">
      <section>
        <Heading>{words.t('promises.does')}</Heading>
        <ul>
          {(['does1', 'does2', 'does3'] as const).map((key) => (
            <li key={key}>
              <Icon name="check" />
              <span>{words.t(`promises.${key}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Heading>{words.t('promises.never')}</Heading>
        <ul class="never">
          {(['never1', 'never2', 'never3', 'never4'] as const).map((key) => (
            <li key={key}>
              <Icon name="cross" />
              <span>{words.t(`promises.${key}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
