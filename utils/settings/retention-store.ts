import { browser } from '../browser.ts';
import { ExpectedError } from '../messages/result.ts';
import { readPolicy } from './policy.ts';

/** Months for which decisions are kept, at most (source: the Coop’s rule, one year after the last contact). */
export const MOST_MONTHS = 12;

const KEY = 'retentionMonths';

/** For how many months decisions are kept, as the organisation or the user says. */
export async function readRetention(): Promise<number> {
  const [{ policy }, { [KEY]: stored }] = await Promise.all([readPolicy(), browser.storage.local.get(KEY)]);
  return policy.retentionMonths ?? (isMonths(stored) ? stored : MOST_MONTHS);
}

/** @param months 1 to 12 @throws ExpectedError `fixed` */
export async function writeRetention(months: number): Promise<void> {
  if ((await readPolicy()).policy.retentionMonths !== undefined) throw new ExpectedError('fixed');
  await browser.storage.local.set({ [KEY]: months });
}

/** What cannot be read counts as nothing said. */
function isMonths(stored: unknown): stored is number {
  return Number.isInteger(stored) && Number(stored) >= 1 && Number(stored) <= MOST_MONTHS;
}
