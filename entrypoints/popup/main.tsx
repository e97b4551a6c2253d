import { render } from 'preact';
import { IconButton, TopBar } from '../../components/top-bar';
import { WordsContext } from '../../components/words';
import { Home } from './home';
import { LetterView } from './letter';
import { Profile } from './profile';
import { hasProfile, load, lookAround, view } from './state';
import { words } from './words';

function App() {
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
document.documentElement.lang = navigator.language;
if (root)
  void load().then(() => {
    render(<App />, root);
    document.documentElement.dataset.ready = '';
    return lookAround();
  });
