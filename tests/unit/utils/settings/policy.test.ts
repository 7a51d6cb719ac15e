import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fileIn, readPolicy } from '@/utils/settings/policy.ts';
import { withFailingPolicy, withoutManagedStorage, withPolicy } from './managed.ts';

const full = {
  role: 'mediator',
  habilitated: true,
  territory: { departements: ['69'] },
  catalogue: { version: '1', programmes: [] },
  book: '{}',
  organisation: 'Réseau du Rhône',
  freeText: true,
  words: ['Foyer des Tilleuls'],
  retentionMonths: 6,
  protection: 'passphrase',
};

beforeEach(() => fakeBrowser.reset());

test('without a policy nothing is fixed', async () => {
  expect(await readPolicy()).toEqual({ policy: {}, faults: [] });
});

test('in Firefox without a policy nothing is fixed either: there the question itself is refused', async () => {
  withoutManagedStorage();
  expect(await readPolicy()).toEqual({ policy: {}, faults: [] });
});

test.each([
  ['an error that nobody knows', new Error('An unexpected error occurred')],
  ['a damaged manifest', new Error('Managed storage manifest is invalid')],
  ['what is no error', 'storage'],
])(
  'where the browser answers with %s, nothing is fixed, and all of it is told as unreadable',
  async (_, error) => {
    withFailingPolicy(error);
    expect(await readPolicy()).toEqual({
      policy: {},
      faults: Object.keys(full).map((key) => expect.objectContaining({ key, issues: [] })),
    });
  },
);

test('is read as it was given', async () => {
  withPolicy(full);
  expect(await readPolicy()).toEqual({ policy: full, faults: [] });
});

test('what nobody knows is left out', async () => {
  withPolicy({ role: 'adviser', colour: 'red' });
  expect(await readPolicy()).toEqual({ policy: { role: 'adviser' }, faults: [] });
});

describe('what is not in its form does not count, and is told', () => {
  test.each([
    ['role', 'director'],
    ['role', null],
    ['habilitated', 'yes'],
    ['organisation', 7],
    ['retentionMonths', 13],
    ['retentionMonths', 0],
    ['protection', 'strong'],
    ['freeText', 'oui'],
    ['words', 'Foyer des Tilleuls'],
  ])('%s: %j', async (key, value) => {
    withPolicy({ ...full, [key]: value });
    const { policy, faults } = await readPolicy();
    expect(faults).toMatchObject([{ key, issues: [{ path: '' }] }]);
    expect(policy).toEqual(Object.fromEntries(Object.entries(full).filter(([one]) => one !== key)));
  });

  test('all of it at once', async () => {
    withPolicy({ role: 1, habilitated: 1, organisation: 1 });
    const { policy, faults } = await readPolicy();
    expect(policy).toEqual({});
    expect(faults.map(({ key }) => key)).toEqual(['role', 'habilitated', 'organisation']);
  });
});

test('a role that does not exist: the roles that do', async () => {
  withPolicy({ role: 'conseiller' });
  const { faults } = await readPolicy();
  expect(faults).toEqual([
    {
      key: 'role',
      issues: [
        { path: '', code: 'not_in_list', value: 'conseiller', expected: expect.stringContaining('adviser') },
      ],
    },
  ]);
});

test('the browser is told of the same keys', async () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(properties).sort()).toEqual(Object.keys(full).sort());
});

test.each([
  ['{"version":"1"}', { version: '1' }],
  [{ version: '1' }, { version: '1' }],
  ['not JSON', 'not JSON'],
  ['', ''],
  [7, 7],
])('a file that stands in a policy as %j', (value, file) => {
  expect(fileIn(value)).toEqual(file);
});
