import type { ComponentChildren } from 'preact';
import { FullNotice } from '../../components/full-notice';
import { Icon } from '../../components/icons';
import { LanguageChoice } from '../../components/language-choice';
import { Mark } from '../../components/mark';
import { Promises } from '../../components/promises';
import { useWords, type Words, WordsContext } from '../../components/words';
import { putFullAway } from '../../utils/backup';
import { preferencesItem } from '../../utils/storage';
import { Consent } from './consent';
import { Permissions } from './permissions';
import { Person } from './person';
import { agreed, hasProfile, preferences, storeIsFull } from './state';

/** What this is and how to begin: read, agree, allow, say who you are, see it work. */
export function App({ words }: { words: Words }) {
  return (
    <WordsContext.Provider value={words}>
      <div class="page narrow">
        <header class="hero">
          <Mark size={64} />
          <h1>{words.t('welcome.title')}</h1>
          <p class="lead">{words.t('start.lead')}</p>
          <LanguageChoice
            value={preferences.value.language}
            onChoose={(language) => void preferencesItem.update((all) => ({ ...all, language }))}
          />
        </header>
        <main>
          <FullNotice full={storeIsFull.value} onSeen={() => void putFullAway()} />
          <section class="card">
            <Promises level="h2" />
          </section>
          <Step number={1} done={agreed.value > 0} title={words.t('start.privacyTitle')}>
            <Consent />
          </Step>
          {agreed.value > 0 && (
            <>
              <Step number={2} title={words.t('start.allowTitle')}>
                <Permissions />
              </Step>
              <Step number={3} done={hasProfile.value} title={words.t('profile.title')}>
                <Person />
              </Step>
              <Step number={4} title={words.t('start.tryTitle')}>
                <p>{words.t('start.tryText')}</p>
                <p>
                  <a class="button" href="/practice.html" id="practice">
                    {words.t('start.tryOpen')}
                    <Icon name="arrow" />
                  </a>
                </p>
              </Step>
              <section class="card last">
                <h2>{words.t('start.doneTitle')}</h2>
                <p>{words.t('start.doneText')}</p>
                <p class="soft">{words.t('start.pin')}</p>
                <p>
                  <a href="/options.html">{words.t('start.options')}</a>
                </p>
              </section>
            </>
          )}
        </main>
      </div>
    </WordsContext.Provider>
  );
}

interface StepProps {
  number: number;
  title: string;
  done?: boolean;
  children: ComponentChildren;
}

function Step({ number, title, done = false, children }: StepProps) {
  const words = useWords();
  return (
    <section class="card step">
      <header>
        <span class={`emblem ${done ? 'good' : ''}`} aria-hidden="true">
          {done ? <Icon name="check" /> : number}
        </span>
        <h2>
          <span class="unseen">{words.t('start.step', String(number))} </span>
          {title}
        </h2>
      </header>
      {children}
    </section>
  );
}
