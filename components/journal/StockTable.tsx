import { useTexts } from '@/components/common/texts.ts';
import type { Stock } from '@/utils/journal/vouchers.ts';

export interface StockTableProps {
  stock: readonly Stock[];
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
}

const COLUMNS = ['received', 'given', 'used', 'returned', 'expired', 'left'] as const;

/** The cheques of each programme: received, given, and what became of them. */
export function StockTable({ stock, programmes }: StockTableProps) {
  const t = useTexts();
  if (stock.length === 0) return null;
  return (
    <section class="table-scroll" aria-label={t('stock_title')}>
      <table class="stock">
        <caption>{t('stock_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('voucher_programme')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`stock_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stock.map((row) => (
            <tr key={row.programme} data-stock={row.programme}>
              <th scope="row">{programmes[row.programme] ?? row.programme}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-column={column}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
