import { newDraft } from '@/utils/interview/draft.ts';
import { recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { type JournalEvent, reversalIdOf } from '@/utils/journal/event.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { randomNumbers } from './random.ts';
import { randomAnswers } from './random-answers.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** After so long it is told what came of it. */
const HEARD_AFTER = 21 * DAY;

/** People who are seen, each several times. */
export const PERSONS = 4000;

const random = randomNumbers(4);
const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Interviews as they may be kept: what the product itself makes of random answers. */
const CASES = Array.from({ length: 400 }, () => {
  const answers = randomAnswers(random, 0.7);
  const draft = { ...newDraft(uuidV7(0), new Date(0), '2026-01-01', null), answers };
  const { remind: _, reviewOn: __, ...kept } = recordableOf(draft, shippedChecklist, shippedBook, 'adviser');
  return kept;
});

/** The delivery from which all cheques are given. */
const DELIVERY: JournalEvent = {
  type: 'voucher-received',
  id: uuidV7(Date.now() - 330 * DAY),
  at: new Date(Date.now() - 330 * DAY).toISOString(),
  programme: 'made-up-cheque',
  booklets: 100_000,
  chequesPerBooklet: 10,
  expiresOn: null,
};

/**
 * A made-up decision of an interview that began then. Of the newest nothing is to be heard: nobody sees hundreds of people
 * again in three weeks.
 */
export function decisionAt(time: number, number: number): Entry {
  const { proposals, observed, ...kept } = among(CASES);
  const day = (days: number) => new Date(time + days * DAY).toISOString().slice(0, 10);
  const isOld = time < Date.now() - HEARD_AFTER;
  const gives = isOld && random() < 0.05;
  return {
    type: 'decided',
    id: uuidV7(time),
    startedAt: new Date(time).toISOString(),
    at: new Date(time + (2 + random() * 8) * MINUTE).toISOString(),
    role: random() < 0.7 ? 'adviser' : 'volunteer',
    checklist: shippedChecklist.version,
    book: shippedBook.version,
    ...kept,
    observed: Object.keys(kept.answers).filter(() => random() < 0.1),
    proposals: proposals.map((one) => {
      const outcome = among(['accepted', 'accepted', 'declined', 'later', null] as const);
      return {
        ...one,
        outcome,
        reason: outcome === 'declined' ? among(['cost', 'too-far', null] as const) : null,
      };
    }),
    voucher: gives
      ? {
          programme: 'made-up-cheque',
          cheques: 3,
          place: 'Atelier inventé, Lyon',
          on: day(7),
          lots: [{ id: DELIVERY.id, cheques: 3 }],
        }
      : null,
    followUps: gives ? [{ about: 'voucher-result', due: day(14) }] : [],
    reviewOn: isOld && proposals.length > 0 && random() < 0.25 ? day(30) : null,
    code: `C-${number % PERSONS}`,
    comment: '',
  };
}

/** What was heard of a decision three weeks later; of one in a thousand nothing yet. */
function heardOf(entry: Entry): JournalEvent[] {
  const time = Date.parse(entry.at) + HEARD_AFTER;
  if (time > Date.now() || random() < 0.001) return [];
  const at = new Date(time).toISOString();
  const heard: JournalEvent[] = [];
  if (entry.voucher)
    heard.push({ type: 'voucher-settled', id: uuidV7(time), at, decision: entry.id, used: 2, returned: 1 });
  if (entry.reviewOn)
    heard.push({
      type: 'followed-up',
      id: uuidV7(time),
      at,
      decision: entry.id,
      results: Object.fromEntries(
        entry.proposals
          .filter(({ outcome }) => outcome === 'accepted')
          .map(({ kind }) => [kind, among(['went', 'did-not-go', 'other-solution', 'no-news'] as const)]),
      ),
      answers: {},
      answeredOn: {},
      next: null,
    });
  return heard;
}

/**
 * Everything that so many decisions leave in a year's journal, some at a time: the decisions four and a half minutes
 * apart until an hour ago, what was heard of one in four of them, and one in two hundred that was erased.
 */
export function* journalOf(decisions: number, chunk: number): Generator<JournalEvent[]> {
  const step = 4.5 * MINUTE;
  const first = Date.now() - 60 * MINUTE - decisions * step;
  yield [DELIVERY];
  for (let done = 0; done < decisions; done += chunk) {
    const events: JournalEvent[] = [];
    for (let i = done; i < Math.min(decisions, done + chunk); i++) {
      const entry = decisionAt(first + i * step, i);
      events.push(entry, ...heardOf(entry));
      if (i % 200 === 0) {
        const target = uuidV7(first + i * step);
        events.push({ type: 'erased', id: reversalIdOf(target), at: entry.at, target, voucher: null });
      }
    }
    yield events;
  }
}
