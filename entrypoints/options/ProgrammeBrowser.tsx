import { useMemo, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { ProgrammeList } from '@/components/options/ProgrammeList.tsx';
import { ProgrammeSearch } from '@/components/options/ProgrammeSearch.tsx';
import type { RowView } from '@/components/options/row-view.ts';
import { t } from '@/utils/i18n/texts.ts';
import { endedOn, verifiedOn, withLocalRow, withoutLocalRow } from '@/utils/programmes/own-rows.ts';
import {
  indexProgrammes,
  listProgrammes,
  NO_FILTER,
  type ProgrammeFilter,
  searchProgrammes,
} from '@/utils/programmes/search-programmes.ts';
import { isSet, servesSurely } from '@/utils/programmes/territory.ts';
import { type Programme, VOUCHER_KIND } from '@/utils/programmes/types.ts';
import { Ending } from './Ending.tsx';
import { ownRows } from './own-rows-of.ts';
import { hashOf } from './route.ts';
import type { SectionProps } from './section-props.ts';
import { useShownRow } from './use-shown-row.ts';
import { VoucherStock } from './VoucherStock.tsx';

const STEP = 30;

export interface ProgrammeBrowserProps extends SectionProps {
  /** Id of the programme that the address names. */
  shown: string | null;
  filter: ProgrammeFilter;
  onFilter: (filter: ProgrammeFilter) => void;
}

/** The programmes in force: searched, opened, and changed by a click. */
export function ProgrammeBrowser(props: ProgrammeBrowserProps) {
  const { answer, options, entries, names, today, shown, filter, onFilter } = props;
  const { book, catalogue, territory } = answer;
  const [limit, setLimit] = useState(STEP);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [ending, setEnding] = useState<Programme | null>(null);
  const index = useMemo(() => {
    const kinds = Object.fromEntries(book.kinds.map(({ id, short, label }) => [id, `${short} ${label}`]));
    return indexProgrammes(listProgrammes(entries, territory, today), kinds);
  }, [book, entries, territory, today]);
  const rows = useMemo(
    () => searchProgrammes(index, filter).map(({ entry, formerly }): RowView => ({ ...entry, formerly })),
    [index, filter],
  );
  const toggle = (id: string, opened: boolean) =>
    setOpen((before) => new Set(opened ? [...before, id] : [...before].filter((one) => one !== id)));
  const known = entries.some(({ programme }) => programme.id === shown);
  const at = rows.findIndex(({ programme }) => programme.id === shown);
  useShownRow(known ? shown : null, at >= 0 && at < limit, (id) => {
    if (at < 0) onFilter(NO_FILTER);
    const place = at < 0 ? index.findIndex(({ entry }) => entry.programme.id === id) : at;
    setLimit((before) => Math.max(before, place + 1));
    toggle(id, true);
  });
  const own = ownRows(catalogue);
  /** Does something with the programme of an id. */
  const withProgramme = (id: string, act: (programme: Programme) => void) => {
    const entry = entries.find(({ programme }) => programme.id === id);
    if (entry) act(entry.programme);
  };
  return (
    <>
      {shown !== null && !known && <Notice>{t('programme_unknown', shown)}</Notice>}
      <p>
        <a class="primary button" href={hashOf({ type: 'add', kind: null })}>
          {t('add_programme')}
        </a>
      </p>
      <ProgrammeSearch
        filter={filter}
        kinds={book.kinds}
        territorySet={isSet(territory)}
        organisation={catalogue.organisation}
        hits={rows.length}
        onFilter={(next) => {
          setLimit(STEP);
          onFilter(next);
        }}
      />
      {rows.length === 0 && <p>{t('no_hits')}</p>}
      <ProgrammeList
        rows={rows}
        names={names}
        shown={limit}
        open={open}
        onToggle={toggle}
        onMore={() => setLimit(limit + STEP)}
        onVerified={(id) =>
          withProgramme(id, (programme) => {
            const verified = withLocalRow(own, verifiedOn(programme, today));
            void options.saveRows(verified, t('did_verify', programme.name));
          })
        }
        onEdit={(id) => location.assign(hashOf({ type: 'edit', id }))}
        onEnd={(id) => withProgramme(id, setEnding)}
        onRevert={(id) =>
          withProgramme(id, (programme) => {
            const below = entries.find((entry) => entry.programme.id === id)?.under.length ?? 0;
            const what = t(below > 0 ? 'did_revert' : 'did_delete', programme.name);
            void options.saveRows(withoutLocalRow(own, id), what);
          })
        }
        extra={(row) =>
          row.programme.kinds.includes(VOUCHER_KIND) && (
            <>
              {row.state === 'open' && !servesSurely(row.programme, territory) && (
                <p class="soft">{t('voucher_elsewhere')}</p>
              )}
              <VoucherStock row={row} answer={answer} options={options} />
            </>
          )
        }
      />
      {ending !== null && (
        <Ending
          programme={ending}
          entries={entries}
          today={today}
          onEnd={async (lastDay, replacedBy) => {
            const ended = withLocalRow(own, endedOn(ending, lastDay, replacedBy));
            await options.saveRows(ended, t('did_end', ending.name));
            setEnding(null);
          }}
          onCancel={() => setEnding(null)}
        />
      )}
    </>
  );
}
