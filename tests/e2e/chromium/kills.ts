import { randomNumbers } from '../../bench/random.ts';

const { REPERE_KILLS, REPERE_SEED } = process.env;

/** How often something is killed in each test; `npm run soak` asks for many more. */
export const KILLS = Number(REPERE_KILLS ?? 8);

/** The same where a kill takes some seconds. */
export const FEW_KILLS = Number(REPERE_KILLS ?? 4);

const SEED = Number(REPERE_SEED ?? 20261126);

/** Stands in a test's title, so that what fails can be run again. */
export const howOften = (kills: number) => `${kills} kills, seed ${SEED}`;

/** The moments of one test. @param number of the test: each has its own */
export const moments = (number: number) => randomNumbers(SEED + number);

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
