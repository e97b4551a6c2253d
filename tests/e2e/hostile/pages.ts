import type { HostilePage } from './build-page';
import { GIANTS } from './giants';
import { HONEYPOTS } from './honeypots';
import { OVERLAYS } from './overlays';
import { ELSEWHERE, FRAMES, LOOK_ALIKES } from './places';
import { SCRIPTS } from './scripts';
import { SPIES } from './spies';
import { UNWANTED } from './unwanted';

/** Pages that attack, trick or break; each says what must come of it. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...HONEYPOTS,
  ...OVERLAYS,
  ...FRAMES,
  ...ELSEWHERE,
  ...LOOK_ALIKES,
  ...SCRIPTS,
  ...SPIES,
  ...GIANTS,
  ...UNWANTED,
];
