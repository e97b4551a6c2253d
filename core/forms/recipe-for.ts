import { findRecipe, type Recipe } from './recipe';
import { RECIPES } from './recipes';

/** The built-in recipe for a page's address; undefined for almost every page. */
export const recipeFor = (url: string): Recipe | undefined => findRecipe(RECIPES, url);
