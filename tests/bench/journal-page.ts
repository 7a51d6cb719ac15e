// Bundled by journal.ts and run inside a page of Chromium.

import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { withDatabase } from '@/utils/journal/database.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { rowOf } from '@/utils/journal/event-rows.ts';
import { searchDecisions } from '@/utils/journal/search.ts';
import { matcherOf } from '@/utils/journal/search-words.ts';
import { listDecisions, recordDecision } from '@/utils/journal/store.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';

const MINUTE = 60_000;
const CHUNK = 1000;

/** A usual decision: nine answers, three kinds of help. */
function decisionAt(time: number): Entry {
  const proposal = (kind: string, outcome: Entry['proposals'][number]['outcome']) => ({
    kind,
    outcome,
    reason: null,
    rules: ['R10'],
    programme: null,
  });
  return {
    type: 'decided',
    id: uuidV7(time),
    startedAt: new Date(time).toISOString(),
    at: new Date(time + 4 * MINUTE).toISOString(),
    role: 'adviser',
    checklist: '2026-11-26',
    book: '2026-11-26',
    answers: {
      purpose: 'reachable',
      deadline: 'none',
      phone: 'none',
      email: 'none',
      device: 'none',
      home: 'none',
      autonomy: 'never',
      barriers: ['cost'],
      'net-reason': 'price',
    },
    facts: [],
    observed: ['phone'],
    skills: null,
    status: 'found',
    needs: ['reachable', 'own-email'],
    proposals: [
      proposal('solidarity-mobile', 'accepted'),
      proposal('one-to-one-help', 'declined'),
      proposal('refurbished-device', null),
    ],
    voucher: null,
    followUps: [],
    reviewOn: null,
    code: `C${time % 1000}`,
    comment: '',
  };
}

/** Puts so many decisions there, sealed one by one, a minute and a half apart until an hour ago. @returns milliseconds */
export async function fill(count: number): Promise<number> {
  const start = performance.now();
  const first = Date.now() - 60 * MINUTE - count * 1.5 * MINUTE;
  for (let done = 0; done < count; done += CHUNK) {
    await withDatabase(async ({ events, ring }) => {
      const entries = Array.from({ length: Math.min(CHUNK, count - done) }, (_, i) =>
        decisionAt(first + (done + i) * 1.5 * MINUTE),
      );
      await events.bulkAdd(await Promise.all(entries.map((entry) => rowOf(entry, ring))));
    });
  }
  return performance.now() - start;
}

async function timed(work: () => Promise<unknown>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Milliseconds each. */
export const record = (times: number) => timed(() => recordDecision(decisionAt(Date.now())), times);
export const newest = (times: number) =>
  timed(async () => {
    const { rows } = await listDecisions(50);
    if (rows.length !== 50 || rows.some((row) => 'unreadable' in row)) throw new Error('not the newest page');
  }, times);

/** A day as the page shows it. */
const inWords = (day: string) =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const search = (times: number) =>
  timed(async () => {
    // Words of an answer and of an outcome, which all have, and the day before yesterday.
    const day = inWords(new Date(Date.now() - 2 * 24 * 60 * MINUTE).toISOString().slice(0, 10));
    const matches = matcherOf(`numéro refusée ${day}`, {
      checklist: shippedChecklist,
      book: shippedBook,
      programmes: {},
      outcomes: { accepted: 'Acceptée', declined: 'Refusée', 'in-place': 'En place', later: 'Plus tard' },
      reasons: {
        'too-far': 'Trop loin',
        'no-time': 'Pas le temps',
        cost: 'Le coût',
        'by-relative': 'Un proche le fait',
        tried: 'Déjà essayé',
        'not-wanted': 'N’en veut pas',
        other: 'Autre raison',
      },
      dayInWords: inWords,
    });
    if (!matches) throw new Error('nothing to look for');
    const found: string[] = [];
    for await (const step of searchDecisions(matches)) found.push(...step.found);
    if (found.length === 0 || found.length > 1_000) throw new Error(`${found.length} found`);
  }, times);
