/** Chance from a seed: the same page for the same number, on every machine. */
export interface Dice {
  /** 0 up to 1, 1 excluded. */
  next(): number;
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
  shuffle<T>(list: readonly T[]): T[];
  hex(length: number): string;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, even enough for test pages. */
export function makeDice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return {
    next,
    below,
    pick,
    chance: (share) => next() < share,
    shuffle: (list) => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [copy[i], copy[j]] = [copy[j] as never, copy[i] as never];
      }
      return copy;
    },
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
  };
}
