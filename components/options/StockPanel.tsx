import { useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Stock } from '@/utils/journal/stock.ts';
import { Counts } from './Counts.tsx';
import { DeliveryForm, type DeliveryFormProps } from './DeliveryForm.tsx';
import { DeliveryList, type DeliveryListProps } from './DeliveryList.tsx';

export interface StockPanelProps extends Omit<DeliveryFormProps, 'onCancel'>, DeliveryListProps {
  /** Null while no cheque ever came in. */
  stock: Stock | null;
  /** What keeps the cheques from being proposed, in a sentence. */
  notYet: string | null;
}

const COUNTS: readonly [keyof Omit<Stock, 'programme'>, MessageKey][] = [
  ['left', 'stock_left'],
  ['received', 'stock_received'],
  ['given', 'stock_given'],
  ['used', 'stock_used'],
  ['returned', 'stock_returned'],
  ['expired', 'stock_expired'],
];

/** The cheques of a programme: what came in, what became of them, and the way to enter more or to take some back. */
export function StockPanel({ stock, notYet, deliveries, onWithdraw, ...delivery }: StockPanelProps) {
  const t = useTexts();
  const [entering, setEntering] = useState(false);
  return (
    <section class="stock" aria-label={t('stock_title')}>
      <h3>{t('stock_title')}</h3>
      {stock === null ? (
        <p class="soft">{t('stock_none')}</p>
      ) : (
        <Counts counts={COUNTS.map(([key, title]) => ({ title: t(title), count: stock[key] }))} />
      )}
      {notYet !== null && <p class="soft">{notYet}</p>}
      <DeliveryList deliveries={deliveries} onWithdraw={onWithdraw} />
      {entering ? (
        <DeliveryForm
          {...delivery}
          onDelivery={async (one) => {
            const entered = await delivery.onDelivery(one);
            if (entered) setEntering(false);
            return entered;
          }}
          onCancel={() => setEntering(false)}
        />
      ) : (
        <button type="button" class="plain" onClick={() => setEntering(true)}>
          {t('stock_enter')}
        </button>
      )}
    </section>
  );
}
