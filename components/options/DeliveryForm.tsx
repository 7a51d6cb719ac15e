import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { TextField } from './TextField.tsx';

export interface Delivery {
  booklets: number;
  chequesPerBooklet: number;
  /** `YYYY-MM-DD`; null where they do not expire. */
  expiresOn: string | null;
}

export interface DeliveryFormProps {
  /** What the programme's own terms say; null where they say nothing. */
  chequesPerBooklet: number | null;
  /** Enters it; false where that failed, and the form stays. */
  onDelivery: (delivery: Delivery) => Promise<boolean>;
  onCancel: () => void;
}

const MOST_BOOKLETS = 10_000;
const MOST_CHEQUES = 100;

/** Booklets of cheques that came in. */
export function DeliveryForm({ chequesPerBooklet, onDelivery, onCancel }: DeliveryFormProps) {
  const t = useTexts();
  const [booklets, setBooklets] = useState('');
  const [cheques, setCheques] = useState(chequesPerBooklet === null ? '' : String(chequesPerBooklet));
  const [expiresOn, setExpiresOn] = useState('');
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const fault = (typed: string, most: number) =>
    tried && !isCount(typed, most) ? t('count_wrong', most) : undefined;
  const isRight = isCount(booklets, MOST_BOOKLETS) && isCount(cheques, MOST_CHEQUES);
  const enter = async () => {
    setTried(true);
    if (!isRight || sending) return;
    setSending(true);
    await onDelivery({
      booklets: Number(booklets),
      chequesPerBooklet: Number(cheques),
      expiresOn: expiresOn === '' ? null : expiresOn,
    });
    setSending(false);
  };
  return (
    <form
      ref={form}
      class="delivery"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <div class="columns">
        <TextField
          label={t('delivery_booklets')}
          type="number"
          min={1}
          max={MOST_BOOKLETS}
          value={booklets}
          onValue={setBooklets}
          error={fault(booklets, MOST_BOOKLETS)}
          required
        />
        <TextField
          label={t('field_cheques_per_booklet')}
          type="number"
          min={1}
          max={MOST_CHEQUES}
          value={cheques}
          onValue={setCheques}
          error={fault(cheques, MOST_CHEQUES)}
          required
        />
        <TextField
          label={t('delivery_expires')}
          type="date"
          value={expiresOn}
          onValue={setExpiresOn}
          optional
        />
      </div>
      {isRight && <p class="soft">{t('delivery_total', Number(booklets) * Number(cheques))}</p>}
      <div class="row">
        <button type="submit" class="primary">
          {t('delivery_enter')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function isCount(typed: string, most: number): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most;
}
