import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { counted } from '@/components/common/counted.ts';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Delivery } from '@/utils/journal/stock.ts';

export interface DeliveryListProps {
  /** Of one programme; shown newest first. */
  deliveries: readonly Delivery[];
  /** Takes one back; false where that failed. @param cheques how many came with it */
  onWithdraw: (id: string, cheques: number) => Promise<boolean>;
}

/** The deliveries of a programme. One that nothing was given from can be taken back: it was a mistake. */
export function DeliveryList({ deliveries, onWithdraw }: DeliveryListProps) {
  const t = useTexts();
  const [asking, setAsking] = useState<Delivery | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed goes with its delivery. After the dialog, which gives the focus back to it.
  useEffect(() => {
    if (withdrawn !== null) title.current?.focus();
  }, [withdrawn]);
  if (deliveries.length === 0) return null;
  const day = (date: string) => formatDay(date, t('language'));
  const withdraw = async ({ id, received }: Delivery) => {
    setAsking(null);
    if (await onWithdraw(id, received.booklets * received.chequesPerBooklet)) setWithdrawn(id);
  };
  return (
    <div class="deliveries">
      <h4 ref={title} tabIndex={-1}>
        {t('deliveries')}
      </h4>
      <ul>
        {[...deliveries].sort(newestFirst).map((delivery) => {
          const { id, given, received } = delivery;
          const { at, booklets, chequesPerBooklet, expiresOn } = received;
          return (
            <li key={id} class="row between" data-delivery={id}>
              <span>
                <strong>{day(at)}</strong> · {t('delivery_counts', booklets, chequesPerBooklet)}
                {expiresOn !== null && ` · ${t('delivery_until', day(expiresOn))}`} ·{' '}
                {counted(t, 'voucher_given', given)}
              </span>
              {given === 0 && (
                <button type="button" class="plain" onClick={() => setAsking(delivery)}>
                  {t('delivery_withdraw')}
                  <span class="sr-only"> {t('delivery_of', day(at))}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <ConfirmDialog
          title={t('delivery_withdraw_question')}
          text={t(
            deliveries.length > 1 ? 'delivery_withdraw_text' : 'delivery_withdraw_only',
            asking.received.booklets * asking.received.chequesPerBooklet,
          )}
          action={t('delivery_withdraw')}
          onConfirm={() => void withdraw(asking)}
          onCancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

function newestFirst({ received: a }: Delivery, { received: b }: Delivery): number {
  return b.at.localeCompare(a.at);
}
