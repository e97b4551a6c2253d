/** Where the panel stands: beside the form at the right or the left, folded to a tab, or as a bar along the bottom. */
export interface Place {
  readonly side: 'right' | 'left' | 'bar';
  /** Pixels of width that are free beside the form; less than `NARROWEST` means that the panel is folded at first. */
  readonly free: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 12;
export const NARROWEST = 212;
const WIDEST = 320;
/** Beside this much room, in pixels, the folded tab has its words; beside less only its sign. */
export const WORDY = 170;
/** Less than a finger's width free on both sides: a bar along the bottom covers least. */
const NO_ROOM = 48;
const SMALL_WINDOW = 720;
/** The panel's own height at most, in pixels: what never comes down there cannot be covered. */
const TALLEST = 440;

/**
 * Chooses the side where nothing of the form is. `boxes`: what may not be covered, in pixels of the window as scrolled
 * to the top; what stands above the panel's place even then can never be under it.
 */
export function choosePlace(boxes: readonly Box[], width: number, height: number): Place {
  if (width < SMALL_WINDOW) return { side: 'bar', free: 0 };
  const low = boxes.filter(({ bottom }) => bottom > height - TALLEST);
  const right = width - Math.max(0, ...low.map((box) => box.right)) - 2 * GAP;
  const left = Math.min(width, ...low.map((box) => box.left)) - 2 * GAP;
  if (low.length > 0 && Math.max(right, left) < NO_ROOM) return { side: 'bar', free: 0 };
  if (low.length === 0 || right >= NARROWEST || right >= left) return { side: 'right', free: Math.min(right, WIDEST) };
  return { side: 'left', free: Math.min(left, WIDEST) };
}

const NEVER_COVERED = 'input:not([type=hidden]),select,textarea,button,label,iframe,[contenteditable]';

/** The boxes of everything in `area` (or in the whole page) that a person may want to read or touch there. */
export function boxesOf(area: Element | undefined): Box[] {
  const all = Array.from((area ?? document).querySelectorAll(NEVER_COVERED));
  return all
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height, right, left }) => width > 1 && height > 1 && right > 0 && left < innerWidth)
    .map(({ left, right, bottom }) => ({ left, right, bottom: bottom + scrollY }));
}
