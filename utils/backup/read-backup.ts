import * as z from 'zod/mini';
import { eventSchema, type JournalEvent, wrongIn } from '../journal/event.ts';
import type { Gone } from '../journal/gone.ts';
import { readGone } from '../journal/read-gone.ts';
import { pathOf } from '../schema-issue.ts';
import { unwrapWithEither } from '../secrets/unwrap-with-either.ts';
import type { BackupFault } from './fault.ts';
import { aboutOf, type Header, sealedTextSchema } from './format.ts';
import { jsonIn } from './json-in.ts';
import { type Line, linesOf } from './lines.ts';
import { unpack } from './pack.ts';
import { headerIn } from './read-header.ts';
import { readable } from './readable.ts';
import { fileKey, openBytes } from './seal-text.ts';

export interface ReadOptions {
  /** Told which share is done, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

export type BackupRead =
  | { ok: true; header: Header; events: JournalEvent[]; gone: Gone }
  | { ok: false; fault: BackupFault };

/**
 * Everything that a backup holds. Nothing is given out before the whole file was read and found to be what was written.
 *
 * @param secret its passphrase or recovery code, as it was typed
 * @throws the signal's reason
 */
export function readBackup(file: Blob, secret: string, options: ReadOptions): Promise<BackupRead> {
  return readBackupWith(file, ({ keys }) => unwrapWithEither(keys, secret, keys.bound), options);
}

/** The same, with whatever opens the key. @param unwrap null where it does not */
export function readBackupWith(
  file: Blob,
  unwrap: (header: Header) => Promise<Uint8Array | null>,
  { onProgress, signal }: ReadOptions,
): Promise<BackupRead> {
  return readable(async () => {
    const lines = linesOf(file, signal, (bytes) => onProgress(bytes / file.size));
    try {
      const { value: first } = await lines.next();
      const head = first ? headerIn(first) : refused({ code: 'not-a-backup' });
      if (!head.ok) return head;
      const raw = await unwrap(head.header);
      if (raw === null) return refused({ code: 'secret' });
      const key = await fileKey(raw, head.header.id);
      const isWhole = (await openBytes(key, aboutOf(head.header), head.header.seal)) !== null;
      return isWhole ? await readChunks(lines, head.header, key) : refused({ code: 'damaged', line: 1 });
    } finally {
      await lines.return();
    }
  });
}

const goneSchema = z.strictObject({ gone: z.unknown() });
const eventsSchema = z.strictObject({ events: z.array(z.unknown()) });

async function readChunks(lines: AsyncIterable<Line>, header: Header, key: CryptoKey): Promise<BackupRead> {
  const events: JournalEvent[] = [];
  let gone: Gone | null = null;
  let read = 0;
  for await (const { number: line, text, last } of lines) {
    if (last && text.trim() === '') break;
    const sealed = sealedTextSchema.safeParse(jsonIn(text));
    if (!sealed.success) return refused({ code: last ? 'cut' : 'damaged', line });
    const bytes = await openBytes(key, [header.id, read], sealed.data);
    if (bytes === null) return refused({ code: 'damaged', line });
    const content = await unpack(bytes);
    if (read === 0) {
      const parsed = goneSchema.safeParse(content);
      gone = parsed.success ? readGone(parsed.data.gone) : null;
      if (gone === null) return refused({ code: 'unknown', line, path: 'gone' });
    } else {
      const parsed = eventsIn(content, line);
      if (!Array.isArray(parsed)) return refused(parsed);
      for (const event of parsed) events.push(event);
    }
    read++;
  }
  if (gone === null || read < header.chunks) return refused({ code: 'cut', line: read + 2 });
  return { ok: true, header, events, gone };
}

function eventsIn(content: unknown, line: number): JournalEvent[] | BackupFault {
  const chunk = eventsSchema.safeParse(content);
  if (!chunk.success) return { code: 'unknown', line, path: 'events' };
  const events: JournalEvent[] = [];
  for (const [i, one] of chunk.data.events.entries()) {
    const parsed = eventSchema.safeParse(one);
    if (!parsed.success) {
      return { code: 'unknown', line, path: pathOf(['events', i, ...wrongIn(parsed.error)]) };
    }
    events.push(parsed.data);
  }
  return events;
}

function refused(fault: BackupFault): { ok: false; fault: BackupFault } {
  return { ok: false, fault };
}
