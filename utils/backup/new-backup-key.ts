import { drawRecoveryCode } from '../secrets/recovery-code.ts';
import { wrapKey } from '../secrets/wrap.ts';
import { type BackupKey, FORMAT } from './format.ts';

/** A key for one file, with the passphrase that opens it and a recovery code that does as well. */
export async function newBackupKey(passphrase: string): Promise<{ key: BackupKey; code: string }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const code = drawRecoveryCode();
  const [byPassphrase, byCode] = await Promise.all([
    wrapKey(raw, passphrase, FORMAT),
    wrapKey(raw, code, FORMAT),
  ]);
  return { key: { raw, bound: FORMAT, wraps: { passphrase: byPassphrase, recovery: byCode } }, code };
}
