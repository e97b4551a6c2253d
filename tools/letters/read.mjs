import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openCore } from '../bench/load-core.mjs';

const WHY = {
  'no-letter': 'no letter here',
  several: 'no letter here: a list of several letters, open the one that is meant',
  'signed-by-others':
    'no letter here: it is signed by an organization or by officials, nobody can send it as their own',
};

/** "to: Senate (CA)" and what the page says of it. */
function audienceOf({ audience, unclear, to }) {
  if (audience.kind === 'executive') return `${audience.office} (executive)`;
  const chamber = { senate: 'Senate', house: 'House' }[audience.chamber] ?? 'all of Congress';
  const states = audience.states ? `, ${audience.states.join(' ')} only` : '';
  return `${chamber}${states}${unclear ? '  UNCLEAR, to be asked' : ''}${to ? `  ("${to}")` : ''}`;
}

/** What was read, as lines of text. */
export function describe(name, found) {
  if (!found.ok) return [`${name}: ${WHY[found.error]}`];
  const { title, subject, publisher, letters } = found.value;
  return [
    `${name}`,
    `  title:     ${title}`,
    ...(publisher ? [`  publisher: ${publisher}`] : []),
    `  subject:   ${subject}`,
    ...letters.flatMap((letter, at) => [
      `  letter ${at + 1} of ${letters.length}`,
      `    to:      ${audienceOf(letter)}`,
      `    subject: ${letter.subject}`,
      ...(letter.callScript ? [`    call script: ${letter.callScript.replace(/\n/g, '\n      ')}`] : []),
      '',
      ...letter.body.split('\n').map((line) => `    | ${line}`),
      '',
    ]),
  ];
}

async function main(files) {
  if (files.length === 0) {
    process.stdout.write('Say which pages: npm run read-letter -- page.html letter.txt …   (--json for data)\n');
    return 1;
  }
  const json = files.includes('--json');
  const core = await openCore();
  const { readLetterPage } = await core.load('/core/letters/read-letter-page.ts');
  const { readLetterText } = await core.load('/core/letters/read-letter-text.ts');
  let failed = 0;
  for (const file of files.filter((one) => !one.startsWith('--'))) {
    const text = await readFile(file, 'utf8').catch((error) => {
      process.stdout.write(`${file}: cannot be read (${error.code}).\n`);
      failed = 1;
    });
    if (text === undefined) continue;
    const markup = /\.html?$/i.test(file) || /^\s*</.test(text);
    const pasted = markup ? undefined : readLetterText(text);
    const canonical = /<link[^>]+rel=["']canonical["'][^>]+href=["']([^"']+)/i.exec(text)?.[1];
    const found = markup
      ? readLetterPage(text, canonical)
      : pasted
        ? { ok: true, value: pasted }
        : { ok: false, error: 'no-letter' };
    process.stdout.write(json ? `${JSON.stringify({ file, ...found })}\n` : `${describe(file, found).join('\n')}\n`);
  }
  await core.close();
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));
