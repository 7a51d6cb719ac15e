import type { ComponentChildren } from 'preact';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Names } from './names.ts';
import { ProgrammeRow } from './ProgrammeRow.tsx';
import type { RowEvents, RowView } from './row-view.ts';

export interface ProgrammeListProps extends RowEvents {
  rows: readonly RowView[];
  names: Names;
  /** How many of the rows are on the page. */
  shown: number;
  /** Ids of the rows that are open. */
  open: ReadonlySet<string>;
  onToggle: (id: string, open: boolean) => void;
  onMore: () => void;
  /** What else belongs to an open row. */
  extra: (row: RowView) => ComponentChildren;
}

/** The programmes that were found; thousands do not all come at once. */
export function ProgrammeList({ rows, shown, open, onToggle, onMore, extra, ...row }: ProgrammeListProps) {
  const t = useTexts();
  return (
    <>
      <ul class="programmes">
        {rows.slice(0, shown).map((one) => {
          const { id } = one.programme;
          const isOpen = open.has(id);
          return (
            <ProgrammeRow
              key={id}
              {...row}
              row={one}
              open={isOpen}
              onToggle={(opened) => onToggle(id, opened)}
            >
              {isOpen && extra(one)}
            </ProgrammeRow>
          );
        })}
      </ul>
      {rows.length > shown && (
        <button type="button" class="plain centre" onClick={onMore}>
          {counted(t, 'show_more', rows.length - shown)}
        </button>
      )}
    </>
  );
}
