import type { JournalEvent } from '../journal/event.ts';
import type { Gone } from '../journal/gone.ts';
import { type About, aboutOf, type BackupKey, FORMAT, type Header, VERSION } from './format.ts';
import { pack } from './pack.ts';
import { fileKey, sealBytes } from './seal-text.ts';

/** Events on one line. */
const CHUNK = 500;

export interface WriteOptions {
  /** All events, in pieces of any size. */
  events: AsyncIterable<readonly JournalEvent[]>;
  /** About how many there are: for the progress alone. The file holds what comes. */
  count: number;
  /** Numbers that stay of what was erased for its age. */
  gone: Gone;
  key: BackupKey;
  at: Date;
  /** Told which share is done, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Everything in one sealed file (docs/decisions/014). The browser keeps what is done out of our memory.
 *
 * @throws the signal's reason, and whatever reading the events throws
 */
export async function writeBackup(options: WriteOptions): Promise<Blob> {
  const { key: from, at, count, onProgress, signal } = options;
  const id = crypto.randomUUID();
  const key = await fileKey(from.raw, id);
  const lines: Blob[] = [];
  let events = 0;
  const add = async (content: { gone: Gone } | { events: readonly JournalEvent[] }) => {
    signal.throwIfAborted();
    const line = await sealBytes(key, [id, lines.length], await pack(content));
    lines.push(new Blob([`${JSON.stringify(line)}\n`]));
  };

  onProgress(0);
  await add({ gone: options.gone });
  for await (const some of inChunks(options.events)) {
    await add({ events: some });
    events += some.length;
    onProgress(Math.min(1, events / Math.max(1, count)));
  }
  signal.throwIfAborted();
  // Last, when it is known how much there is: the journal may have grown meanwhile.
  const about: About = {
    format: FORMAT,
    version: VERSION,
    id,
    at: at.toISOString(),
    events,
    chunks: lines.length,
  };
  const seal = await sealBytes(key, aboutOf(about), new Uint8Array());
  const header: Header = { ...about, keys: { bound: from.bound, ...from.wraps }, seal };
  onProgress(1);
  return new Blob([`${JSON.stringify(header)}\n`, ...lines], { type: 'application/octet-stream' });
}

async function* inChunks(
  pieces: AsyncIterable<readonly JournalEvent[]>,
): AsyncGenerator<JournalEvent[], void> {
  let waiting: JournalEvent[] = [];
  for await (const piece of pieces) {
    waiting.push(...piece);
    while (waiting.length >= CHUNK) {
      yield waiting.slice(0, CHUNK);
      waiting = waiting.slice(CHUNK);
    }
  }
  if (waiting.length > 0) yield waiting;
}
