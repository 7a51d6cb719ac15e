import { sameValue } from '../files/same-value.ts';
import { localDay } from '../local-day.ts';
import { ExpectedError } from '../messages/result.ts';
import { changeJournal, type JournalChange } from './change.ts';
import { counting } from './count.ts';
import { type FollowedUpRow, type FollowUpRow, type VoucherRow, withDatabase } from './database.ts';
import { decisionIn } from './decision-in.ts';
import type { Entry, FollowUpTopic } from './entry.ts';
import type { FollowedUp, ProposalResult, VoucherResult } from './event.ts';
import { eventOf } from './event-rows.ts';

/** Id and time of an event. */
export interface Moment {
  id: string;
  at: string;
}

/** Somebody who is to be seen again: what is still to be heard of one decision, and what is known. */
export interface FollowUp {
  entry: Entry;
  /** Never empty; the most urgent first. */
  open: FollowUpRow['open'];
  /** Null where nothing was heard yet. */
  followedUp: FollowedUp | null;
  /** What is known of the cheques; null where none were given. */
  result: VoucherResult | null;
}

/** What is heard of a decision; it is added to what was said before. */
export interface Heard {
  /** By kind of help; null takes back what was said. */
  results: Readonly<Record<string, ProposalResult | null>>;
  /** By question, likewise. The caller has seen to it that they may be recorded. */
  answers?: Readonly<Record<string, string | string[] | null>> | undefined;
  /** `YYYY-MM-DD` to look again, null for the end; absent: as before. */
  next?: string | null | undefined;
}

/**
 * Enters what was heard of a decision and when to look again. Saying the same again is no event.
 *
 * @throws ExpectedError `not_found`, or `bad_request` for a kind of help that was not proposed
 */
export function followUp(
  decision: string,
  { results, answers = {}, next }: Heard,
  event: Moment,
): Promise<void> {
  return changeJournal(async (journal) => {
    const entry = await decisionIn(journal, decision);
    const said = Object.entries(results);
    if (!said.every(([kind]) => entry.proposals.some((one) => one.kind === kind)))
      throw new ExpectedError('bad_request');
    const before = await journal.followedUp.get(decision);
    const day = next === undefined ? dayOf(entry, before) : next;
    const anew = Object.entries(answers).filter(([id, it]) => !sameValue(before?.answers?.[id] ?? null, it));
    const isNew =
      anew.length > 0 || said.some(([kind, result]) => (before?.results[kind] ?? null) !== result);
    if (before?.next === day && !isNew) return;
    const today = localDay(new Date(event.at));
    const days = Object.fromEntries(anew.map(([id, answer]) => [id, answer === null ? null : today]));
    const now: FollowedUp = {
      results: merged(before?.results, results),
      answers: merged(before?.answers, answers),
      answeredOn: merged(before?.answeredOn, days),
      next: day,
    };
    const since = sinceOf(now.results, before, event.at);
    await counting(journal, entry, async () => {
      journal.add({ type: 'followed-up', ...event, decision, ...now });
      journal.followedUp.put({ id: decision, ...now, since, events: [...(before?.events ?? []), event.id] });
      await writeFollowUps(journal, entry);
    });
  });
}

/** What was said before and what is said now; null takes it back. */
function merged<T>(before: Record<string, T> | undefined, now: Readonly<Record<string, T | null>>) {
  const all = Object.entries<T | null>({ ...before, ...now });
  return Object.fromEntries(all.filter((one): one is [string, T] => one[1] !== null));
}

/** Writes what is still to be heard of a decision, from all that the change knows of it. */
export async function writeFollowUps(journal: JournalChange, entry: Entry): Promise<void> {
  const { id } = entry;
  const open = openOf(entry, await journal.followedUp.get(id), await journal.vouchers.get(id));
  if (open.length > 0) journal.followUps.put({ id, open });
  else journal.followUps.delete(id);
}

/** What is still to be heard of a decision. */
export function openOf(
  entry: Pick<Entry, 'followUps' | 'reviewOn' | 'voucher'>,
  followedUp: FollowedUp | undefined,
  cheques: VoucherRow | undefined,
): FollowUpRow['open'] {
  const open: FollowUpRow['open'] = entry.followUps.filter(({ about }) => isOpen(about, entry, cheques));
  const day = dayOf(entry, followedUp);
  if (day !== null) open.push({ about: 'review', due: day });
  return open;
}

/** The days on which results were first heard: of one that changed, the day of the change. @param at ISO instant */
export function sinceOf(
  results: FollowedUp['results'],
  before: FollowedUpRow | undefined,
  at: string,
): Record<string, string> {
  const days = Object.entries(results).map(([kind, result]) => {
    const known = before?.results[kind] === result ? before.since?.[kind] : undefined;
    return [kind, known ?? at.slice(0, 10)];
  });
  return Object.fromEntries(days);
}

/** Takes all that hangs on a decision with it: what is to be heard, and every event that says what was. */
export async function forgetFollowUps(journal: JournalChange, decision: string): Promise<void> {
  const known = await journal.followedUp.get(decision);
  for (const id of known?.events ?? []) journal.remove(id);
  journal.followedUp.delete(decision);
  journal.followUps.delete(decision);
}

/** The day to look again: what was said last holds. */
function dayOf({ reviewOn }: Pick<Entry, 'reviewOn'>, followedUp: FollowedUp | undefined): string | null {
  return followedUp ? followedUp.next : reviewOn;
}

/** The result as long as cheques are awaited; the arrival until the place knows or somebody was there. */
function isOpen(
  about: FollowUpTopic,
  { voucher }: Pick<Entry, 'voucher'>,
  row: VoucherRow | undefined,
): boolean {
  if (!voucher || !row || row.used + row.returned >= voucher.cheques) return false;
  return about === 'voucher-result' || (row.used === 0 && !row.prepared);
}

/** What was heard of decisions, by their ids; none where nothing was. */
export function readFollowedUp(decisions: readonly string[]): Promise<Record<string, FollowedUp>> {
  return withDatabase(async ({ followedUp }) => {
    const rows = await followedUp.getMany(decisions);
    return Object.fromEntries(rows.flatMap((row) => (row ? [[row.id, heardIn(row)]] : [])));
  });
}

/** Rows of the first versions hold no answers. */
function heardIn({ results, answers = {}, answeredOn = {}, next }: FollowedUpRow): FollowedUp {
  return { results, answers, answeredOn, next };
}

/** Who is to be seen again, the most urgent first. */
export function listFollowUps(): Promise<FollowUp[]> {
  return withDatabase(async ({ events, vouchers, followUps, followedUp, ring }) => {
    const rows = await followUps.all();
    const ids = rows.map(({ id }) => id);
    const [decisions, results, known] = await Promise.all([
      events.bulkGet(ids),
      vouchers.getMany(ids),
      followedUp.getMany(ids),
    ]);
    const reads = await Promise.all(decisions.map((row) => eventOf(row, ring)));
    const found = rows.flatMap(({ open }, i) => {
      const read = reads[i];
      // Of a decision that cannot be read nothing can be said; the list shows it in its place.
      if (!read || !('event' in read) || read.event.type !== 'decided') return [];
      return [
        {
          entry: read.event,
          open: open.toSorted((a, b) => a.due.localeCompare(b.due)),
          followedUp: known[i] ? heardIn(known[i]) : null,
          result: results[i] ?? null,
        },
      ];
    });
    return found.sort((a, b) => dueOf(a).localeCompare(dueOf(b)) || a.entry.id.localeCompare(b.entry.id));
  });
}

function dueOf({ open: [first] }: FollowUp): string {
  return first?.due ?? '';
}
