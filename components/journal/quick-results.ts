import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';

/** What one click can say of given cheques: of the single one; of all, or of the rest where a part is known. */
export function quickResults(cheques: number, result: VoucherResult): [MessageKey, VoucherResult][] {
  const { used, returned } = result;
  const awaited = cheques - used - returned;
  const choices: [MessageKey, VoucherResult][] =
    cheques === 1
      ? [
          ['voucher_mark_used', { used: 1, returned: 0 }],
          ['voucher_mark_returned', { used: 0, returned: 1 }],
          ['voucher_mark_unknown', { used: 0, returned: 0 }],
        ]
      : awaited > 0 && awaited < cheques
        ? [
            ['result_rest_used', { used: used + awaited, returned }],
            ['result_rest_returned', { used, returned: returned + awaited }],
          ]
        : [
            ['result_all_used', { used: cheques, returned: 0 }],
            ['result_all_returned', { used: 0, returned: cheques }],
          ];
  return choices.filter(([, next]) => next.used !== used || next.returned !== returned);
}
