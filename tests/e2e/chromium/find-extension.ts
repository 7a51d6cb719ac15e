import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { poll } from './poll.ts';

/** Waits until the worker of the extension in this folder has started once, and gives the extension's id. */
export async function findExtension(context: BrowserContext, folder: string): Promise<string> {
  const id = extensionId(folder);
  const isThere = () => context.serviceWorkers().some((worker) => new URL(worker.url()).host === id);
  await poll(`the service worker of ${folder}`, isThere);
  return id;
}

/**
 * Chromium's id of an unpacked extension: the first 16 bytes of the SHA-256 of its key, or else of its folder's
 * path, one letter from `a` to `p` for each half byte.
 */
export function extensionId(folder: string): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  const source = key ? Buffer.from(key, 'base64') : Buffer.from(realpathSync(folder));
  const digits = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
