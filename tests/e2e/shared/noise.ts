import { readFile, writeFile } from 'node:fs/promises';
import { randomNumbers } from '../../bench/random.ts';

/** Writes noise over a file, always the same. */
export async function writeNoise(file: string): Promise<void> {
  const random = randomNumbers(20261126);
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.floor(random() * 256);
  await writeFile(file, bytes);
}
