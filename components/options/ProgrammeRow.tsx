import type { ComponentChildren } from 'preact';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { originWords, territoryWords } from './catalogue-words.ts';
import type { Names } from './names.ts';
import { ProgrammeDetails } from './ProgrammeDetails.tsx';
import { ReplacedBy } from './ReplacedBy.tsx';
import { RowActions } from './RowActions.tsx';
import type { RowEvents, RowView } from './row-view.ts';
import { StateBadge } from './StateBadge.tsx';

export interface ProgrammeRowProps extends RowEvents {
  row: RowView;
  names: Names;
  open: boolean;
  onToggle: (open: boolean) => void;
  /** What else belongs to it, below its facts. */
  children?: ComponentChildren;
}

/** A programme in three lines; it opens in full. What ended is greyed, with its end and what replaced it. */
export function ProgrammeRow({ row, names, open, onToggle, children, ...events }: ProgrammeRowProps) {
  const { programme, state } = row;
  return (
    <li class={`programme programme-${state}`} data-programme={programme.id}>
      <details
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
        }}
      >
        <summary>
          <span class="programme-title">
            <span class="programme-name" lang="fr">
              {programme.name}
            </span>
            <StateBadge state={state} />
          </span>
          <SummaryLines row={row} names={names} />
        </summary>
        {open && (
          <div class="programme-body">
            <ProgrammeDetails programme={programme} names={names} />
            <RowActions row={row} names={names} {...events} />
            {children}
          </div>
        )}
      </details>
      <ReplacedBy programmes={programme.replacedBy} names={names} />
    </li>
  );
}

function SummaryLines({ row, names }: { row: RowView; names: Names }) {
  const { programme, origin, state, stale, formerly } = row;
  const { kinds, validFrom, validUntil } = programme;
  const t = useTexts();
  const day = (value: string) => formatDay(value, t('language'));
  return (
    <>
      {formerly !== null && <span class="programme-line">{t('formerly', formerly)}</span>}
      {kinds.length > 0 && <span class="programme-line">{kinds.map(names.kind).join(' · ')}</span>}
      {state === 'ended' && (
        <span class="programme-line strong">
          {validUntil === null ? t('gone') : t('gone_since', day(validUntil))}
        </span>
      )}
      {state === 'upcoming' && validFrom !== null && (
        <span class="programme-line strong">{t('programme_upcoming', day(validFrom))}</span>
      )}
      {state !== 'ended' && validUntil !== null && (
        <span class="programme-line strong">{t('ends_on', day(validUntil))}</span>
      )}
      <span class="programme-line programme-facts">
        <span>{territoryWords(programme.territory, t, names)}</span>
        <span>{t('verified_on_day', day(programme.verifiedOn))}</span>
        {stale && state !== 'ended' && (
          <span class="flag">
            <span aria-hidden="true">⚑ </span>
            {t('verify_again')}
          </span>
        )}
        <span class="origin">{originWords(origin, t, names)}</span>
      </span>
    </>
  );
}
