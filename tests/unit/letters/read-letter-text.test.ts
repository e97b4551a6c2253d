import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLetterPage } from '../../../core/letters/read-letter-page';
import { readLetterText } from '../../../core/letters/read-letter-text';
import { ARCHIVE, CANAL, textOf } from './bodies';
import { FRAMES } from './markup';

const all = { kind: 'congress' };

describe('pasted text', () => {
  it('a whole page as a browser copies it: breadcrumb and plea left out', () => {
    const text = `Home /\n\nRapid Responder Letter: Open the Locks\n\nDear Senator / Representative:\n\n${textOf(CANAL)}\n\n\nYour generosity empowers our advocacy, inspires our work, and sustains our momentum.`;
    const found = readLetterText(text);
    expect(found).toMatchObject({
      title: 'Rapid Responder Letter: Open the Locks',
      subject: 'Open the Locks',
      unclear: false,
    });
    expect(found?.letters).toMatchObject([{ audience: all, body: textOf(CANAL) }]);
  });
  it('Windows line ends, tabs and hard spaces', () => {
    const text = `Dear Senator:\r\n\r\n${textOf(CANAL).replaceAll('\n', '\r\n').replaceAll(' the ', '\u00a0the ')}\t\r\n`;
    expect(readLetterText(text)?.letters[0]?.body).toBe(textOf(CANAL));
  });
  it('a body alone is a letter whose reader has to be asked for', () => {
    const found = readLetterText(textOf(CANAL));
    expect(found).toMatchObject({ subject: '', unclear: true });
    expect(found?.letters).toMatchObject([{ audience: all, body: textOf(CANAL) }]);
  });
  it('one short sentence is kept as it is', () => {
    expect(readLetterText('Please vote no.')?.letters).toMatchObject([{ body: 'Please vote no.', unclear: true }]);
  });
  it('lists, numbers and quotations stay', () => {
    expect(readLetterText(`Dear Representative,\n\n${textOf(ARCHIVE)}\n\nSincerely,\nRuth`)?.letters).toMatchObject([
      { audience: { kind: 'congress', chamber: 'house' }, body: textOf(ARCHIVE), unclear: false },
    ]);
  });
  it('two letters with headings and subjects', () => {
    const text = `Letter to U.S. Senators:\nSubject: One\nDear Senator:\n${textOf(CANAL)}\n\nLetter to U.S. Representatives:\nSubject: Two\nDear Representative:\n${textOf(ARCHIVE)}`;
    expect(readLetterText(text)?.letters).toMatchObject([
      { audience: { chamber: 'senate' }, subject: 'One', body: textOf(CANAL) },
      { audience: { chamber: 'house' }, subject: 'Two', body: textOf(ARCHIVE) },
    ]);
  });
  it('paragraphs parted by single line ends only', () => {
    expect(readLetterText(`Dear Senator:\n${textOf(CANAL).replaceAll('\n\n', '\n')}`)?.letters[0]?.body).toBe(
      textOf(CANAL),
    );
  });
  it('nothing is nothing', () => {
    expect(readLetterText(' \n\n ')).toBeUndefined();
  });
});

const SEED = new URL('../../../../shared/letters/seed-letter.txt', import.meta.url).pathname;

describe.skipIf(!existsSync(SEED))('the letter that the product was asked to serve', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.trim());
  const title = paragraphs[1] ?? '';
  const body = paragraphs.slice(3, -1);
  const wanted = { audience: all, subject: title.replace(/^.*?: /, ''), body: body.join('\n\n'), unclear: false };

  it('comes out whole as pasted text', () => {
    expect(body.length).toBe(8);
    expect(readLetterText(text)?.letters).toMatchObject([wanted]);
  });
  it.each(Object.entries(FRAMES))('comes out whole as a page: %s', (_, around) => {
    const content = [paragraphs[2] ?? '', ...body].map((part) => `<p>${part.replaceAll('&', '&amp;')}</p>`).join('\n');
    const found = readLetterPage(around(title, content), 'https://example.org/rapid-responder/letter/');
    expect(found.ok && found.value.letters).toMatchObject([wanted]);
  });
});
