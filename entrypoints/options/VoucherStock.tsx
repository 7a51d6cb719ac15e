import type { RowView } from '@/components/options/row-view.ts';
import { StockPanel } from '@/components/options/StockPanel.tsx';
import { t } from '@/utils/i18n/texts.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import { receiveVouchers, withdrawDelivery } from '@/utils/messages/options-contract.ts';
import { type VoucherBlock, voucherBlock } from '@/utils/programmes/voucher-block.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import type { SectionProps } from './section-props.ts';

const BLOCK_TEXTS: Readonly<Record<VoucherBlock, MessageKey>> = {
  'not-declared': 'voucher_not_declared',
  'not-open': 'voucher_not_open',
  'no-place': 'voucher_without_place',
  'none-left': 'voucher_none_left',
};

export interface VoucherStockProps extends Pick<SectionProps, 'answer' | 'options'> {
  row: RowView;
}

/** The cheques of one programme, and whether they are proposed. */
export function VoucherStock({ row, answer, options }: VoucherStockProps) {
  const { programme, origin, state } = row;
  const own = answer.stock.find((one) => one.programme === programme.id) ?? null;
  const block = voucherBlock(programme, origin, state, own?.left);
  return (
    <StockPanel
      stock={own}
      notYet={block && t(BLOCK_TEXTS[block])}
      chequesPerBooklet={programme.voucher?.chequesPerBooklet ?? null}
      onDelivery={(delivery) =>
        options.change(
          receiveVouchers,
          { id: uuidV7(Date.now()), programme: programme.id, ...delivery },
          t('delivery_done', delivery.booklets * delivery.chequesPerBooklet),
        )
      }
      deliveries={answer.deliveries.filter((one) => one.programme === programme.id)}
      onWithdraw={(id, cheques) => options.change(withdrawDelivery, { id }, t('delivery_withdrawn', cheques))}
    />
  );
}
