import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CountFile, countFileOf, joinFiles } from '@/utils/figures/count-file.ts';
import { readCountFile } from '@/utils/figures/read-count-file.ts';
import { months } from '../figures/decisions.ts';
import { deepFrozen } from '../orientation/arbitraries.ts';
import { DAMAGE_NAMES, damagedBytes } from './bytes.ts';
import { isCountFile } from './count-oracle.ts';
import { issueFaults } from './issue-faults.ts';
import { editsAt, jsonText, mutatedJson, type Path, pathsIn } from './json.ts';
import { valueIn } from './json-file.ts';
import { randomOf, SEED } from './random.ts';

const PERIOD = { from: '2026-08', to: '2026-11' };
const encode = (text: string) => new TextEncoder().encode(text);
const idOf = (i: number) => `6f9619ff-8b86-4011-b42d-00c04fc964${String(i).padStart(2, '0')}`;

/** Made-up files, and one that uses every field without hiding. */
const FILES: CountFile[] = [
  ...fc
    .sample(months, { seed: SEED, numRuns: 12 })
    .map((all, i) => countFileOf(all, PERIOD, idOf(i), new Date(Date.UTC(2026, 10, 1 + i)))),
  {
    ...countFileOf([], PERIOD, idOf(99), new Date(Date.UTC(2026, 10, 25))),
    months: [
      {
        id: '2026-10',
        roles: {
          adviser: {
            interviews: 40,
            status: { none: 6, 'not-assessed': 5 },
            needs: { reachable: 20, 'own-email': null },
            kinds: {
              'help-now': { proposed: 30, accepted: 18, declined: 12, went: 10, 'no-news': 8 },
              'one-to-one-help': { proposed: 9, 'in-place': null, later: null },
            },
            reasons: { 'help-now': { 'too-far': 7, 'no-time': 5 } },
            vouchers: { people: 8, given: 20, used: 9, returned: 5 },
            minutes: { 6: 20, 12: 20 },
            days: { 14: 10 },
          },
          volunteer: { interviews: null },
          mediator: { interviews: 7, minutes: { 9: 7 }, days: null },
        },
      },
    ],
  },
];

/** A colleague's file that is there already. */
const THERE = deepFrozen([FILES.at(-1) as CountFile]);

/** What is wrong with how a file was read; nothing where it was judged rightly and, if refused, explained. */
function faultsOf(bytes: Uint8Array, path: Path | null): { accepted: boolean; faults: string[] } {
  const parsed = readCountFile(bytes);
  const value = valueIn(bytes);
  const valid = isCountFile(value);
  if (parsed.ok) {
    // All of it, and nothing that it does not say.
    const whole = JSON.stringify(sorted(parsed.value)) === JSON.stringify(sorted(value));
    const there = joinFiles([...THERE, parsed.value]);
    const kept = there.some(({ installation }) => installation === parsed.value.installation);
    return {
      accepted: true,
      faults: [
        ...(valid ? [] : ['accepted, and is no count file']),
        ...(whole ? [] : ['accepted in part']),
        ...(kept ? [] : ['accepted, and is not added']),
      ],
    };
  }
  return {
    accepted: false,
    faults: [
      ...(valid ? [`refused, and is a count file: ${JSON.stringify(parsed.issues)}`] : []),
      ...(path === null || leads(parsed.issues, path)
        ? []
        : [`points elsewhere: ${JSON.stringify(parsed.issues)}`]),
      ...issueFaults(parsed.issues),
    ],
  };
}

/** Whether a refusal leads to the month that was changed, or to what the months are compared with. */
function leads(issues: readonly { path: string; code: string }[], [field = '', row]: Path): boolean {
  const at = typeof row === 'number' ? `${field}[${row}]` : String(field);
  return issues.some(
    ({ path, code }) => path.startsWith(at) || at.startsWith(path) || /^(beside|duplicate|ends)_/.test(code),
  );
}

/** With the keys of each object in order: the order in a file says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, one]) => [key, sorted(one)]);
}

test('the files to be mutated are count files, and every field is in use', () => {
  for (const file of FILES)
    expect(faultsOf(encode(jsonText(file)), null)).toEqual({ accepted: true, faults: [] });
  const fields = new Set(FILES.flatMap((file) => pathsIn(file)).map((path) => path.at(-1)));
  expect([...fields]).toEqual(
    expect.arrayContaining(['status', 'needs', 'kinds', 'reasons', 'vouchers', 'minutes', 'days']),
  );
});

test(`fields mutated, 2,400 times: all of it is read, or refused in words (seed ${SEED})`, () => {
  const random = randomOf(SEED);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  while (counts.accepted + counts.refused < 2400) {
    const file = random.pick(FILES);
    const path = random.pick(pathsIn(file));
    const name = random.pick(editsAt(file, path, 2, random));
    const bytes = encode(jsonText(mutatedJson(file, path, name, random)));
    const { accepted, faults } = faultsOf(bytes, path);
    counts[accepted ? 'accepted' : 'refused']++;
    wrong.push(...faults.map((fault) => `${path.join('.')} ${name}: ${fault}`));
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(300);
});

test(`the file itself damaged, 1,000 times: the same (seed ${SEED})`, () => {
  const random = randomOf(SEED + 1);
  const wrong: string[] = [];
  const counts = { accepted: 0, refused: 0 };
  for (let i = 0; i < 1000; i++) {
    const text = `${JSON.stringify(random.pick(FILES), null, 2)}\n`;
    const name = random.pick(DAMAGE_NAMES);
    const { accepted, faults } = faultsOf(damagedBytes(text, name, random), null);
    counts[accepted ? 'accepted' : 'refused']++;
    wrong.push(...faults.map((fault) => `${i} ${name}: ${fault}`));
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(100);
});
