import type { LocalHelp } from '../programmes/offers.ts';
import { VOUCHER_FACT } from '../programmes/types.ts';
import type { Local } from './types.ts';

/** What an interview has to know of what there is in its territory. */
export function localOf({ kindsWithoutPlace, vouchers, offers }: LocalHelp): Local {
  return {
    kindsWithoutPlace,
    facts: { [VOUCHER_FACT]: vouchers.length > 0 },
    programmes: offers.filter(({ state }) => state === 'open').map(({ programme }) => programme),
  };
}
