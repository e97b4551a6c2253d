import { Icon } from './icons';
import { useWords } from './words';

/** Who we are, what this does and what it never does: above the first profile form. */
export function Welcome() {
  const words = useWords();
  return (
    <div class="welcome">
      <h1>{words.t('welcome.title')}</h1>
      <ul>
        <li>
          <Icon name="envelope" />
          <span>{words.t('welcome.does')}</span>
        </li>
        <li>
          <Icon name="hand" />
          <span>{words.t('welcome.never')}</span>
        </li>
      </ul>
    </div>
  );
}
