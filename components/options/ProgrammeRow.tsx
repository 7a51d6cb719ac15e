import type { ComponentChildren } from 'preact';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { originWords, territoryWords } from './catalogue-words.ts';
import type { Names } from './names.ts';
import { ProgrammeDetails } from './ProgrammeDetails.tsx';
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

/** A programme in three lines; it opens in full. */
export function ProgrammeRow(props: ProgrammeRowProps) {
  const { row, names, open, onToggle, children } = props;
  const { programme, origin, state, stale, formerly } = row;
  const t = useTexts();
  const day = (value: string) => formatDay(value, t('language'));
  const kinds = programme.kinds.map(names.kind).join(', ');
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
          {formerly !== null && <span class="programme-line">{t('formerly', formerly)}</span>}
          {kinds !== '' && <span class="programme-line">{kinds}</span>}
          {state === 'ended' && <span class="programme-line strong">{goneWords(programme.validUntil)}</span>}
          <span class="programme-line programme-facts">
            <span>{territoryWords(programme.territory, t, names)}</span>
            <span>{t('verified_on_day', day(programme.verifiedOn))}</span>
            {stale && state !== 'ended' && (
              <span class="flag">
                <span aria-hidden="true">⚑ </span>
                {t('verify_again')}
              </span>
            )}
            <span>{originWords(origin, t, names)}</span>
          </span>
        </summary>
        {open && (
          <>
            <ProgrammeDetails programme={programme} names={names} />
            <Actions {...props} />
            {children}
          </>
        )}
      </details>
      {programme.replacedBy.length > 0 && (
        <p class="replaced">
          {t('replaced_by')}{' '}
          {programme.replacedBy.map((id, i) => (
            <>
              {i > 0 && ', '}
              <a key={id} href={`#dispositifs/${id}`}>
                {names.programme(id)}
              </a>
            </>
          ))}
        </p>
      )}
    </li>
  );

  function goneWords(lastDay: string | null): string {
    return lastDay === null ? t('gone') : t('gone_since', day(lastDay));
  }
}

function Actions({ row, names, onVerified, onEdit, onEnd, onRevert }: ProgrammeRowProps) {
  const t = useTexts();
  const { programme, origin, under, state } = row;
  const { id, name } = programme;
  const below = under.at(-1);
  return (
    <fieldset class="bare row actions" aria-label={t('actions_of', name)}>
      <button type="button" class="plain" onClick={() => onVerified(id)}>
        {t('verified_today')}
      </button>
      <button type="button" class="plain" onClick={() => onEdit(id)}>
        {t('edit')}
      </button>
      {state !== 'ended' && (
        <button type="button" class="plain" onClick={() => onEnd(id)}>
          {t('end')}
        </button>
      )}
      {origin === 'local' && (
        <button type="button" class="plain" onClick={() => onRevert(id)}>
          {below === undefined
            ? t('delete')
            : below === 'shipped'
              ? t('revert_to_shipped')
              : t('revert_to', originWords(below, t, names))}
        </button>
      )}
    </fieldset>
  );
}
