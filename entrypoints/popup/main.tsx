import { render } from 'preact';
import { dress } from '../../components/appearance';
import { IconButton, TopBar } from '../../components/top-bar';
import { type Words, WordsContext } from '../../components/words';
import { loadWords } from '../../utils/words';
import { Home } from './home';
import { LetterView } from './letter';
import { Profile } from './profile';
import { hasProfile, load, lookAround, preferences, view } from './state';

function App({ words }: { words: Words }) {
  const shown = hasProfile.value ? view.value : 'profile';
  return (
    <WordsContext.Provider value={words}>
      {(shown === 'home' || !hasProfile.value) && (
        <TopBar>
          {hasProfile.value && (
            <IconButton icon="person" label={words.t('profile.edit')} onClick={() => (view.value = 'profile')} />
          )}
        </TopBar>
      )}
      {shown === 'home' ? <Home /> : shown === 'letter' ? <LetterView /> : <Profile />}
    </WordsContext.Provider>
  );
}

const root = document.getElementById('app');
if (root)
  void Promise.all([loadWords(), load()]).then(([words]) => {
    dress(preferences.value.theme, words.language);
    render(<App words={words} />, root);
    document.documentElement.dataset.ready = '';
    return lookAround();
  });
