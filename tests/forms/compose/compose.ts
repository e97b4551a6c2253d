import { captchas, surroundings, traps } from './chrome';
import { BUILDERS } from './families-builders';
import { HOUSE } from './families-house';
import { MODERN } from './families-modern';
import { SENATE } from './families-senate';
import { WORDPRESS } from './families-wordpress';
import type { Family } from './family';
import { makeIdea } from './fields';
import { makeDice } from './random';

const ALL: Readonly<Record<string, Family>> = { ...SENATE, ...HOUSE, ...WORDPRESS, ...BUILDERS, ...MODERN };
/** Every family that pages can be composed of. */
export const FAMILIES: readonly string[] = Object.keys(ALL);

export interface Composed {
  readonly family: string;
  readonly html: string;
}

/**
 * A whole page of an invented office for a seed: one form of the family among search boxes, newsletters and traps. What
 * must stand in a control afterwards is its `data-want`; every other control must be as it was. `held` takes the
 * wordings that no rule was written against.
 */
export function composePage(family: string, seed: number, held = false): Composed {
  // Each family has pages of its own: no two share their chances.
  const dice = makeDice([...family].reduce((sum, char) => sum * 31 + char.charCodeAt(0), seed * 7919) % 2147483647);
  const idea = makeIdea(dice, held);
  const form = ALL[family]?.(idea, dice);
  if (form === undefined) throw new Error(`no family ${family}`);
  const { title, before, after } = surroundings(dice);
  const trap = dice.chance(0.35) ? dice.pick(traps) : '';
  const captcha = dice.chance(0.3) ? dice.pick(captchas) : '';
  // Into the form, before its last button; forms in a shadow tree keep their own.
  const at = Math.max(form.lastIndexOf('<button'), form.lastIndexOf('<input type="submit"'));
  const whole = at > 0 ? `${form.slice(0, at)}${trap}${captcha}${form.slice(at)}` : form;
  return {
    family,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${before}${whole}${after}</body></html>`,
  };
}
