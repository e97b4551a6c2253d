import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJsonFeed } from '../../../core/alerts/sources/parse-json-feed';
import { checkSignature, parseSignatureFile } from '../../../core/alerts/trust/signature-file';
import { verify } from '../../../tools/publish/keys.mjs';
import { ARCHIVE, CANAL, textOf } from '../letters/bodies';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapid-responder-publish-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
function publish(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['tools/publish/publish.mjs', ...args], { encoding: 'utf8' });
  return { status, said: stdout, wrong: stderr };
}
const feedIn = (out: string) => {
  const text = readFileSync(join(out, 'feed.json'), 'utf8');
  const parsed = parseJsonFeed(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return { ...parsed.value, text };
};
const holds = async (out: string, key: string) => {
  const file = parseSignatureFile(readFileSync(join(out, 'feed.json.sig'), 'utf8'));
  return file && (await checkSignature(readFileSync(join(out, 'feed.json')), file, key, verify));
};
const WHO = ['--publisher', 'Friends of the Canal'];
const END = ['--expires', '2099-01-31'];

describe('npm run publish-alert', { timeout: 60_000 }, () => {
  it('makes, signs, adds to, and signs over a feed that the extension takes', async () => {
    const out = at('alerts');
    const made = publish('--new-key', at('one.pem'));
    const key = /Public key: (\S+)/.exec(made.said)?.[1] ?? '';
    expect(statSync(at('one.pem')).mode & 0o077).toBe(0);

    writeFileSync(
      at('canal.txt'),
      `Rapid Responder Letter: Open the Locks\n\nDear Senator / Representative:\n\n${textOf(CANAL)}\n\nSincerely,\n[Your name]\n`,
    );
    const first = publish(
      at('canal.txt'),
      '--to',
      'senate,house',
      ...END,
      '--topics',
      'environment, water',
      '--key',
      at('one.pem'),
      '--out',
      out,
      ...WHO,
    );
    expect(first.wrong).toBe('');
    expect(first.said).toContain('Dear Senator Marsh:');
    expect(first.said).toContain('Dear Representative Calloway:');
    expect(first.said).toContain('Ilse Hartwell\n  | Montpelier, VT 05602');
    expect(first.said).toContain('feed.json.sig');
    expect(feedIn(out)).toMatchObject({ publisher: 'Friends of the Canal', version: 1, key });
    expect(feedIn(out).alerts).toMatchObject([
      {
        id: 'open-the-locks',
        topics: ['environment', 'water'],
        expires: '2099-02-01T09:59:59.000Z',
        letters: [{ audience: { kind: 'congress' }, subject: 'Open the Locks', body: textOf(CANAL) }],
      },
    ]);
    expect(await holds(out, key)).toBe(key);

    writeFileSync(
      at('archive.md'),
      `# Letter to Congress: Keep the **Archive**\n\n## Letter to U.S. Senators:\n\nDear Senator:\n\n${textOf(ARCHIVE)}\n\n## Letter to U.S. Representatives:\n\nDear Representative:\n\n${textOf(CANAL)}\n`,
    );
    const second = publish(at('archive.md'), ...END, '--key', at('one.pem'), '--out', out, '--quiet');
    expect(second.wrong).toBe('');
    expect(second.said).toContain('No topics');
    expect(second.said).toContain('An e-mail address');
    const two = feedIn(out);
    expect(two.version).toBe(2);
    expect(two.alerts.map(({ id }) => id)).toEqual(['keep-the-archive', 'open-the-locks']);
    expect(two.alerts[0]?.letters).toMatchObject([
      { audience: { kind: 'congress', chamber: 'senate' }, body: textOf(ARCHIVE) },
      { audience: { kind: 'congress', chamber: 'house' }, body: textOf(CANAL) },
    ]);

    publish('--new-key', at('two.pem'));
    const over = publish('--rotate', at('two.pem'), '--key', at('one.pem'), '--out', out);
    const next = /Public key, [^:]*: (\S+)/.exec(over.said)?.[1];
    expect(feedIn(out)).toMatchObject({ version: 3, key: next });
    expect(await holds(out, key)).toBe(next);

    expect(publish('--remove', 'open-the-locks', '--key', at('two.pem'), '--out', out).status).toBe(0);
    expect(feedIn(out).alerts.map(({ id }) => id)).toEqual(['keep-the-archive']);
    expect(await holds(out, key)).toBe(next);
    const before = feedIn(out).text;
    expect(publish(at('canal.txt'), '--to', 'senate', ...END, '--out', out)).toMatchObject({ status: 1, said: '' });
    expect(publish(at('canal.txt'), '--to', 'senate', ...END, '--out', out, '--key', at('one.pem')).wrong).toContain(
      'another key',
    );
    expect(feedIn(out).text).toBe(before);
  });

  it('an HTML page, for some states, unsigned', () => {
    writeFileSync(
      at('page.html'),
      `<html><body><nav>Home</nav><h1>Letter: Canal</h1><p>Dear Senator:</p>${CANAL.map((part) => `<p>${part}</p>`).join('')}</body></html>`,
    );
    const { said, wrong } = publish(
      at('page.html'),
      '--to',
      'senate',
      '--states',
      'oh,PA',
      ...END,
      '--out',
      at('html'),
      ...WHO,
    );
    expect(wrong).toBe('');
    expect(said).toContain('Senate (OH)');
    expect(said).toContain('The feed is not signed');
    expect(feedIn(at('html')).alerts[0]?.letters[0]).toMatchObject({
      audience: { kind: 'congress', chamber: 'senate', states: ['OH', 'PA'] },
      body: textOf(CANAL),
    });
  });

  it('warns of quotation marks, links, brackets and length', () => {
    writeFileSync(
      at('warn.txt'),
      `Dear Senator:\n\n${'He said "no" to me and to you, see https://canal.example/ and [your story]. '.repeat(60)}`,
    );
    const { said } = publish(
      at('warn.txt'),
      '--subject',
      'A subject that goes on and on '.repeat(5),
      ...END,
      '--out',
      at('warn'),
      ...WHO,
    );
    for (const word of [
      'Straight quotation marks',
      'Links are taken',
      '[your story]',
      'longer than',
      'The subject has',
    ])
      expect(said).toContain(word);
  });

  it.each([
    ['no publisher', ['FILE', '--to', 'senate', ...END, 'NOBODY'], 'Say who you are'],
    ['nobody to write to', ['BARE', ...END], 'Say whom the letter is for'],
    ['no end', ['FILE', '--to', 'senate'], 'Say until when'],
    ['an end that is over', ['FILE', '--to', 'senate', '--expires', '2020-01-01'], 'is over'],
    ['an unknown chamber', ['FILE', '--to', 'sanate', ...END], 'does not know "sanate"'],
    ['an unknown option', ['FILE', '--too', 'x'], 'Unknown option'],
    ['a missing key', ['FILE', '--to', 'senate', ...END, '--key', 'none.pem'], 'There is no key in none.pem'],
  ])('says what is wrong: %s', (_, args, wanted) => {
    writeFileSync(at('bare.txt'), textOf(CANAL));
    const known: Record<string, string> = { FILE: at('canal.txt'), BARE: at('bare.txt') };
    const who = args.includes('NOBODY') ? [] : WHO;
    const { status, wrong } = publish(
      ...args.filter((one) => one !== 'NOBODY').map((one) => known[one] ?? one),
      '--out',
      at('bad'),
      ...who,
    );
    expect(wrong).toContain(wanted);
    expect(wrong).not.toMatch(/\bat .*\.mjs:\d/);
    expect(status).toBe(1);
  });
});
