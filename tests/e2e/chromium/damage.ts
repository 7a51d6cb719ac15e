import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNoise } from '../shared/noise.ts';

/**
 * Damages the journal of a browser that was closed. Whichever of its files it is (measured: each alone), Chromium throws
 * the whole database away at the first touch, which it refuses (`databases()` or `open`, an `UnknownError`), and then
 * begins an empty one; the event of its first upgrade has `dataLoss: 'total'`. Only a log cut to nothing goes unnoticed.
 *
 * @param profile the folder of the profile
 */
export async function damageJournal(profile: string, extensionId: string): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
  const files = (await readdir(folder)).filter((name) => /^(CURRENT|MANIFEST-.*|.*\.(log|ldb))$/.test(name));
  if (files.length === 0) throw new Error(`No journal in ${folder}`);
  for (const name of files) await writeNoise(join(folder, name));
}
