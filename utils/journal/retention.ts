import { monthsBefore } from '../local-day.ts';
import { changeJournal, type JournalChange } from './change.ts';
import { type MonthRow, withDatabase } from './database.ts';
import type { Entry } from './entry.ts';
import type { EventRead } from './event-rows.ts';
import { forgetFollowUps } from './follow-ups.ts';

/** Events in one change. */
const CHUNK = 100;

/**
 * Erases what is older than that many months. Numbers of the month stay: how many decisions there were, and what was
 * agreed on which kind of help, nothing of any of them. Deliveries of cheques stay, which say nothing of anybody.
 *
 * @param today `YYYY-MM-DD`
 * @returns how many decisions were erased
 */
export async function purge(months: number, today: string): Promise<number> {
  const last = monthsBefore(today, months);
  const month = last.slice(0, 7);
  const ids = await withDatabase(({ events }) => events.where('month').belowOrEqual(month).primaryKeys());
  let erased = 0;
  for (let i = 0; i < ids.length; i += CHUNK) {
    const some = ids.slice(i, i + CHUNK);
    erased += await changeJournal(async (journal) => {
      let decisions = 0;
      for (const id of some) {
        const read = await journal.event(id);
        if (!read || !isOver(id, read, last)) continue;
        if ('event' in read && read.event.type === 'decided') {
          await count(journal, read.event);
          journal.vouchers.delete(id);
          await forgetFollowUps(journal, id);
          decisions++;
        }
        journal.remove(id);
      }
      return decisions;
    });
  }
  return erased;
}

/** What no month keeps longer: of rows that cannot be read, those of the months before. */
function isOver(id: string, read: EventRead, last: string): boolean {
  if ('unreadable' in read) return startOf(id).slice(0, 7) < last.slice(0, 7);
  const { type, at } = read.event;
  return type !== 'voucher-received' && type !== 'delivery-withdrawn' && at.slice(0, 10) < last;
}

/** The day in an id of version 7, `YYYY-MM-DD`; of another id one that is never over. */
function startOf(id: string): string {
  const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
  return Number.isNaN(time) ? '9999' : new Date(time).toISOString().slice(0, 10);
}

async function count(journal: JournalChange, { at, proposals }: Entry): Promise<void> {
  const id = at.slice(0, 7);
  const row: MonthRow = (await journal.months.get(id)) ?? { id, decisions: 0, kinds: {} };
  const kinds = { ...row.kinds };
  for (const { kind, outcome } of proposals) {
    const before = kinds[kind] ?? { proposed: 0, accepted: 0 };
    kinds[kind] = {
      proposed: before.proposed + 1,
      accepted: before.accepted + (outcome === 'accepted' ? 1 : 0),
    };
  }
  journal.months.put({ id, decisions: row.decisions + 1, kinds });
}

/** What is left of months whose decisions were erased, newest first. */
export async function readMonths(): Promise<MonthRow[]> {
  return (await withDatabase(({ months }) => months.all())).reverse();
}
