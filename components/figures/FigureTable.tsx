import type { Picture } from '@/utils/figures/pictures.ts';

export interface FigureTableProps {
  picture: Picture;
}

/** What a chart shows and a little more, in numbers. */
export function FigureTable({ picture }: FigureTableProps) {
  const { title, head, columns, rows } = picture;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it is read sideways, by the arrow keys
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <table class="figure-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column, i) => (
                <td key={column}>{cells[i]?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
