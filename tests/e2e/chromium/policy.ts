import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from './find-extension.ts';
import { BUILT_EXTENSION } from './harness.ts';

/** Where Debian's Chromium reads what an administrator fixes. */
const FOLDER = '/etc/chromium/policies/managed';

export interface Managed {
  /** A copy of the build: its id follows from its folder, so that the policy is for it alone. */
  extensionPath: string;
  remove(): Promise<void>;
}

/** The extension under a policy, as an administrator of its computer would give it. Needs the rights of one. */
export async function manage(settings: Record<string, unknown>): Promise<Managed> {
  const extensionPath = await mkdtemp(join(tmpdir(), 'repere-managed-'));
  await cp(BUILT_EXTENSION, extensionPath, { recursive: true });
  const id = extensionId(extensionPath);
  const file = join(FOLDER, `repere-test-${id}.json`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: settings } } }));
  return {
    extensionPath,
    remove: async () => {
      await rm(file, { force: true });
      await rm(extensionPath, { recursive: true, force: true });
    },
  };
}
