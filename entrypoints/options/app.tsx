import type { VNode } from 'preact';
import { FullNotice } from '../../components/full-notice';
import { TopBar } from '../../components/top-bar';
import { type Words, WordsContext } from '../../components/words';
import { putFullAway } from '../../utils/backup';
import { AboutSection } from './about';
import { DataSection } from './data';
import { OfficialsSection } from './officials';
import { SECTIONS, type Section, section } from './place';
import { ProfileSection } from './profile';
import { PublishersSection } from './publishers';
import { ReceiptsSection } from './receipts';
import { SettingsSection } from './settings';
import { said, storeIsFull } from './state';
import { WaysSection } from './ways';

const VIEWS: Readonly<Record<Section, () => VNode>> = {
  profile: ProfileSection,
  officials: OfficialsSection,
  publishers: PublishersSection,
  receipts: ReceiptsSection,
  settings: SettingsSection,
  ways: WaysSection,
  data: DataSection,
  about: AboutSection,
};

/** All that can be seen and set, one section at a time. */
export function App({ words }: { words: Words }) {
  const Shown = VIEWS[section.value];
  return (
    <WordsContext.Provider value={words}>
      <TopBar />
      <div class="page with-nav">
        <nav aria-label={words.t('options.nav')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} {...(name === section.value && { 'aria-current': 'page' as const })}>
                  {words.t(`options.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main key={section.value}>
          <FullNotice full={storeIsFull.value} onSeen={() => void putFullAway()} />
          <h1 tabIndex={-1}>{words.t(`options.${section.value}`)}</h1>
          <Shown />
        </main>
      </div>
      <p class="unseen" role="status">
        {said.value}
      </p>
    </WordsContext.Provider>
  );
}
