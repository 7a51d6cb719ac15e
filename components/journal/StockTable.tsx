import { useTexts } from '@/components/common/texts.ts';
import type { Given, Stock } from '@/utils/journal/stock.ts';

export interface StockTableProps {
  stock: readonly Stock[];
  /** What was given of programmes that keep no stock. */
  withoutStock: readonly Given[];
  /** Names of programmes by id. */
  programmes: Readonly<Record<string, string>>;
}

const COLUMNS = ['received', 'given', 'used', 'returned', 'expired', 'left'] as const;

/** The cheques of each programme: received, given, and what became of them. */
export function StockTable({ stock, withoutStock, programmes }: StockTableProps) {
  const t = useTexts();
  const nameOf = (id: string) => programmes[id] ?? id;
  const rows = [
    ...stock.map((row) => ({ key: row.programme, title: nameOf(row.programme), counts: row })),
    // A programme may have kept none at first: then it has both.
    ...withoutStock.map((row) => ({
      key: `${row.programme}:without`,
      title: t('stock_without', nameOf(row.programme)),
      counts: { ...row, received: '–', expired: '–', left: '–' },
    })),
  ];
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is read sideways, by the arrow keys
    <section class="table-scroll" aria-label={t('stock_title')} tabIndex={0}>
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
          {rows.map(({ key, title, counts }) => (
            <tr key={key} data-stock={key}>
              <th scope="row">{title}</th>
              {COLUMNS.map((column) => (
                <td key={column} data-column={column}>
                  {counts[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
