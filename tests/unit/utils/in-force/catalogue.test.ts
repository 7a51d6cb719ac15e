import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OwnLayers, readCatalogue, undoCatalogue, writeCatalogue } from '@/utils/in-force/catalogue.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { type ProgrammeInFile, toFile } from '@/utils/programmes/normalise-programme.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { withLocks } from '../locks.ts';
import { EDIT_NAMES, jsonText, mutatedJson, pathsIn } from '../mutations/json.ts';
import { randomOf, SEED } from '../mutations/random.ts';
import { onlyProgramme, tableOf } from '../programmes/tables.ts';
import { withoutManagedStorage, withPolicy } from '../settings/managed.ts';
import { serveExtensionFiles } from './extension-files.ts';

const KINDS = shippedBook.kinds.map(({ id }) => id);
const usual = onlyProgramme(tableOf({}));
const row = (id: string, parts: Partial<Programme> = {}): Programme => ({ ...usual, id, ...parts });
/** As a page sends it: in the form of the file. */
const layersOf = (local: readonly Programme[], organisation: OwnLayers['organisation'] = null) =>
  ({ organisation, local: local.map(toFile) }) as unknown as OwnLayers;
const fileOf = (programmes: readonly Programme[]) => catalogueToJson({ version: 'essai', programmes });

const read = () => readCatalogue(KINDS);
const write = (revision: number, layers: OwnLayers, what = 'un changement') =>
  writeCatalogue(revision, what, layers, KINDS);
const disk = () => fakeBrowser.storage.local.get(null);
const idsOf = (list: readonly Programme[]) => list.map(({ id }) => id);

beforeEach(() => {
  fakeBrowser.reset();
  serveExtensionFiles();
  withLocks();
});

describe('at first', () => {
  test('there is what ships, and nothing to undo', async () => {
    expect(await read()).toEqual({
      layers: { shipped: shippedCatalogue.programmes, organisation: [], local: [] },
      revision: 0,
      organisation: null,
      organisationFixed: false,
      undo: null,
      unreadable: false,
    });
  });

  test('in Firefox, where no policy is set, too', async () => {
    withoutManagedStorage();
    expect(await read()).toMatchObject({ organisationFixed: false, unreadable: false });
  });
});

describe('a change', () => {
  test('is read again, each row under its origin, and stays when the browser closes', async () => {
    const organisation = { name: 'Réseau', programmes: [toFile(row('theirs')) as never] };
    await write(0, layersOf([row('mine')], organisation), 'la mienne');
    expect(await read()).toMatchObject({
      layers: { shipped: shippedCatalogue.programmes, organisation: [row('theirs')], local: [row('mine')] },
      revision: 1,
      organisation: 'Réseau',
      organisationFixed: false,
      undo: 'la mienne',
    });
    expect(Object.keys(await disk())).toEqual(['catalogue']);
  });

  test('made from what another window changed meanwhile is refused', async () => {
    await write(0, layersOf([row('first')]));
    await expect(write(0, layersOf([row('second')]))).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await expect(undoCatalogue(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    expect((await read()).layers.local).toEqual([row('first')]);
  });

  test('of two at the same moment one is made and the other refused', async () => {
    const results = await Promise.allSettled(['first', 'second'].map((id) => write(0, layersOf([row(id)]))));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await read()).toMatchObject({ revision: 1, layers: { local: [row('first')] } });
  });

  test('that the browser has no room for says so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(write(0, layersOf([row('a')]))).rejects.toMatchObject({ code: 'storage_full' });
  });
});

describe('rows that contradict themselves are refused, and the catalogue in force stays as it was', () => {
  const [shipped] = shippedCatalogue.programmes;
  if (!shipped) throw new Error('nothing ships');

  test.each<[string, Programme[]]>([
    ['an unknown kind', [row('a', { kinds: ['pigeon'] })]],
    ['the same id twice', [row('a'), row('a')]],
    ['what took over unknown', [row('a', { replacedBy: ['nowhere'] })]],
    ['itself taking over', [row('a', { replacedBy: ['a'] })]],
    [
      'a territory of nothing',
      [row('a', { territory: { departements: [], communes: [], postalCodes: [] } })],
    ],
    ['an end before the beginning', [row('a', { validFrom: '2026-12-01', validUntil: '2026-11-01' })]],
  ])('%s', async (_, rows) => {
    await write(0, layersOf([row('mine')]));
    const [before, stored] = [await read(), await disk()];
    await expect(write(1, layersOf(rows))).rejects.toMatchObject({ code: 'bad_request' });
    expect([await read(), await disk()]).toEqual([before, stored]);
  });

  test('a row may name any other in force: a shipped one, the organisation’s, its neighbour', async () => {
    const organisation = { name: 'Réseau', programmes: [toFile(row('theirs')) as never] };
    await write(0, layersOf([row('a', { replacedBy: [shipped.id, 'theirs', 'b'] }), row('b')], organisation));
    expect((await read()).layers.local).toHaveLength(2);
  });

  test('a row may lie over a shipped one', async () => {
    await write(0, layersOf([row(shipped.id, { name: 'Le nôtre' })]));
    expect((await read()).layers.local).toEqual([row(shipped.id, { name: 'Le nôtre' })]);
  });
});

describe('undo', () => {
  test('takes the last change back, and the one before', async () => {
    await write(0, layersOf([row('one')]), 'un');
    await write(1, layersOf([row('one'), row('two')]), 'deux');
    await undoCatalogue(2);
    expect(await read()).toMatchObject({ revision: 3, undo: 'un', layers: { local: [row('one')] } });
    await undoCatalogue(3);
    expect(await read()).toMatchObject({ revision: 4, undo: null, layers: { local: [] } });
    await expect(undoCatalogue(4)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('goes back twenty steps', async () => {
    for (let i = 0; i < 25; i++) await write(i, layersOf([row(`row-${i}`)]), `${i}`);
    for (let i = 0; i < 20; i++) {
      expect((await read()).undo).toBe(`${24 - i}`);
      await undoCatalogue(25 + i);
    }
    expect(await read()).toMatchObject({ undo: null, revision: 45, layers: { local: [row('row-4')] } });
    await expect(undoCatalogue(45)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('keeps fewer steps of what is very big, and the newest of them', async () => {
    const big = Array.from({ length: 2500 }, (_, i) => row(`row-${i}`, { bring: 'x'.repeat(399) }));
    for (let i = 0; i < 6; i++) await write(i, layersOf(big.with(0, row('row-0', { name: `${i}` }))), `${i}`);
    const { before } = (await disk()).catalogue as { before: { what: string }[] };
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(6);
    expect(JSON.stringify(before).length).toBeLessThan(5_000_000);
    expect(before.at(-1)?.what).toBe('5');
  });
});

describe('an organisation’s policy', () => {
  test('lays its rows over those that ship, by its name, and nobody changes them here', async () => {
    withPolicy({ catalogue: fileOf([row('theirs')]), organisation: 'Réseau du Rhône' });
    expect(await read()).toMatchObject({
      layers: { organisation: [row('theirs')], local: [] },
      organisation: 'Réseau du Rhône',
      organisationFixed: true,
      unreadable: false,
    });
  });

  test('may hold the file as a value, and have no name', async () => {
    withPolicy({ catalogue: JSON.parse(fileOf([row('theirs')])) });
    expect(await read()).toMatchObject({ layers: { organisation: [row('theirs')] }, organisation: '' });
  });

  test('counts before an organisation’s file, which counts again without it', async () => {
    await write(0, layersOf([], { name: 'Fichier', programmes: [toFile(row('imported')) as never] }));
    withPolicy({ catalogue: fileOf([row('theirs')]) });
    expect(idsOf((await read()).layers.organisation)).toEqual(['theirs']);
    await write(1, layersOf([row('mine')], { name: 'Autre', programmes: [] }));
    withPolicy({});
    expect(await read()).toMatchObject({
      layers: { organisation: [row('imported')], local: [row('mine')] },
      organisation: 'Fichier',
      organisationFixed: false,
    });
  });

  test('lets local rows name its rows', async () => {
    withPolicy({ catalogue: fileOf([row('theirs')]) });
    await write(0, layersOf([row('mine', { replacedBy: ['theirs'] })]));
    expect((await read()).layers.local).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['no JSON', 'identifiant;nom'],
    ['another file', { format: 'repere-book' }],
    ['an unknown kind', fileOf([row('theirs', { kinds: ['pigeon'] })])],
  ])('that is %s is said to be unreadable, and withdraws nothing', async (_, catalogue) => {
    await write(0, layersOf([row('mine')]));
    withPolicy({ catalogue });
    expect(await read()).toMatchObject({
      layers: { shipped: shippedCatalogue.programmes, organisation: [], local: [row('mine')] },
      organisationFixed: true,
      unreadable: true,
    });
  });

  test('mutated in any way it is in force whole, or not at all; nothing else changes', async () => {
    await write(0, layersOf([row('mine')]));
    const [{ layers: before }, stored] = [await read(), await disk()];
    const file = JSON.parse(fileOf([row('theirs'), row('others', { replacedBy: ['theirs'] })]));
    const random = randomOf(SEED);
    const counts = { whole: 0, none: 0 };
    for (const path of pathsIn(file)) {
      for (let i = 0; i < 8; i++) {
        const catalogue = jsonText(mutatedJson(file, path, random.pick(EDIT_NAMES), random));
        withPolicy({ catalogue });
        const { layers, unreadable } = await read();
        counts[unreadable ? 'none' : 'whole']++;
        const given = unreadable ? [] : JSON.parse(catalogue).programmes;
        expect(idsOf(layers.organisation)).toEqual(given.map((one: ProgrammeInFile) => one.id));
        expect([layers.shipped, layers.local]).toEqual([before.shipped, before.local]);
      }
    }
    expect(await disk()).toEqual(stored);
    expect(Math.min(counts.whole, counts.none)).toBeGreaterThan(30);
  });
});

describe('rows of this machine that cannot be read', () => {
  test.each<[string, unknown]>([
    ['of a later version', { version: 2, revision: 7, organisation: null, local: [], before: [] }],
    ['of another form', 'catalogue'],
    ['with a row that is none', { version: 1, revision: 7, organisation: null, local: [{}], before: [] }],
  ])('%s are told, left alone, and put aside once others are written', async (_, stored) => {
    await fakeBrowser.storage.local.set({ catalogue: stored });
    expect(await read()).toMatchObject({
      layers: { shipped: shippedCatalogue.programmes, local: [] },
      revision: 0,
      unreadable: true,
    });
    expect(await disk()).toEqual({ catalogue: stored });
    await write(0, layersOf([row('mine')]));
    expect(await read()).toMatchObject({ layers: { local: [row('mine')] }, unreadable: false });
    expect((await disk())['unreadable-catalogue']).toEqual(stored);
  });
});
