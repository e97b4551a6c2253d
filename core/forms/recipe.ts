import * as z from 'zod/mini';
import { foldText } from './fold-text';
import type { Control } from './snapshot';
import { FIELD_TOKENS, type FieldToken } from './tokens';

/** How a recipe names a control: its exact id, its exact name, or its label as a person reads it. */
const ControlFix = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  name: z.optional(z.string().check(z.minLength(1))),
  label: z.optional(z.string().check(z.minLength(1))),
  token: z.enum(FIELD_TOKENS),
  /** Characters that the office's server takes, where the page itself says nothing of it. */
  maxLength: z.optional(z.int().check(z.gte(1), z.lte(100_000))),
});

/**
 * Corrections for one office's form: which control wants what, and how much it takes. Addresses, tokens and limits only, never logic. `hosts` are
 * exact host names; `path` is how the page's path begins; `form` the id of the form where a page has several.
 */
export const Recipe = z.strictObject({
  hosts: z.array(z.string().check(z.regex(/^(?:[a-z0-9-]+\.)+(?:house|senate)\.gov$/))).check(z.minLength(1)),
  path: z.optional(z.string().check(z.startsWith('/'))),
  form: z.optional(z.string()),
  /** Why, with the date it was seen. */
  note: z.string(),
  controls: z.array(ControlFix).check(z.minLength(1)),
});
export type Recipe = z.infer<typeof Recipe>;

/** Parses a table of recipes; undefined when any row is not of the closed shape. */
export function parseRecipes(rows: unknown): readonly Recipe[] | undefined {
  const parsed = z.safeParse(z.array(Recipe), rows);
  return parsed.success ? parsed.data : undefined;
}

const ADDRESS = /^https:\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i;

/** The recipe for a page's address: the one with the longest fitting path. */
export function findRecipe(recipes: readonly Recipe[], url: string): Recipe | undefined {
  const parts = ADDRESS.exec(url);
  const host = parts?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  const path = parts?.[2] === undefined || parts[2] === '' ? '/' : parts[2];
  let best: Recipe | undefined;
  for (const recipe of recipes) {
    if (!recipe.hosts.includes(host) || (recipe.path !== undefined && !path.startsWith(recipe.path))) continue;
    if (best === undefined || (recipe.path?.length ?? 0) > (best.path?.length ?? 0)) best = recipe;
  }
  return best;
}

/** What a recipe says of a control: its token, its limit if any, and the id, name or label by which it was found. */
export function findInRecipe(
  recipe: Recipe,
  control: Control,
): { readonly token: FieldToken; readonly matched: string; readonly maxLength?: number | undefined } | undefined {
  for (const fix of recipe.controls) {
    if (fix.id === undefined && fix.name === undefined && fix.label === undefined) continue;
    if (fix.id !== undefined && fix.id !== control.id) continue;
    if (fix.name !== undefined && fix.name !== control.name) continue;
    const wanted = fix.label === undefined ? undefined : foldText(fix.label);
    if (wanted !== undefined && !control.labels.some((label) => foldText(label.text) === wanted)) continue;
    return { token: fix.token, matched: fix.id ?? fix.name ?? fix.label ?? '', maxLength: fix.maxLength };
  }
  return undefined;
}
