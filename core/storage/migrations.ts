import { DEFAULT_PREFERENCES } from '../supporter/supporter';
import type { Migration } from './read-stored';

/** Preferences 1 knew `response` and `continueGates` alone; what came since starts as for a new supporter. */
export const addPreferences: Migration = {
  name: 'preferences 2: everything that can be chosen now',
  run: (old) => ({ ...DEFAULT_PREFERENCES, ...(old as object) }),
};
