import { describe, expect, it } from 'vitest';
import { coreOf, foldText } from '../../../core/forms/fold-text';
import { matchRules, RULES } from '../../../core/forms/guess-control';
import type { KindGroup, Rule } from '../../../core/forms/rule';
import { TRAP_RULES } from '../../../core/forms/rules-traps';
import { LEAVE_SAMPLES } from '../../forms/samples-leave';
import { LETTER_SAMPLES } from '../../forms/samples-letter';
import { OVERLAPS } from '../../forms/samples-overlaps';
import { PERSON_SAMPLES } from '../../forms/samples-person';
import { CAPTCHA_SAMPLES, HONEYPOT_SAMPLES } from '../../forms/samples-traps';

const SAMPLES = { ...LEAVE_SAMPLES, ...PERSON_SAMPLES, ...LETTER_SAMPLES };
const each = Object.entries(SAMPLES).flatMap(([id, sets]) =>
  sets.flatMap(({ kind, texts }) => texts.map((text) => ({ id, kind, text }))),
);

/** As the judge does: first without the words that only ask, then the whole text. */
const ruleFor = (kind: KindGroup, text: string): string | undefined => {
  const folded = foldText(text);
  return (matchRules(RULES[kind], coreOf(folded)) ?? matchRules(RULES[kind], folded))?.rule.id;
};
const takes = (rule: Rule, text: string): boolean => {
  const folded = foldText(text);
  return (matchRules([rule], coreOf(folded)) ?? matchRules([rule], folded)) !== undefined;
};

it.each(Object.entries(SAMPLES))('rule %s takes every text that it is for', (id, sets) => {
  for (const { kind, texts } of sets)
    for (const text of texts) expect({ text, rule: ruleFor(kind, text) }).toEqual({ text, rule: id });
});

it('every rule has texts that show what it is for', () => {
  const rules = new Set(Object.values(RULES).flatMap((list) => list.map(({ id }) => id)));
  expect([...rules].filter((id) => !(id in SAMPLES))).toEqual([]);
  expect(Object.keys(SAMPLES).filter((id) => !rules.has(id))).toEqual([]);
});

describe('against each other', () => {
  // A rule further down a table may know a text too: the one above goes first. Each such pair is listed, so that a new
  // rule shows what it reaches into, and one that no longer does is struck off.
  it('a rule takes texts of another only where that is listed', () => {
    const found: Record<string, string[]> = {};
    for (const rules of Object.values(RULES))
      for (const rule of rules)
        for (const { id, kind, text } of each)
          if (id !== rule.id && RULES[kind].includes(rule) && takes(rule, text))
            found[rule.id] = [...(found[rule.id] ?? []), id];
    const sorted = Object.fromEntries(
      Object.entries(found)
        .map(([rule, ids]) => [rule, [...new Set(ids)].sort()] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    expect(sorted).toEqual(OVERLAPS);
  });

  it('no trap rule takes an honest question', () => {
    const taken = each.filter(({ text }) => TRAP_RULES.some((rule) => takes(rule, text))).map(({ text }) => text);
    expect(taken).toEqual([]);
  });
});

it.each(HONEYPOT_SAMPLES)('"%s" is a trap', (text) => {
  expect(matchRules(TRAP_RULES, foldText(text))?.rule.id).toBe('honeypot');
});

it.each(CAPTCHA_SAMPLES)('"%s" is a question for people only', (text) => {
  expect(matchRules(TRAP_RULES, foldText(text))?.rule.id).toBe('captcha');
});
