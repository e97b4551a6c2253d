import { render } from 'preact';
import { dress } from '../../components/appearance';
import { preferencesItem } from '../../utils/storage';
import { loadWords } from '../../utils/words';
import { App } from './app';
import { findOffices, load, preferences } from './state';

async function draw(into: HTMLElement): Promise<void> {
  const [words, wishes] = await Promise.all([loadWords(), preferencesItem.get()]);
  preferences.value = wishes;
  dress(wishes.theme, words.language);
  document.title = words.t('extName');
  render(<App words={words} />, into);
  document.documentElement.dataset.ready = '';
}

async function show(into: HTMLElement): Promise<void> {
  await load();
  await draw(into);
  preferencesItem.watch(() => void draw(into));
  await findOffices();
}

const root = document.getElementById('app');
if (root) void show(root);
