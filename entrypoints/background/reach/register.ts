import { browser } from 'wxt/browser';
import { CONGRESS_PAGES } from '../../../utils/origins';
import { preferencesItem } from '../../../utils/storage';
import { loadWords } from '../../../utils/words';
import { fillFront } from './fill-front';

const FILL = 'fill-form';

/** Puts "Fill this form" into the context menu of House and Senate pages, in the person's language. */
async function showMenu(): Promise<void> {
  const words = await loadWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: FILL,
    title: words.t('page.fill'),
    contexts: ['page', 'frame', 'editable', 'selection', 'link'],
    documentUrlPatterns: CONGRESS_PAGES,
  });
}

/** The ways to "fill this form" beside the popup: a keyboard shortcut and the context menu. Both are the person's own doing. */
export function registerReach(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === FILL && tab?.id !== undefined) void fillFront(tab.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === FILL && tab?.id !== undefined) void fillFront(tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void showMenu());
  browser.runtime.onStartup.addListener(() => void showMenu());
  preferencesItem.watch(() => void showMenu());
}
