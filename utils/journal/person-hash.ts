import type { Dexie, Table } from 'dexie';
import { type KeyRing, type SealedRow, seal } from './seal.ts';
import { openRow } from './sealed-table.ts';
import { signOf } from './staged-table.ts';
import { REBUILD } from './tasks.ts';

const ID = 'person';
const PLACE = 'secrets';

/** 32 bytes, drawn once for a journal. */
interface Secret {
  id: string;
  raw: number[];
}

/**
 * Under which id a person's row stands: a hash of the local code, keyed with a secret that lies sealed in the journal, so
 * that it survives a change of the journal's key, and nobody can try out codes without it. Case and outer spaces do not
 * count, as nobody remembers them.
 */
export async function personHash(database: Dexie, ring: KeyRing): Promise<(code: string) => Promise<string>> {
  const { raw } = await secretIn(database, ring);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(raw), algorithm, false, ['sign']);
  return async (code) => {
    const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(foldedCode(code)));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

export function foldedCode(code: string): string {
  return code.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fr');
}

async function secretIn(database: Dexie, ring: KeyRing): Promise<Secret> {
  const secrets: Table<SealedRow, string> = database.table(PLACE);
  const stored = await secrets.get(ID);
  // One that does not open is drawn again, and the persons are filed anew.
  const known = await openRow<Secret>(ring, PLACE, stored).catch(() => undefined);
  if (known) return known;
  const secret: Secret = { id: ID, raw: [...crypto.getRandomValues(new Uint8Array(32))] };
  const row = await seal(ring, PLACE, { id: ID }, secret);
  // Somebody else may have been quicker: one secret is enough.
  const isMine = await database.transaction('rw', ['secrets', 'tasks'], async () => {
    if (signOf(await secrets.get(ID)) !== signOf(stored)) return false;
    await secrets.put(row);
    const tasks = database.table('tasks');
    if (stored && !(await tasks.get(REBUILD))) await tasks.put({ id: REBUILD });
    return true;
  });
  return isMine ? secret : secretIn(database, ring);
}
