/**
 * What crosses between programs instead of an exception: errors do not survive the journey.
 * The codes have a sentence each in the interface's texts (`error_<code>`).
 */
export const ERROR_CODES = [
  /** The request does not fit the contract. */
  'bad_request',
  /** The sender may not ask this. */
  'forbidden',
  /** The journal's database cannot be opened or written. */
  'journal_unavailable',
  /** The journal was written by a newer version. */
  'journal_newer',
  /** The journal is locked: the passphrase opens it. */
  'journal_locked',
  /** An older page of ours is open and keeps the journal from being opened. */
  'journal_blocked',
  /** No room left on the disk. */
  'storage_full',
  /** Fewer cheques are left than were to be given, of those that can be used on the day. */
  'voucher_stock',
  /** These cheques are not given here today, or not for that place. */
  'voucher_gone',
  /** The code or the free text holds what must not be kept about a person. */
  'personal_data',
  /** Somebody else changed it meanwhile. */
  'changed_meanwhile',
  /** The organisation fixed it. */
  'fixed',
  /** No such entry. */
  'not_found',
  /** The background did not answer, or not in the form agreed. */
  'unreachable',
  /** A fault of ours. */
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Whether nothing can be recorded until something outside Repère changes; else it is worth trying again. */
export function isJournalError(code: ErrorCode | null): boolean {
  return code === 'storage_full' || code?.startsWith('journal_') === true;
}

export type Result<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(code: ErrorCode): Result<never> {
  return { ok: false, code };
}

/** An expected failure on its way to becoming a `Result`. Its message holds the code and no content. */
export class ExpectedError extends Error {
  constructor(
    readonly code: ErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ExpectedError';
  }
}
