import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from './find-extension.ts';
import { BUILT_EXTENSION, type ChromiumSession, launchChromium } from './harness.ts';
import { poll } from './poll.ts';

/** Where Debian's Chromium reads what an administrator fixes. */
const FOLDER = '/etc/chromium/policies/managed';

export interface Managed {
  /** A copy of the build: its id follows from its folder, so that the policy is for it alone. */
  extensionPath: string;
  remove(): Promise<void>;
}

/** Root's, in most places where tests run. */
export const NO_ADMINISTRATOR = process.getuid?.() !== 0;

/** A browser whose administrator fixed this. */
export async function under(
  settings: Record<string, unknown>,
  look: (session: ChromiumSession) => Promise<void>,
): Promise<void> {
  const managed = await manage(settings);
  try {
    const session = await launchChromium({ extensionPath: managed.extensionPath });
    try {
      await policyCame(session);
      await look(session);
    } finally {
      await session.close();
    }
  } finally {
    await managed.remove();
  }
}

/**
 * Chromium reads its policies anew 3 s after its start. Until then `storage.managed.get` waits in an extension that it
 * knew from its first moment; in one that was installed a little later, as on a busy machine, it gives nothing, and
 * `storage.onChanged` tells of the policy afterwards. Nobody opens a panel within that second, but tests do.
 */
async function policyCame(session: ChromiumSession): Promise<void> {
  await poll('the policy', async () => {
    const worker = await session.worker();
    return worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: ManagedStorage } }).chrome;
      return Object.keys(await storage.managed.get(null)).length > 0;
    });
  });
}

interface ManagedStorage {
  managed: { get(keys: null): Promise<object> };
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
