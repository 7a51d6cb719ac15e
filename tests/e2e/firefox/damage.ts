import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNoise } from '../shared/noise.ts';

/**
 * Damages the journal of a browser that was closed. Wherever the damage is (measured: all of it, its first bytes, all but
 * these, cut, empty), Firefox then refuses `indexedDB.databases()`, and leaves the file alone as long as nobody opens the
 * database: opening it begins an empty one, unless its first page is whole, and then fails.
 *
 * @param profile the folder of the profile
 * @param origin of the extension, `moz-extension://…`
 * @returns the file, and what is in it now
 */
export async function damageJournal(
  profile: string,
  origin: string,
): Promise<{ file: string; bytes: Buffer }> {
  const folder = join(profile, 'storage', 'default', `moz-extension+++${new URL(origin).host}`, 'idb');
  // Its name is that of the database, folded together: first and last letter, second and last but one, and so on.
  const names = (await readdir(folder)).filter((name) => /reerpe\.sqlite(-wal)?$/.test(name));
  for (const name of names) await writeNoise(join(folder, name));
  const database = names.find((name) => name.endsWith('.sqlite'));
  if (!database) throw new Error(`No journal in ${folder}`);
  const file = join(folder, database);
  return { file, bytes: await readFile(file) };
}
