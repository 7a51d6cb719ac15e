import { counted } from '@/components/common/counted.ts';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Translate } from '@/utils/i18n/translate.ts';
import type { RecordedVoucher } from '@/utils/journal/entry.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';

export interface VoucherWordsProps {
  voucher: RecordedVoucher;
  /** Names of programmes by id; one that is no longer known shows its id. */
  programmes: Readonly<Record<string, string>>;
  /** What became of them, as far as it is known; null where that is not said. */
  result: VoucherResult | null;
}

/** The cheques of a decision: how many, of which programme, for which workshop, and what became of them. */
export function VoucherWords({ voucher, programmes, result }: VoucherWordsProps) {
  const t = useTexts();
  const { cheques, programme, place, on } = voucher;
  return (
    <>
      {counted(t, 'voucher_given', cheques)} ·{' '}
      <span lang="fr">
        {programmes[programme] ?? programme} · {place}
      </span>
      {on !== null && ` · ${t('voucher_workshop', formatDay(on, t('language')))}`}
      {result && ` – ${resultWords(t, cheques, result)}`}
    </>
  );
}

function resultWords(t: Translate, cheques: number, { used, returned }: VoucherResult): string {
  if (used + returned === 0) return t('voucher_waiting');
  const counts = [
    ['voucher_used', used],
    ['voucher_returned', returned],
    ['voucher_awaited', cheques - used - returned],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([stem, count]) => counted(t, stem, count))
    .join(', ');
}
