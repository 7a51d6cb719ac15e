/** Why a backup cannot be read. Lines count from 1, as an editor shows them. */
export type BackupFault =
  /** Another file. */
  | { code: 'not-a-backup' }
  /** Written by a version of Repère that this one does not know. */
  | { code: 'newer' }
  /** Neither its passphrase nor its recovery code. */
  | { code: 'secret' }
  /** The browser cannot read it: it was moved, or changed meanwhile. */
  | { code: 'gone' }
  /** It ends in or before that line. */
  | { code: 'cut'; line: number }
  /** That line was changed, or is not where it was. */
  | { code: 'damaged'; line: number }
  /** What that line holds is whole, and this version does not know it. @param path of what, as in `answers.phone` */
  | { code: 'unknown'; line: number; path: string };
