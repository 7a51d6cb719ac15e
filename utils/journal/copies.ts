import { browser } from '../browser.ts';
import { inOneWindow } from '../in-one-window.ts';
import { toBase64 } from '../secrets/base64.ts';
import type { JournalEvent } from './event.ts';
import { rowOf } from './event-rows.ts';
import { sealingKey } from './keys.ts';
import { type KeyRing, ringOf, type SealedRow } from './seal.ts';

/**
 * The rolling copy: the last events once more, outside of the database, which a power cut can ruin as a whole. Under a
 * passphrase they are sealed with the journal's key; else, since that key would be ruined with them, with one of their own
 * (docs/decisions/017).
 */
export interface Copies {
  /** Their own key, 32 bytes; absent under a passphrase. */
  raw?: number[];
  /** Oldest first. */
  rows: CopiedRow[];
}

/** A sealed row, its bytes as base64. */
export type CopiedRow = Omit<SealedRow, 'nonce' | 'sealed'> & { nonce: string; sealed: string };

const KEY = 'copies';

/** More than a week's work of one person. */
export const MOST_COPIES = 100;

const turn = inOneWindow(KEY);

export async function readCopies(): Promise<Copies> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return (stored as Copies | undefined) ?? { rows: [] };
}

/**
 * Forgets copies, and copies events that are in the journal now in the place of the oldest.
 *
 * @param ring of the open journal
 */
export function changeCopies(
  isGone: (row: CopiedRow) => boolean,
  events: readonly JournalEvent[] = [],
  ring?: KeyRing,
): Promise<void> {
  return turn(async () => {
    const copies = await readCopies();
    const rows = copies.rows.filter((row) => !isGone(row));
    if (ring) {
      if (ring.current.secret) delete copies.raw;
      else copies.raw ??= [...crypto.getRandomValues(new Uint8Array(32))];
      const sealing = copies.raw ? await ringOfCopies(copies.raw) : ring;
      for (const event of events) {
        const { nonce, sealed, ...row } = await rowOf(event, sealing);
        rows.push({ ...row, nonce: toBase64(nonce), sealed: toBase64(sealed) });
      }
    }
    await browser.storage.local.set({ [KEY]: { ...copies, rows: rows.slice(-MOST_COPIES) } });
  });
}

export async function ringOfCopies(raw: readonly number[]): Promise<KeyRing> {
  return ringOf([{ id: KEY, at: '', key: await sealingKey(new Uint8Array(raw)) }]);
}
