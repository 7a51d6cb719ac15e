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
  /** Their own key, 32 bytes; absent where no row is sealed with it. */
  raw?: number[];
  /** Oldest first. */
  rows: CopiedRow[];
}

/** A sealed row, its bytes as base64. */
export type CopiedRow = Omit<SealedRow, 'nonce' | 'sealed'> & { nonce: string; sealed: string };

const KEY = 'copies';

/** Id of their own key. */
export const OWN_KEY = 'copies';

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
  return editCopies(async (copies) => {
    const rows = copies.rows.filter((row) => !isGone(row));
    const fresh = ring ? await copiesOf(events, ring, copies) : [];
    return { ...copies, rows: [...rows, ...fresh].slice(-MOST_COPIES) };
  });
}

/** One change after the other, in whichever window. */
export function editCopies(edit: (copies: Copies) => Promise<Copies>): Promise<void> {
  return turn(async () => {
    const { raw, rows } = await edit(await readCopies());
    const own = raw && rows.some(({ key }) => key === OWN_KEY) ? { raw } : {};
    await browser.storage.local.set({ [KEY]: { ...own, rows } satisfies Copies });
  });
}

/** Seals copies of events; where they need a key of their own that is not there yet, it is put into `copies`. */
export async function copiesOf(
  events: readonly JournalEvent[],
  ring: KeyRing,
  copies: Copies,
): Promise<CopiedRow[]> {
  if (!ring.current.secret) copies.raw ??= [...crypto.getRandomValues(new Uint8Array(32))];
  const sealing = ring.current.secret || !copies.raw ? ring : await ownRing(copies.raw);
  const rows = await Promise.all(events.map((event) => rowOf(event, sealing)));
  return rows.map((row) => ({ ...row, nonce: toBase64(row.nonce), sealed: toBase64(row.sealed) }));
}

export async function ownRing(raw: readonly number[]): Promise<KeyRing> {
  return ringOf([{ id: OWN_KEY, at: '', key: await sealingKey(new Uint8Array(raw)) }]);
}
