/** The same mutations every time; another seed by `MUTATION_SEED=7 npx vitest run …`. */
export const SEED = Number(process.env.MUTATION_SEED ?? 20261125);

export interface Random {
  /** A whole number from 0, below the limit. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

/** The generator « mulberry32 »: small, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
