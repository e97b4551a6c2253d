import { render } from 'preact';
import { dress } from '../../components/appearance';
import { loadWords } from '../../utils/words';
import { App } from './app';
import { isFull, wantsPrint } from './full';
import { load, lookAround } from './load';
import { keepPlace, restorePlace } from './place';
import { preferences } from './state';

async function show(into: HTMLElement): Promise<void> {
  const [words] = await Promise.all([loadWords(), load()]);
  const page = document.documentElement;
  dress(preferences.value.theme, words.language);
  page.classList.toggle('full', isFull);
  const scroll = await restorePlace(Date.now());
  render(<App words={words} />, into);
  scrollTo(0, scroll);
  performance.mark('usable');
  page.dataset.ready = '';
  keepPlace();
  await lookAround();
  if (wantsPrint) print();
}

const root = document.getElementById('app');
if (root) void show(root);
