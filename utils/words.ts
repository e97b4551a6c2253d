import { browser } from 'wxt/browser';
import { type Language, languageFor, makeWords, type Words } from '../core/words/words';
import { preferencesItem } from './storage';

const messages = new Map<Language, Promise<Record<string, { message: string }>>>();

/** The package's own messages of a language, read once; {} when they cannot be read. */
function messagesOf(language: Language): Promise<Record<string, { message: string }>> {
  const known = messages.get(language);
  if (known) return known;
  const reading = fetch(browser.runtime.getURL(`/_locales/${language}/messages.json` as '/'))
    .then((answer) => answer.json() as Promise<Record<string, { message: string }>>)
    .catch(() => ({}));
  messages.set(language, reading);
  return reading;
}

/** Keeps the fill-ins as they stand in the message: they are put in place later. */
const SELF = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
const findInBrowser = (key: string): string => browser.i18n.getMessage(key as never, SELF);

/**
 * The words of the person's language: the one chosen in the options, else the browser's. The browser's own lookup
 * knows its own language only, so another one is read from the package.
 */
export async function loadWords(): Promise<Words> {
  const { language: chosen } = await preferencesItem.get();
  const own = browser.i18n.getUILanguage();
  const language = languageFor(chosen, own);
  const locale = own.toLowerCase().split(/[-_]/)[0] === language ? own.replace('_', '-') : language;
  // Chromium's look-up finds nothing at all in a page that opens while the extension is being installed (2026-11).
  if (language === languageFor('system', own) && findInBrowser('extName') !== '')
    return makeWords(findInBrowser, language, locale);
  const read = await messagesOf(language);
  return makeWords((key) => read[key]?.message ?? findInBrowser(key), language, locale);
}
