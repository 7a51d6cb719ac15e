import fc from 'fast-check';
import type { Counted, FigureMonth } from '@/utils/figures/tally.ts';
import { plus, tallyOf } from '@/utils/figures/tally.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { ROLES } from '@/utils/settings/settings.ts';
import { entryOf } from '../journal/entries.ts';

/** Of all property tests here. */
export const SEED = 20261127;

const KINDS = ['help-now', 'solidarity-mobile', 'one-to-one-help'];
const NEEDS = ['reachable', 'own-email', 'digital-basics'];
const REASONS = ['too-far', 'no-time'];

type Proposal = Entry['proposals'][number] & { reason?: string | null };

const proposals = fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 }).chain((kinds) =>
  fc.tuple(
    ...kinds.map((kind) =>
      fc.record({
        kind: fc.constant(kind),
        outcome: fc.constantFrom('accepted', 'accepted', 'declined', 'in-place', 'later', null),
        rules: fc.constant<string[]>(['R1']),
        programme: fc.constant(null),
        reason: fc.option(fc.constantFrom(...REASONS)),
      }),
    ),
  ),
) as fc.Arbitrary<Proposal[]>;

const results = fc.dictionary(
  fc.constantFrom(...KINDS),
  fc.constantFrom('went', 'did-not-go', 'other-solution', 'no-news'),
);
const since = fc.dictionary(
  fc.constantFrom(...KINDS),
  fc
    .integer({ min: 0, max: 500 })
    .map((days) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10)),
);

/** A made-up decision and what is known of it. */
export const decided: fc.Arbitrary<Counted> = fc
  .record({
    proposals,
    needs: fc.subarray(NEEDS),
    status: fc.constantFrom('found', 'found', 'none', 'not-assessed'),
    role: fc.constantFrom(...ROLES),
    minutes: fc.integer({ min: 0, max: 200 }),
    followedUp: fc.option(fc.record({ results, since })),
    cheques: fc.option(
      fc.record({ given: fc.integer({ min: 1, max: 9 }), used: fc.nat(4), returned: fc.nat(4) }),
    ),
  })
  .map(({ minutes, followedUp, cheques, ...parts }) => {
    const start = Date.UTC(2026, 10, 22, 9);
    const voucher = cheques && { used: Math.min(cheques.used, cheques.given), returned: 0 };
    return {
      entry: entryOf({
        ...(parts as Partial<Entry>),
        startedAt: new Date(start).toISOString(),
        at: new Date(start + minutes * 60_000).toISOString(),
        voucher: cheques && { programme: 'lyon', cheques: cheques.given, place: 'A', on: null, lots: [] },
      }),
      followedUp: followedUp as Counted['followedUp'],
      voucher,
    };
  });

/** The numbers of several decisions. */
export const tally = fc
  .array(decided, { maxLength: 60, size: 'max' })
  .map((all) => all.map(tallyOf).reduce(plus, {}));

/** Some months, oldest first, each once. */
export const months: fc.Arbitrary<FigureMonth[]> = fc
  .uniqueArray(fc.constantFrom('2026-08', '2026-09', '2026-10', '2026-11'), { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.sort().map((id) =>
        fc.array(decided, { minLength: 1, maxLength: 40, size: 'max' }).map((all) => {
          const roles: FigureMonth['roles'] = {};
          for (const one of all) {
            const { role } = one.entry;
            roles[role] = plus(roles[role] ?? {}, tallyOf(one));
          }
          return { id, roles };
        }),
      ),
    ),
  );
