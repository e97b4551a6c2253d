import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress } from '../../components/appearance';
import { preferencesItem } from '../../utils/storage';
import { loadWords } from '../../utils/words';
import { App } from './app';

/** The very script that reads and fills the offices' pages: here it is put into our own. */
function putReader(): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/form-filler.js');
    script.onload = () => done();
    document.head.append(script);
  });
}

async function show(into: HTMLElement): Promise<void> {
  const [words, { theme }] = await Promise.all([loadWords(), preferencesItem.get()]);
  dress(theme, words.language);
  document.title = `${words.t('practice.title')} · ${words.t('extName')}`;
  render(<App words={words} />, into);
  await putReader();
  document.documentElement.dataset.ready = '';
}

const root = document.getElementById('app');
if (root) void show(root);
