import { useId, useRef, useState } from 'preact/hooks';
import { formatDay } from '@/components/common/format-day.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { SeenNoteProps } from '@/components/interview/SeenNote.tsx';
import type { Finding } from '@/utils/privacy/findings.ts';
import { FindingList } from './FindingList.tsx';
import { FreeTextBox } from './FreeTextBox.tsx';

export interface DecisionFormProps {
  /** `YYYY-MM-DD`, or null for no date. */
  reviewOn: string | null;
  code: string;
  codeLength: number;
  /** When the person of this code was here before; null where nobody was. */
  seen: SeenNoteProps | null;
  /** What of the code must not be kept. */
  codeFindings: readonly Finding[];
  /** Free text and what of it must not be kept; null where none is allowed. */
  freeText: { text: string; findings: readonly Finding[] } | null;
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
  onFreeText: (text: string) => void;
  onRecord: () => void;
  onWithoutTrace: () => void;
  onNote: () => void;
}

/** When to look again, under which code, in which words, and whether it is kept at all. */
export function DecisionForm(props: DecisionFormProps) {
  const t = useTexts();
  const help = useId();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(false);
  const { noTrace, canRecord, busy, codeFindings } = props;
  // Where a trace may be a danger there is no free text to record.
  const freeText = noTrace ? null : props.freeText;
  const mustChange = codeFindings.length + (freeText?.findings.length ?? 0) > 0;
  const record = () => {
    setRefused(mustChange);
    if (!mustChange) return props.onRecord();
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const problem = props.problem ?? (refused && mustChange ? t('error_personal_data') : null);
  return (
    <form
      ref={form}
      class="decision"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (noTrace) props.onWithoutTrace();
        else record();
      }}
    >
      {noTrace ? <p class="strong">{t('no_trace_first')}</p> : reviewField()}
      {/* A code that cannot be recorded is shown in any case: it has to be changed. */}
      {(!noTrace || codeFindings.length > 0) && codeField()}
      {freeText && <FreeTextBox {...freeText} onText={props.onFreeText} />}
      {problem !== null && <Notice>{problem}</Notice>}
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
          onClick={noTrace ? record : props.onWithoutTrace}
        >
          {t(noTrace ? 'record_anyway' : 'without_trace')}
        </button>
      )}
    </form>
  );

  function reviewField() {
    return (
      props.hasProposals && (
        <label class="field">
          <span>{t('review_on')}</span>
          <input
            type="date"
            value={props.reviewOn ?? ''}
            onInput={(event) => props.onReviewOn(event.currentTarget.value || null)}
          />
        </label>
      )
    );
  }

  function codeField() {
    return (
      <div class="field">
        <label for={`${help}-code`}>{t('code')}</label>
        <input
          id={`${help}-code`}
          value={props.code}
          maxLength={props.codeLength}
          autocomplete="off"
          spellcheck={false}
          placeholder={t('optional')}
          aria-invalid={codeFindings.length > 0}
          aria-describedby={codeFindings.length > 0 ? `${help} ${help}-findings` : help}
          onInput={(event) => props.onCode(event.currentTarget.value)}
        />
        <small id={help}>{t('code_help')}</small>
        {props.seen && (
          <p role="status" class="strong">
            {t('seen_on', formatDay(props.seen.at, t('language')))}
          </p>
        )}
        <FindingList id={`${help}-findings`} findings={codeFindings} />
      </div>
    );
  }
}
