import { useId } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';

export interface DecisionFormProps {
  /** `YYYY-MM-DD`, or null for no date. */
  reviewOn: string | null;
  code: string;
  codeLength: number;
  /** Whether there is anything to look at again. */
  hasProposals: boolean;
  /** What went wrong, in a sentence. */
  problem: string | null;
  /** False where nothing can be recorded: the note is offered instead. */
  canRecord: boolean;
  busy: boolean;
  /** Something kept may be a danger: ending without a trace comes first, with no day to look again. */
  noTrace: boolean;
  onReviewOn: (day: string | null) => void;
  onCode: (code: string) => void;
  onRecord: () => void;
  onWithoutTrace: () => void;
  onNote: () => void;
}

/** When to look again, under which code, and whether it is kept at all. */
export function DecisionForm(props: DecisionFormProps) {
  const t = useTexts();
  const help = useId();
  const { noTrace, canRecord, busy } = props;
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        if (noTrace) props.onWithoutTrace();
        else props.onRecord();
      }}
    >
      {noTrace ? <p class="strong">{t('no_trace_first')}</p> : fields()}
      {props.problem !== null && <Notice>{props.problem}</Notice>}
      {noTrace || canRecord ? (
        <button type="submit" class="primary wide" disabled={busy} aria-keyshortcuts="Control+Enter">
          {t(noTrace ? 'without_trace' : 'record')}{' '}
          <span class="keys" aria-hidden="true">
            Ctrl ↵
          </span>
        </button>
      ) : (
        <button type="button" class="primary wide" onClick={props.onNote}>
          {t('note_show')}
        </button>
      )}
      {(!noTrace || canRecord) && (
        <button
          type="button"
          class="link centre"
          disabled={busy}
          onClick={noTrace ? props.onRecord : props.onWithoutTrace}
        >
          {t(noTrace ? 'record_anyway' : 'without_trace')}
        </button>
      )}
    </form>
  );

  function fields() {
    return (
      <>
        {props.hasProposals && (
          <label class="field">
            <span>{t('review_on')}</span>
            <input
              type="date"
              value={props.reviewOn ?? ''}
              onInput={(event) => props.onReviewOn(event.currentTarget.value || null)}
            />
          </label>
        )}
        <div class="field">
          <label for={`${help}-code`}>{t('code')}</label>
          <input
            id={`${help}-code`}
            value={props.code}
            maxLength={props.codeLength}
            autocomplete="off"
            spellcheck={false}
            placeholder={t('optional')}
            aria-describedby={help}
            onInput={(event) => props.onCode(event.currentTarget.value)}
          />
          <small id={help}>{t('code_help')}</small>
        </div>
      </>
    );
  }
}
