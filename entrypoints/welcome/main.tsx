import { render } from 'preact';
import { dress } from '../../components/appearance';
import { preferencesItem } from '../../utils/storage';
import { loadWords } from '../../utils/words';
import { App } from './app';
import { findOffices, load } from './state';

async function show(into: HTMLElement): Promise<void> {
  const [words, { theme }] = await Promise.all([loadWords(), preferencesItem.get(), load()]);
  dress(theme, words.language);
  document.title = words.t('extName');
  render(<App words={words} />, into);
  document.documentElement.dataset.ready = '';
  await findOffices();
}

const root = document.getElementById('app');
if (root) void show(root);
