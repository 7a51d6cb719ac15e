import { aboutOf, type BackupKey, FORMAT, VERSION } from '@/utils/backup/format.ts';
import { pack } from '@/utils/backup/pack.ts';
import { fileKey, sealBytes } from '@/utils/backup/seal-text.ts';
import { writeBackup } from '@/utils/backup/write-backup.ts';
import type { JournalEvent } from '@/utils/journal/event.ts';
import type { Gone } from '@/utils/journal/gone.ts';
import { wrapKey } from '@/utils/secrets/wrap.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { deliveryOf, entryOf, eventIds, heardOf } from '../journal/entries.ts';

export const PASSPHRASE = 'abri bison carte dune envol ferme';
export const CODE = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ';
export const AT = new Date('2026-11-27T09:00:00Z');
export const GONE: Gone = {
  lots: [{ id: 'creuse', programme: 'creuse', received: null, given: 4, used: 3, returned: 0 }],
  months: [{ id: '2025-10', roles: { adviser: { interviews: 12, needs: { reachable: 5 } } } }],
  until: '2025-11-27',
};

export const NOTHING: Gone = { lots: [], months: [], until: '' };

const RAW = new Uint8Array(32).map((_, i) => 255 - i);
const BOUND = 'made up';

/** Wrapped once: each time costs as much as somebody who guesses pays. */
export const KEY: BackupKey = {
  raw: RAW,
  bound: BOUND,
  wraps: {
    passphrase: await wrapKey(RAW, PASSPHRASE, BOUND),
    recovery: await wrapKey(RAW, CODE, BOUND),
  },
};

/** So many made-up events of every type. */
export function eventsOf(count: number): JournalEvent[] {
  return Array.from({ length: count }, (_, i) => eventOf(i));
}

function eventOf(i: number): JournalEvent {
  const time = Date.UTC(2026, 0, 5, 9) + i * 90_000;
  const target = uuidV7(time - 1);
  switch (i % 8) {
    case 3:
      return { type: 'erased', ...eventIds(), target, voucher: null };
    case 4:
      return {
        type: 'followed-up',
        ...eventIds(),
        decision: target,
        ...heardOf({ results: { a: 'went' }, next: null }),
      };
    case 5:
      return { type: 'voucher-settled', ...eventIds(), decision: target, used: 2, returned: 1 };
    case 6:
      return { type: 'arrival-prepared', ...eventIds(), decision: target };
    case 7:
      return i % 16 === 7 ? deliveryOf() : { type: 'delivery-withdrawn', ...eventIds(), target };
    default:
      return entryOf({ code: `C${i % 1000}` }, time);
  }
}

export async function* pieces(events: readonly JournalEvent[], size = 137): AsyncGenerator<JournalEvent[]> {
  for (let i = 0; i < events.length; i += size) yield events.slice(i, i + size);
}

export const quiet = () => ({ onProgress: () => {}, signal: new AbortController().signal });

export function backupOf(events: readonly JournalEvent[], gone: Gone = GONE): Promise<Blob> {
  return writeBackup({ events: pieces(events), count: events.length, gone, key: KEY, at: AT, ...quiet() });
}

/** A backup whose lines hold these contents, whatever they are: all seals are right. Undefined: bytes that are no JSON. */
export async function sealedFile(contents: readonly unknown[]): Promise<Blob> {
  const id = crypto.randomUUID();
  const key = await fileKey(KEY.raw, id);
  const chunks = contents.length;
  const about = aboutOf({ format: FORMAT, version: VERSION, id, at: AT.toISOString(), events: 0, chunks });
  const keys = { bound: KEY.bound, ...KEY.wraps };
  const lines: unknown[] = [{ ...about, keys, seal: await sealBytes(key, about, new Uint8Array()) }];
  for (const [i, content] of contents.entries()) {
    const bytes = content === undefined ? new Uint8Array([0x1f, 1, 2]) : await pack(content);
    lines.push(await sealBytes(key, [id, i], bytes));
  }
  return new Blob(lines.map((line) => `${JSON.stringify(line)}\n`));
}
