import { describe, expect, it } from 'vitest';
import { readLetterPage } from '../../../core/letters/read-letter-page';
import { textOf } from './bodies';
import { FRAMES, STYLES } from './markup';
import { SHAPES, type ShapeOfPage } from './shapes';

const wanted = ({ subject, letters }: ShapeOfPage) => ({
  subject,
  unclear: letters.some(({ unclear }) => unclear),
  letters: letters.map((letter) => ({
    audience: letter.audience,
    subject: letter.subject ?? subject,
    body: textOf(letter.body),
    unclear: letter.unclear ?? false,
  })),
});

const read = (html: string, url?: string) => {
  const found = readLetterPage(html, url);
  if (!found.ok) return found.error;
  const { subject, unclear, letters } = found.value;
  return {
    subject,
    unclear,
    letters: letters.map((letter) => ({
      audience: letter.audience,
      subject: letter.subject,
      body: letter.body,
      unclear: letter.unclear,
    })),
  };
};

describe.each(SHAPES)('$name', (shape) => {
  const pages = Object.entries(STYLES).flatMap(([style, write]) =>
    Object.entries(FRAMES).map(([frame, around]) => {
      const content = shape.sections.map((section) => write(section)).join('\n<p>&nbsp;</p>\n');
      const intro = shape.intro === undefined ? '' : `<p>${shape.intro}</p>`;
      return { as: `${style}, ${frame}`, html: around(shape.title, `${intro}${content}`) };
    }),
  );
  it.each(pages)('$as', ({ html }) => {
    expect(read(html, 'https://canal.example/letters/2024/')).toEqual(wanted(shape));
  });
});
