import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountFile, countFileOf, countFileText, joinFiles } from '@/utils/figures/count-file.ts';
import { readCountFile } from '@/utils/figures/read-count-file.ts';
import { months, SEED } from './decisions.ts';

const PERIOD = { from: '2026-08', to: '2026-11' };
const INSTALLATIONS = [
  '6f9619ff-8b86-4011-b42d-00c04fc964ff',
  '7f9619ff-8b86-4011-b42d-00c04fc964ff',
  '8f9619ff-8b86-4011-b42d-00c04fc964ff',
];
const read = (text: string) => readCountFile(new TextEncoder().encode(text));

/** Files of few installations and moments: many are of the same. */
const files: fc.Arbitrary<CountFile[]> = fc.array(
  fc
    .tuple(months, fc.constantFrom(...INSTALLATIONS), fc.integer({ min: 1, max: 3 }))
    .map(([all, id, day]) => countFileOf(all, PERIOD, id, new Date(Date.UTC(2026, 10, day)))),
  { maxLength: 6 },
);

test(`a file that is saved is read again as it was (seed ${SEED})`, () => {
  fc.assert(
    fc.property(months, (all) => {
      const file = countFileOf(all, PERIOD, INSTALLATIONS[0] ?? '', new Date('2026-11-26T10:00:00Z'));
      expect(read(countFileText(file))).toEqual({ ok: true, value: file });
    }),
    { seed: SEED, numRuns: 50 },
  );
});

test('a file has the months of its period, and no others', () => {
  const all = ['2026-07', '2026-08', '2026-11', '2026-12'].map((id) => ({
    id,
    roles: { adviser: { interviews: 9 } },
  }));
  const file = countFileOf(all, PERIOD, INSTALLATIONS[0] ?? '', new Date());
  expect(file.months.map(({ id }) => id)).toEqual(['2026-08', '2026-11']);
});

test(`together, files are the same in any order, grouping and number (seed ${SEED})`, () => {
  fc.assert(
    fc.property(files, files, (a, b) => {
      const together = joinFiles([...a, ...b]);
      expect(joinFiles([...b, ...a])).toEqual(together);
      expect(joinFiles([...joinFiles(a), ...joinFiles(b)])).toEqual(together);
      expect(joinFiles([...together, ...a])).toEqual(together);
      const ids = [...a, ...b].map(({ installation }) => installation);
      expect(together.map(({ installation }) => installation)).toEqual([...new Set(ids)].sort());
    }),
    { seed: SEED, numRuns: 25 },
  );
});

test('the newer file of an installation replaces its older one', () => {
  const at = (day: string) => countFileOf([], PERIOD, INSTALLATIONS[0] ?? '', new Date(day));
  const [older, newer] = [at('2026-11-02'), at('2026-11-20')];
  expect(joinFiles([newer, older])).toEqual([newer]);
  expect(joinFiles([older, newer])).toEqual([newer]);
});

const file = (change: object) =>
  JSON.stringify({ ...countFileOf([], PERIOD, INSTALLATIONS[0] ?? '', new Date()), ...change });
const month = (adviser: object, id = '2026-11') => ({ months: [{ id, roles: { adviser } }] });

test.each([
  ['of a newer version, whatever else it says', file({ version: 2, more: [] }), 'newer_version', 'version'],
  ['a table', 'Date;Besoins\n', 'not_counts', ''],
  ['something else in JSON', '{"programmes": []}', 'missing', 'format'],
  ['cut off', file({}).slice(0, -20), 'json_syntax', ''],
  ['empty', '', 'empty_file', ''],
  ['much too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'not_counts', ''],
  ['a small group', file(month({ interviews: 4 })), 'too_low', 'months[0].roles.adviser.interviews'],
  [
    'an unknown role',
    file({ months: [{ id: '2026-11', roles: { boss: {} } }] }),
    'unknown_key',
    'months[0].roles',
  ],
  ['a month that is none', file(month({ interviews: 9 }, '2026-13')), 'not_a_month', 'months[0].id'],
  ['a month beside its period', file(month({ interviews: 9 }, '2026-12')), 'beside_period', 'months[0].id'],
  [
    'a month twice',
    file({ months: [...month({ interviews: 9 }).months, ...month({ interviews: 9 }).months] }),
    'duplicate_id',
    'months[1].id',
  ],
  ['a period that ends before it begins', file({ from: '2026-12' }), 'ends_before_it_begins', 'to'],
  [
    'more of a need than there were interviews',
    file(month({ interviews: 9, needs: { a: 10 } })),
    'too_high',
    'months[0].roles.adviser.needs.a',
  ],
  [
    'something about interviews that it hides',
    file(month({ interviews: null, needs: { a: null } })),
    'unknown_key',
    'months[0].roles.adviser.needs',
  ],
])('refuses a file: %s', (_, text, code, path) => {
  const result = read(text);
  expect(result.ok ? [] : result.issues).toContainEqual(expect.objectContaining({ code, path }));
});
