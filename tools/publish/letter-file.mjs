import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { audienceOf, Wrong } from './options.mjs';

/** Markdown as the plain text that people read: headings and emphasis lose their signs, links show their address. */
export const markdownToText = (markdown) =>
  markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '\n$1\n')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:<)?([^)\s>]+)[^)]*\)/g, (_, words, link) =>
      words === link ? words : `${words} (${link})`,
    )
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]*?\S)[*_](?![\w*])/g, '$1')
    .replace(/^[*+]\s+/gm, '- ')
    .replace(/^>\s?/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1');

function load(file) {
  if (file === '-') return readFileSync(0, 'utf8');
  if (!existsSync(file) || !statSync(file).isFile()) throw new Wrong(`There is no file ${file}.`);
  if (statSync(file).size > 1024 * 1024) throw new Wrong(`${file} is larger than 1 MB: that is no letter.`);
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Wrong(
      `${file} is not UTF-8 text. Save it as UTF-8 (from Word: "Plain text", encoding UTF-8) and try again.`,
    );
  }
}

const WHY = {
  'no-letter': 'holds no letter that could be recognised',
  several: 'holds several different letters to the same people: publish them one by one',
  'signed-by-others':
    'is signed by an organization or by officials: a supporter can send only what they can sign themselves',
};

/** Reads the letters of a file with the extension's own reader. Gives title, subject and letters with their audience as read. */
export function readLetterFile(file, { readLetterPage, readLetterText }) {
  const text = load(file);
  if (text.trim() === '') throw new Wrong(`${file} is empty.`);
  if (/\.html?$/i.test(file) || /^\s*<(?:!doctype|html|body|p|div)\b/i.test(text)) {
    const found = readLetterPage(text);
    if (!found.ok) throw new Wrong(`${file} ${WHY[found.error]}.`);
    return found.value;
  }
  return readLetterText(extname(file).toLowerCase() === '.md' ? markdownToText(text) : text);
}

const feedAudience = ({ kind, ...rest }) => (kind === 'executive' ? { executive: rest.office } : rest);

/** Joins what the file says with what the options say; asks for what neither tells. */
export function addressLetters(found, options) {
  const audience = audienceOf(options);
  const { letters } = found;
  if (letters.length === 1) {
    const [only] = letters;
    if (audience === undefined && only.unclear)
      throw new Wrong(
        'Say whom the letter is for: --to senate,house (or --offices with bioguide ids). The letter itself does not tell.',
      );
    return [{ ...only, audience: audience ?? feedAudience(only.audience) }];
  }
  const unclear = letters.findIndex((letter) => letter.unclear);
  if (unclear >= 0)
    throw new Wrong(
      `The file holds ${letters.length} letters, and whom letter ${unclear + 1} is for only you can say${letters[unclear].to ? ` ("${letters[unclear].to}")` : ''}. Give each letter its own file, with --to or --offices.`,
    );
  if (audience === undefined) return letters.map((letter) => ({ ...letter, audience: feedAudience(letter.audience) }));
  const wanted = letters.filter(
    (letter) =>
      letter.audience.kind === 'congress' &&
      (audience.chamber === undefined || (letter.audience.chamber ?? audience.chamber) === audience.chamber),
  );
  if (wanted.length === 0) throw new Wrong('None of the letters in the file is for those that --to names.');
  return wanted.map((letter) => ({ ...letter, audience: { ...audience, ...feedAudience(letter.audience) } }));
}
