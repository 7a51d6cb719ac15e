import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import type { BackupFault } from '@/utils/backup/fault.ts';
import { headerSchema } from '@/utils/backup/format.ts';
import { readBackupWith } from '@/utils/backup/read-backup.ts';
import { eventSchema } from '@/utils/journal/event.ts';
import { wrappedSchema } from '@/utils/secrets/wrap.ts';
import { eventsOf, GONE, KEY, quiet, sealedFile } from '../backup/made-up.ts';
import { DAMAGE_NAMES, damagedBytes } from './bytes.ts';
import { EDIT_NAMES, jsonText, mutatedJson, type Path, pathsIn } from './json.ts';
import { randomOf, SEED } from './random.ts';

const EVENTS = eventsOf(24);
const CONTENTS = [{ gone: GONE }, ...[0, 1, 2, 3].map((i) => ({ events: EVENTS.slice(i * 6, i * 6 + 6) }))];
const TEXT = await (await sealedFile(CONTENTS)).text();
const LINES = TEXT.trimEnd().split('\n');
const WHOLE = meaningOf(new TextEncoder().encode(TEXT));
const KEYS = headerSchema.parse(JSON.parse(LINES[0] ?? '')).keys;

/** What `unwrapKey` would say, without its rounds: the key, where nothing of the passphrase's wrap was changed. */
const read = (bytes: BlobPart) =>
  readBackupWith(
    new Blob([bytes]),
    async ({ keys: { recovery, ...keys } }) =>
      isDeepStrictEqual({ ...keys, recovery: KEYS.recovery }, KEYS) ? KEY.raw : null,
    quiet(),
  );

/** What each line of a file says, by means of our own; what is no JSON stays text. */
function meaningOf(bytes: Uint8Array): unknown[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line) => {
    try {
      return sameBytes(JSON.parse(line));
    } catch {
      // Not a line of a backup any more.
      return line;
    }
  });
}

/** Base64 has bits that no byte is made of; and the code's wrap is not the one that is tried here. */
function sameBytes(line: Record<string, unknown>): unknown {
  const copy = structuredClone(line);
  for (const part of [copy, copy.seal as typeof copy | undefined]) {
    if (
      typeof part?.sealed === 'string' &&
      /^(?:[A-Za-z\d+/]{4})*[A-Za-z\d+/]{2}[A-Za-z\d+/=]=$/.test(part.sealed)
    ) {
      part.sealed = Buffer.from(part.sealed, 'base64').toString('base64');
    }
  }
  const keys = copy.keys as typeof copy | undefined;
  if (typeof keys === 'object' && wrappedSchema.safeParse(keys?.recovery).success) keys.recovery = 'a wrap';
  return copy;
}

/** The first line that does not say what was written, from 1; null where all do. */
function firstChanged(bytes: Uint8Array): number | null {
  const now = meaningOf(bytes);
  const at = Array.from({ length: Math.max(now.length, WHOLE.length) }, (_, i) => i).find(
    (i) => !isDeepStrictEqual(now[i], WHOLE[i]),
  );
  return at === undefined ? null : at + 1;
}

/** Codes that are about the whole file are said of its first line alone. */
const lineOf = (fault: BackupFault) => ('line' in fault ? fault.line : 1);

/** Whether it was read; else it was refused at the right place. */
async function judged(bytes: Uint8Array<ArrayBuffer>, what: string): Promise<boolean> {
  const [result, changed] = [await read(bytes), firstChanged(bytes)];
  if (result.ok) {
    expect([what, changed]).toEqual([what, null]);
    expect([result.events, result.gone]).toEqual([EVENTS, GONE]);
  } else expect([what, lineOf(result.fault)]).toEqual([what, changed]);
  return result.ok;
}

test('1,500 files that came to harm on their way: read in full, or refused with the line', async () => {
  const random = randomOf(SEED);
  let accepted = 0;
  for (let i = 0; i < 1500; i++) {
    const name = DAMAGE_NAMES[i % DAMAGE_NAMES.length] ?? '';
    if (await judged(new Uint8Array(damagedBytes(TEXT, name, random)), `${name} ${i}`)) accepted++;
  }
  // Those in the encoding of old Windows are the same bytes; a few others lost the last end of a line.
  expect(accepted).toBeGreaterThanOrEqual(150);
  expect(accepted).toBeLessThan(300);
});

test('1,300 files with a field changed: read in full, or refused with the line', async () => {
  const random = randomOf(SEED + 1);
  const places = LINES.flatMap((line, i) => {
    const value: unknown = JSON.parse(line);
    return pathsIn(value).map((path) => ({ i, value, path }));
  });
  let accepted = 0;
  for (let done = 0; done < 1300; ) {
    const { i, value, path } = random.pick(places);
    const name = random.pick(EDIT_NAMES);
    const line = jsonText(mutatedJson(value, path, name, random));
    if (line === LINES[i]) continue;
    const bytes = new TextEncoder().encode(LINES.with(i, line).join('\n'));
    if (await judged(bytes, `${name} ${path.join('.')} of line ${i + 1}`)) accepted++;
    done++;
  }
  // Fields in another order, and the code's wrap, which was not asked.
  expect(accepted).toBeGreaterThan(0);
  expect(accepted).toBeLessThan(130);
});

test('500 events as another version might write them: read as they are, or refused with the line and the field', async () => {
  const random = randomOf(SEED + 2);
  const counts = { read: 0, refused: 0 };
  for (let i = 0; i < 500; i++) {
    const at = random.below(EVENTS.length);
    const event = EVENTS[at];
    const path = random.pick(pathsIn(event));
    const changed: unknown = JSON.parse(jsonText(mutatedJson(event, path, random.pick(EDIT_NAMES), random)));
    const result = await read(
      await sealedFile([{ gone: GONE }, { events: EVENTS.with(at, changed as never) }]),
    );
    const known = eventSchema.safeParse(changed);
    if (known.success) expect(result).toMatchObject({ ok: true, events: EVENTS.with(at, known.data) });
    else expect(result).toEqual({ ok: false, fault: { code: 'unknown', line: 3, path: expect.anything() } });
    if (!result.ok) expect(leadsTo(result.fault, at, path)).toBe(true);
    counts[result.ok ? 'read' : 'refused']++;
  }
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(50);
});

/** Whether a refusal names the event, and the field or what holds it. */
function leadsTo(fault: BackupFault, at: number, [field]: Path): boolean {
  if (fault.code !== 'unknown') return false;
  const event = `events[${at}]`;
  return fault.path === event || fault.path.startsWith(`${event}.`) || fault.path === `${event}.${field}`;
}
