import { describe, expect, it } from 'vitest';
import { diffText } from '../../../core/letters/diff-text';

const show = (before: string, after: string): string =>
  diffText(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}}` : `{-${text}}`))
    .join('');

describe('the changes between two texts', () => {
  it.each([
    ['the same', 'the same', 'the same'],
    ['', 'new words', '{+new words}'],
    ['old words', '', '{-old words}'],
    ['please act now', 'please act today', 'please act {-now}{+today}'],
    ['one\n\ntwo\n\nthree', 'one\n\nthree', 'one\n\n{-two\n\n}three'],
    ['one\n\nthree', 'one\n\ntwo\n\nthree', 'one\n\n{+two\n\n}three'],
    ['a b c d', 'b c d e', '{-a }b c d{+ e}'],
  ])('%j → %j', (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  it('both versions can be read out of it to the letter, also where a text is very long', () => {
    const words = (seed: number, many: number) =>
      Array.from({ length: many }, (_, i) => `w${(i * seed) % 97}${i % 11 === 0 ? '\n\n' : ''}`).join(' ');
    for (const [a, b] of [
      [words(7, 300), words(13, 280)],
      [words(7, 3000), words(7, 2990)],
    ] as const) {
      const parts = diffText(a, b);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(a);
      expect(without('removed')).toBe(b);
    }
  });
});
