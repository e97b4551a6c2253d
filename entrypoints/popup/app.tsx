import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FullNotice } from '../../components/full-notice';
import { IconButton, TopBar } from '../../components/top-bar';
import { useWords, type Words, WordsContext } from '../../components/words';
import { putFullAway } from '../../utils/backup';
import { AlertsView } from './alert-list';
import { isFull, openFull } from './full';
import { Home } from './home';
import { later, showFromTheTop } from './later';
import { LetterView } from './letter';
import { Profile } from './profile';
import { go, hasProfile, storeIsFull, type View, view } from './state';

/** Screens that not everybody comes to: they do not make the popup wait. */
const OwnLetter = later(() => import('./own').then((all) => all.OwnLetter));
const OfficialsView = later(() => import('./officials').then((all) => all.OfficialsView));
const WaysView = later(() => import('./ways').then((all) => all.WaysView));

const SCREENS: Readonly<Record<View, FunctionComponent>> = {
  home: Home,
  profile: Profile,
  alerts: AlertsView,
  letter: LetterView,
  own: OwnLetter,
  officials: OfficialsView,
  ways: WaysView,
};

export function App({ words }: { words: Words }) {
  const shown: View = hasProfile.value ? view.value : 'profile';
  const Screen = SCREENS[shown];
  useEffect(() => view.subscribe(afterFirst(() => requestAnimationFrame(showFromTheTop))), []);
  return (
    <WordsContext.Provider value={words}>
      {(shown === 'home' || !hasProfile.value) && <Bar />}
      <FullNotice
        full={storeIsFull.value}
        onSeen={() => void putFullAway()}
        onSee={() => void browser.runtime.openOptionsPage()}
      />
      <Screen />
    </WordsContext.Provider>
  );
}

function Bar() {
  const words = useWords();
  return (
    <TopBar>
      {!isFull && <IconButton icon="expand" label={words.t('home.full')} onClick={() => void openFull()} />}
      {hasProfile.value && <IconButton icon="person" label={words.t('profile.edit')} onClick={() => go('profile')} />}
      <IconButton
        icon="settings"
        label={words.t('options.title')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </TopBar>
  );
}

/** A subscription calls at once; only what comes after is a change. */
function afterFirst(run: () => void): () => void {
  let first = true;
  return () => {
    if (!first) run();
    first = false;
  };
}
