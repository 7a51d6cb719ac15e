import type { Entry } from '@/utils/journal/entry.ts';
import type { FollowedUp, VoucherReceived } from '@/utils/journal/event.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';

/** A decision; its id sorts by `time`, in milliseconds since 1970. */
export function entryOf(parts: Partial<Entry> = {}, time = Date.UTC(2026, 10, 22, 9)): Entry {
  return {
    type: 'decided',
    id: uuidV7(time),
    startedAt: new Date(time).toISOString(),
    at: new Date(time + 120_000).toISOString(),
    role: 'adviser',
    checklist: '2026-11-22',
    book: '2026-11-22',
    answers: { phone: 'none', barriers: ['cost'] },
    facts: [],
    observed: ['phone'],
    skills: null,
    status: 'found',
    needs: ['reachable'],
    proposals: [
      { kind: 'solidarity-mobile', outcome: 'accepted', reason: null, rules: ['R10'], programme: null },
    ],
    voucher: null,
    followUps: [],
    reviewOn: '2026-12-22',
    code: 'B7',
    comment: '',
    ...parts,
  };
}

/** A decision that gives cheques, with what is to be heard of them and of nothing else. */
export function givingOf(cheques: number, parts: Partial<Entry> = {}): Entry {
  return entryOf({
    voucher: { programme: 'lyon', cheques, place: 'Atelier A', on: '2026-12-01', lots: [] },
    followUps: [
      { about: 'voucher-arrival', due: '2026-11-29' },
      { about: 'voucher-result', due: '2026-12-08' },
    ],
    reviewOn: null,
    ...parts,
  });
}

/** What was heard of a decision: nothing more is to be heard. */
export function heardOf(parts: Partial<FollowedUp> = {}): FollowedUp {
  return { results: {}, answers: {}, answeredOn: {}, next: null, ...parts };
}

/** A moment later with every call: ids made in one millisecond have no order. */
let clock = Date.UTC(2026, 10, 20, 9);
const tick = () => ++clock;

/** A delivery of ten cheques of one programme. */
export function deliveryOf(parts: Partial<VoucherReceived> = {}): VoucherReceived {
  return {
    type: 'voucher-received',
    id: uuidV7(tick()),
    at: new Date(clock).toISOString(),
    programme: 'lyon',
    booklets: 1,
    chequesPerBooklet: 10,
    expiresOn: null,
    ...parts,
  };
}

/** Id and time of an event that comes after all that was made before. */
export function eventIds(): { id: string; at: string } {
  return { id: uuidV7(tick()), at: new Date(clock).toISOString() };
}
