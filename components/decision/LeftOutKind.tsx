import { useMemo, useState } from 'preact/hooks';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { Witnesses } from '@/components/common/Witnesses.tsx';
import { titleOf } from '@/components/common/words.ts';
import type { LeftOut } from '@/utils/interview/explanation.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Cause } from '@/utils/orientation/explain/why-not.ts';
import type { Book } from '@/utils/orientation/types.ts';
import type { Offer } from '@/utils/programmes/offers.ts';
import { changeWords } from './change-words.ts';
import { GoneProgramme } from './GoneProgramme.tsx';

export interface LeftOutKindProps {
  leftOut: LeftOut;
  book: Book;
  checklist: Checklist;
  /** Programmes of the territory. */
  offers: readonly Offer[];
  /** Opens the page on which a programme for this kind can be added. */
  onAddProgramme: (kind: string) => void;
}

/** One kind of help that is not proposed: what keeps it out, and what would bring it. */
export function LeftOutKind({ leftOut, book, checklist, offers, onAddProgramme }: LeftOutKindProps) {
  const t = useTexts();
  const { kind, causes } = leftOut;
  const [open, setOpen] = useState(false);
  // Takes a while, so only for a line that is open, and once.
  const changes = useMemo(() => (open ? leftOut.change() : []), [open, leftOut]);
  // Where a place or a local fact is missing too, the answers alone would not bring it.
  const missing = causes.some(({ type }) => type === 'no-place' || type === 'fact-missing');
  const gone = offers.filter(({ state, programme }) => state === 'ended' && programme.kinds.includes(kind));
  return (
    <details data-kind={kind} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{titleOf(book, kind)}</summary>
      {causes.map((cause) => (
        <div key={cause.type} data-cause={cause.type}>
          {words(cause)}
        </div>
      ))}
      {open && changesWords()}
      {gone.map(({ programme }) => (
        <GoneProgramme key={programme.id} programme={programme} offers={offers} />
      ))}
    </details>
  );

  function changesWords() {
    if (changes === null) return <p>{t('change_none')}</p>;
    if (changes.length === 0) return null;
    return (
      <>
        <p>{t(missing ? 'change_lead_too' : 'change_lead')}</p>
        <ul class="changes">
          {changes.map((one) => (
            <li key={JSON.stringify(one)}>{changeWords(one, checklist, t)}</li>
          ))}
        </ul>
      </>
    );
  }

  function words(cause: Cause) {
    if (cause.type === 'excluded') {
      return (
        <>
          <ReasonList because={cause.by} book={book} />
          <Witnesses because={cause.by} book={book} checklist={checklist} />
        </>
      );
    }
    if (cause.type === 'fact-missing') return <p>{t('reason_fact_missing')}</p>;
    if (cause.type === 'not-called') return <p class="soft">{t('not_called')}</p>;
    return (
      <p>
        {t('no_programme_here')}{' '}
        <button type="button" class="link" onClick={() => onAddProgramme(kind)}>
          {t('add_programme_here')}
        </button>
      </p>
    );
  }
}
