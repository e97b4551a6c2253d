import { describe, expect, it } from 'vitest';
import { cleanText, findRefused } from '../../../core/letters/clean-letter';

describe('findRefused', () => {
  it('names each kind once, with a count and a sample', () => {
    const text = 'The "light" and the "lens".\nSee https://example.org/a?b=1. Write to keeper@example.org or <b>.';
    expect(findRefused(text)).toEqual([
      { kind: 'quote', count: 4, sample: expect.stringContaining('light') },
      { kind: 'angle', count: 2, sample: expect.stringContaining('<b>') },
      { kind: 'link', count: 1, sample: 'https://example.org/a?b=1' },
      { kind: 'email', count: 1, sample: 'keeper@example.org' },
    ]);
  });

  it('sees links without a scheme', () => {
    expect(findRefused('Read example.org/light, or www.example.com.').map(({ kind, count }) => [kind, count])).toEqual([
      ['link', 2],
    ]);
  });

  it.each([
    'The U.S. should act on H.R. 4350 and S. 12 by 9 a.m., i.e. soon.',
    'Curly \u201cquotes\u201d and apostrophes don\u2019t count, nor do dashes \u2013 or \u2014.',
    'It costs $3.50.In 2020 it was less.',
    'We met at 10.am at the harbor.',
  ])('finds nothing in: %s', (text) => expect(findRefused(text)).toEqual([]));
});

describe('cleanText', () => {
  it.each([
    ['He said "go" and \u201cstay\u201d.', "He said 'go' and 'stay'."],
    ['It\u2019s late \u2014 too late\u2026', "It's late - too late..."],
    ['See https://www.example.org/a/b?c=d.', 'See example dot org.'],
    ['As reported (https://example.org/x) today.', 'As reported today.'],
    ['The [full report](https://example.org/x) says so.', 'The full report says so.'],
    ['Visit example.com/page, please.', 'Visit example dot com, please.'],
    ['Write to keeper.one@mail.example.org.', 'Write to keeper dot one at mail dot example dot org.'],
    ['Fewer than <5 boats, >= 3 men, <names> -> none', 'Fewer than less than 5 boats, at least 3 men, (names) - none'],
    ['> quoted line\n> another', 'quoted line\nanother'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('leaves nothing that findRefused finds, and leaves clean text as it is', () => {
    const texts = [
      '"<a href="https://example.org">x</a>" <me@example.org> (www.example.org) http://example.org:8080/x',
      '<<<"">>> a@b.co https://a.b.c.example.net/"x"',
      'mailto:keeper@example.org?subject="x"',
    ];
    for (const text of texts) {
      expect(findRefused(cleanText(text))).toEqual([]);
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }
  });

  it('takes no longer for a text made to make it slow', () => {
    const long = `${'a.'.repeat(20_000)}@${'<'.repeat(20_000)}${'https://'.repeat(5_000)}`;
    expect(cleanText(long)).not.toContain('<');
  });
});
