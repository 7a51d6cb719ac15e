import { minus, plus, type Tally, tallyOf } from '../figures/tally.ts';
import type { JournalChange } from './change.ts';
import type { MonthRow } from './database.ts';
import type { Entry } from './entry.ts';

/** Keeps the numbers of a decision's month right while it is recorded, changed or erased. */
export async function counting<T>(
  journal: JournalChange,
  entry: Entry,
  change: () => Promise<T>,
): Promise<T> {
  const before = await tallyIn(journal, entry);
  const result = await change();
  const after = await tallyIn(journal, entry);
  const id = entry.at.slice(0, 7);
  const roles: MonthRow['roles'] = (await journal.months.get(id))?.roles ?? {};
  const { role } = entry;
  journal.months.put({ id, roles: { ...roles, [role]: plus(minus(roles[role] ?? {}, before), after) } });
  return result;
}

/** What a decision adds as the journal stands; nothing where it is not there. */
async function tallyIn(journal: JournalChange, entry: Entry): Promise<Tally> {
  if (!(await journal.event(entry.id))) return {};
  const followedUp = (await journal.followedUp.get(entry.id)) ?? null;
  const voucher = (await journal.vouchers.get(entry.id)) ?? null;
  return tallyOf({
    entry,
    followedUp,
    voucher: voucher && { used: voucher.used, returned: voucher.returned },
  });
}
