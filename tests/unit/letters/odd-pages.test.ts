import { expect, it } from 'vitest';
import { readLetterPage } from '../../../core/letters/read-letter-page';
import { MORE_PAGES } from './more-pages';
import { NO_LETTERS } from './no-letters';
import { ODD_PAGES } from './odd-pages';

it.each([...ODD_PAGES, ...MORE_PAGES])('$name', ({ html, url, title, letters }) => {
  const found = readLetterPage(html, url);
  if (!found.ok) throw new Error(found.error);
  expect(
    found.value.letters.map(({ audience, subject, body, unclear, callScript }) => ({
      audience,
      subject,
      body,
      unclear,
      ...(callScript !== undefined && { callScript }),
    })),
  ).toEqual(letters);
  if (title !== undefined) expect(found.value.title).toBe(title);
});

it.each(NO_LETTERS)('no letter: $name', ({ html, url, problem }) => {
  expect(readLetterPage(html, url)).toEqual({ ok: false, error: problem });
});
