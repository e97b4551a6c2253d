import type { Recipe } from './recipe';

/**
 * Corrections for single offices, where labels mislead. Empty until a live form is seen that the rules read wrongly:
 * an entry names the host, the control and its token, and says in `note` what was seen and when.
 */
export const RECIPES: readonly Recipe[] = [];
