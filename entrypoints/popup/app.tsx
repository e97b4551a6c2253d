import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { IconButton, TopBar } from '../../components/top-bar';
import { useWords, type Words, WordsContext } from '../../components/words';
import { isFull, openFull } from './full';
import { Home } from './home';
import { LetterView } from './letter';
import { Profile } from './profile';
import { go, hasProfile, type View, view } from './state';
import { WaysView } from './ways';

const SCREENS: Readonly<Record<View, () => VNode | null>> = {
  home: Home,
  profile: Profile,
  letter: LetterView,
  ways: WaysView,
};

export function App({ words }: { words: Words }) {
  const shown: View = hasProfile.value ? view.value : 'profile';
  const Screen = SCREENS[shown];
  useEffect(() => view.subscribe(afterFirst(showFromTheTop)), []);
  return (
    <WordsContext.Provider value={words}>
      {(shown === 'home' || !hasProfile.value) && <Bar />}
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
    </TopBar>
  );
}

/** A new screen is read from its top, by eye and by ear. */
function showFromTheTop(): void {
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}

/** A subscription calls at once; only what comes after is a change. */
function afterFirst(run: () => void): () => void {
  let first = true;
  return () => {
    if (!first) run();
    first = false;
  };
}
