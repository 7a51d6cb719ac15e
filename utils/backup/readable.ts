import type { BackupFault } from './fault.ts';
import { UnreadableFile } from './lines.ts';

/** Runs what reads a file; where the browser cannot read it any more, that is a fault like others. */
export async function readable<T>(read: () => Promise<T>): Promise<T | { ok: false; fault: BackupFault }> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, fault: { code: 'gone' } };
    throw error;
  }
}
