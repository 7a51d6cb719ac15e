import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BackupFault } from '@/utils/backup/fault.ts';
import type { Header } from '@/utils/backup/format.ts';
import { readBackup, readBackupWith } from '@/utils/backup/read-backup.ts';
import { readHeader } from '@/utils/backup/read-header.ts';
import { writeBackup } from '@/utils/backup/write-backup.ts';
import type { Gone } from '@/utils/journal/gone.ts';
import {
  AT,
  backupOf,
  CODE,
  eventsOf,
  GONE,
  KEY,
  NOTHING,
  PASSPHRASE,
  pieces,
  quiet,
  sealedFile,
} from './made-up.ts';

const EVENTS = eventsOf(1234);
const FILE = await backupOf(EVENTS);
const LINES = (await FILE.text()).split('\n').slice(0, -1);

const fileOf = (lines: readonly string[]) => new Blob(lines.map((line) => `${line}\n`));
/** Without the rounds, which are tested with the wraps themselves. */
const read = (file: Blob) => readBackupWith(file, async () => KEY.raw, quiet());

async function faultOf(file: Blob): Promise<BackupFault> {
  const result = await read(file);
  if (result.ok) throw new Error('was read');
  return result.fault;
}

describe('a backup', () => {
  test.each([
    ['passphrase', PASSPHRASE],
    ['passphrase, with more space', ` ${PASSPHRASE.replaceAll(' ', '  ')} `],
    ['recovery code', CODE],
    ['recovery code in small letters', CODE.toLowerCase().replaceAll('-', ' ')],
  ])('gives back everything with its %s', async (_, secret) => {
    const result = await readBackup(FILE, secret, quiet());
    expect(result).toMatchObject({ ok: true, gone: GONE });
    expect(result.ok && result.events).toEqual(EVENTS);
  });

  test('says when it was made and how much is in it, before any secret', async () => {
    const result = await readHeader(FILE);
    expect(result).toMatchObject({ ok: true, header: { at: AT.toISOString(), events: 1234, chunks: 4 } });
  });

  test('opens with no other secret', async () => {
    for (const secret of [`${PASSPHRASE}s`, CODE.replace('A', 'B'), '']) {
      expect(await readBackup(FILE, secret, quiet())).toEqual({ ok: false, fault: { code: 'secret' } });
    }
  });

  test('holds nothing of the events in clear, and is sealed anew each time', async () => {
    const text = await FILE.text();
    // Words that base64 cannot hold by chance.
    const told = ['"decided"', 'solidarity-mobile', 'voucher-received', '"C41"'].filter((word) =>
      text.includes(word),
    );
    expect(told).toEqual([]);
    expect(new Set([...LINES, ...(await (await backupOf(EVENTS)).text()).split('\n')]).size).toBe(11);
  });

  test('has an identity of its own, even of an empty journal', async () => {
    const result = await read(await backupOf([], NOTHING));
    expect(result).toMatchObject({ ok: true, events: [], gone: NOTHING, header: { events: 0, chunks: 1 } });
  });

  test('holds what came, where the journal grew while it was written', async () => {
    const all = eventsOf(20);
    const options = { gone: GONE, key: KEY, at: AT, ...quiet() };
    const file = await writeBackup({ events: pieces(all), count: 3, ...options });
    expect(await read(file)).toMatchObject({ ok: true, events: all, header: { events: 20 } });
  });
});

test('what is written is what is read', async () => {
  const counts = fc.dictionary(fc.string(), fc.nat());
  const month = fc.record({
    id: fc.constantFrom('2025-01', '2025-12'),
    roles: fc.record({ mediator: counts }),
  });
  const gone = fc.record({
    lots: fc.constant<Gone['lots']>([]),
    months: fc.array(month),
    until: fc.constantFrom('', '2025-11-27'),
  });
  const sizes = fc.tuple(fc.nat(1300), fc.integer({ min: 1, max: 700 }), gone);
  await fc.assert(
    fc.asyncProperty(sizes, async ([count, size, numbers]) => {
      const events = eventsOf(count);
      const options = { gone: numbers, key: KEY, at: AT, ...quiet() };
      const result = await read(await writeBackup({ events: pieces(events, size), count, ...options }));
      expect(result.ok && [result.events, result.gone]).toEqual([events, numbers]);
    }),
    { seed: 14, numRuns: 30 },
  );
});

describe('refuses', () => {
  const swapped = LINES.toSpliced(2, 2, LINES[3] as string, LINES[2] as string);
  const other = async () => (await (await backupOf(EVENTS)).text()).split('\n')[2] as string;
  const header = JSON.parse(LINES[0] as string);

  test.each<[string, () => Blob | Promise<Blob>, BackupFault]>([
    ['an empty file', () => new Blob([]), { code: 'not-a-backup' }],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])]), { code: 'not-a-backup' }],
    ['another JSON', () => new Blob(['{"version":2}\n']), { code: 'not-a-backup' }],
    ['a newer version', () => fileOf([JSON.stringify({ ...header, version: 2 })]), { code: 'newer' }],
    ['no version', () => fileOf([JSON.stringify({ format: header.format })]), { code: 'damaged', line: 1 }],
    ['half a first line', () => FILE.slice(0, 400), { code: 'cut', line: 1 }],
    ['a line cut off', () => FILE.slice(0, FILE.size - 9), { code: 'cut', line: 5 }],
    ['the last line missing', () => fileOf(LINES.slice(0, -1)), { code: 'cut', line: 5 }],
    ['nothing but the first line', () => fileOf(LINES.slice(0, 1)), { code: 'cut', line: 2 }],
    ['a line missing', () => fileOf(LINES.toSpliced(2, 1)), { code: 'damaged', line: 3 }],
    ['two lines exchanged', () => fileOf(swapped), { code: 'damaged', line: 3 }],
    ['a line twice', () => fileOf([...LINES, LINES[4] as string]), { code: 'damaged', line: 6 }],
    ['an empty line within', () => fileOf(LINES.toSpliced(3, 0, '')), { code: 'damaged', line: 4 }],
    [
      'a line of another backup with the same key',
      async () => fileOf(LINES.toSpliced(2, 1, await other())),
      { code: 'damaged', line: 3 },
    ],
    ['another day', () => changed({ at: '2026-11-28T09:00:00.000Z' }), { code: 'damaged', line: 1 }],
    ['another number of events', () => changed({ events: 1233 }), { code: 'damaged', line: 1 }],
    ['another number of lines', () => changed({ chunks: 3 }), { code: 'damaged', line: 1 }],
    ['another id', () => changed({ id: crypto.randomUUID() }), { code: 'damaged', line: 1 }],
  ])('%s', async (_, file, fault) => {
    expect(await faultOf(await file())).toEqual(fault);
  });

  function changed(fields: Partial<Header>): Blob {
    return fileOf([JSON.stringify({ ...header, ...fields }), ...LINES.slice(1)]);
  }

  test.each<[string, (i: number) => unknown, string]>([
    ['a type of event that this version does not know', () => ({ type: 'dreamt' }), 'events[3].type'],
    [
      'an answer in another form',
      (i) => ({ ...EVENTS[i], answers: { phone: 7 } }),
      'events[3].answers.phone',
    ],
  ])('%s, with its line', async (_, make, path) => {
    expect(await faultOf(await sealedWith({ events: [...EVENTS.slice(0, 3), make(0)] }))).toEqual({
      code: 'unknown',
      line: 3,
      path,
    });
  });

  test.each([
    ['no events', {}, 'events'],
    ['something else beside them', { events: [], more: 1 }, 'events'],
    ['no JSON', undefined, 'events'],
  ])('a line that holds %s', async (_, content, path) => {
    expect(await faultOf(await sealedWith(content))).toEqual({ code: 'unknown', line: 3, path });
  });

  /** As a later version might write it. */
  const sealedWith = (content: unknown) => sealedFile([{ gone: NOTHING }, content]);

  test.each([
    ['no numbers', {}],
    ['numbers in another form', { gone: { lots: [], months: [{ id: '2025-10', decisions: 12 }] } }],
    [
      'numbers below nought',
      { gone: { lots: [], months: [{ id: '2025-10', roles: { adviser: { interviews: -1 } } }] } },
    ],
    [
      'half numbers',
      { gone: { lots: [], months: [{ id: '2025-10', roles: { adviser: { needs: { a: 0.5 } } } }] } },
    ],
  ])('%s of what is gone', async (_, first) => {
    const file = await sealedFile([first, { events: [] }]);
    expect(await faultOf(file)).toEqual({ code: 'unknown', line: 2, path: 'gone' });
  });

  test('a file that is no longer there', async () => {
    const file = new Blob(['x']);
    vi.spyOn(file, 'stream').mockImplementation(
      () => new ReadableStream({ pull: (to) => to.error(new DOMException('moved', 'NotReadableError')) }),
    );
    expect(await readHeader(file)).toEqual({ ok: false, fault: { code: 'gone' } });
    expect(await faultOf(file)).toEqual({ code: 'gone' });
  });
});

describe('does not mind', () => {
  test.each<[string, () => Blob]>([
    ['the end of the last line missing', () => FILE.slice(0, FILE.size - 1)],
    ['line ends of Windows', () => new Blob([LINES.join('\r\n')])],
    ['a mark at the beginning', () => new Blob(['\uFEFF', FILE])],
    ['a first line in another order', () => fileOf([reordered(LINES[0] as string), ...LINES.slice(1)])],
  ])('%s', async (_, file) => {
    const result = await read(file());
    expect(result.ok && result.events).toEqual(EVENTS);
  });

  function reordered(line: string): string {
    return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse()));
  }
});

describe('progress and cancelling', () => {
  test('writing and reading tell their share, from the beginning to the end', async () => {
    const shares: number[][] = [[], []];
    const [signal, count] = [new AbortController().signal, EVENTS.length];
    const file = await writeBackup({
      ...{ events: pieces(EVENTS), count, gone: GONE, key: KEY, at: AT, signal },
      onProgress: (share) => shares[0]?.push(share),
    });
    await readBackupWith(file, async () => KEY.raw, {
      signal,
      onProgress: (share) => shares[1]?.push(share),
    });
    for (const told of shares) {
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told.at(-1)).toBe(1);
    }
    expect(shares[0]?.length).toBeGreaterThan(3);
  });

  test('writing ends when it is cancelled, and lets go of the journal', async () => {
    const page = new AbortController();
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield eventsOf(500);
      } finally {
        ended = true;
      }
    }
    const options = { events: endless(), count: 9, gone: NOTHING, key: KEY, at: AT, signal: page.signal };
    const writing = writeBackup({ ...options, onProgress: (share) => share === 1 && page.abort() });
    await expect(writing).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(ended).toBe(true);
  });

  test('reading ends when it is cancelled', async () => {
    const page = new AbortController();
    const reading = readBackupWith(
      FILE,
      async () => {
        page.abort();
        return KEY.raw;
      },
      { onProgress: () => {}, signal: page.signal },
    );
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });
});
