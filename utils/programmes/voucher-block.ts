import type { State } from './state.ts';
import type { Origin, Programme } from './types.ts';

/** What keeps a voucher from being proposed. */
export type VoucherBlock =
  /** Nobody here says that it is active: what ships never does, for no public data says who accepts one. */
  | 'not-declared'
  /** Ended, uncertain, or not begun. */
  | 'not-open'
  /** No place takes it as payment. */
  | 'no-place'
  /** Used up or expired. */
  | 'none-left';

/**
 * Null where it may be given: declared open on this machine or by the organisation, with a place that takes it, and
 * not run out.
 *
 * @param cheques left; undefined where no stock is kept
 */
export function voucherBlock(
  { voucher }: Pick<Programme, 'voucher'>,
  origin: Origin,
  state: State,
  cheques: number | undefined,
): VoucherBlock | null {
  if (origin === 'shipped') return 'not-declared';
  if (state !== 'open') return 'not-open';
  if (voucher === null || voucher.acceptedBy.length === 0) return 'no-place';
  return cheques === undefined || cheques > 0 ? null : 'none-left';
}
