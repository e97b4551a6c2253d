import { effect } from '@preact/signals';
import { render } from 'preact';
import { dress } from '../../components/appearance';
import { loadWords } from '../../utils/words';
import { App } from './app';
import { findPlace } from './place';
import { findOffices, load, preferences } from './state';

async function show(into: HTMLElement): Promise<void> {
  await Promise.all([load(), findPlace()]);
  let language: string | undefined;
  effect(() => {
    const { theme, language: chosen } = preferences.value;
    dress(theme, document.documentElement.lang);
    if (chosen === language) return;
    language = chosen;
    void loadWords().then((words) => {
      dress(theme, words.language);
      document.title = `${words.t('options.title')} · ${words.t('extName')}`;
      render(<App words={words} />, into);
      document.documentElement.dataset.ready = '';
    });
  });
  await findOffices();
}

const root = document.getElementById('app');
if (root) void show(root);
