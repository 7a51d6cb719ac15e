import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian puts Firefox; what is in it belongs together. */
const FIREFOX = '/usr/lib/firefox-esr';
const PROGRAM = 'firefox-esr';

export interface ManagedFirefox {
  executablePath: string;
  remove(): Promise<void>;
}

/**
 * Firefox with a `policies.json` where an administrator would put it: in `distribution`, beside the program. The same
 * files in a folder of their own, so that the policy is for this one alone; the program itself is a copy, since it looks
 * for the others where it truly stands.
 */
export async function managedFirefox(policies: string): Promise<ManagedFirefox> {
  const folder = await mkdtemp(join(tmpdir(), 'repere-firefox-'));
  for (const name of await readdir(FIREFOX))
    if (name !== PROGRAM && name !== 'distribution') await symlink(join(FIREFOX, name), join(folder, name));
  await copyFile(join(FIREFOX, PROGRAM), join(folder, PROGRAM));
  await mkdir(join(folder, 'distribution'));
  await writeFile(join(folder, 'distribution', 'policies.json'), policies);
  return {
    executablePath: join(folder, PROGRAM),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
