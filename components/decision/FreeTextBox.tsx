import { useId } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { Finding } from '@/utils/privacy/findings.ts';
import { FindingList } from './FindingList.tsx';

/** Longest free text; the schema of the draft says the same. */
export const LENGTH = 280;

export interface FreeTextBoxProps {
  text: string;
  /** What of it must not be kept. */
  findings: readonly Finding[];
  onText: (text: string) => void;
}

/** A few free words about the interview, below what must not stand in them. */
export function FreeTextBox({ text, findings, onText }: FreeTextBoxProps) {
  const t = useTexts();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('free_text')}</label>
      <p id={`${id}-warning`} class="notice">
        {t('free_text_warning')}
      </p>
      <textarea
        id={id}
        rows={3}
        value={text}
        maxLength={LENGTH}
        autocomplete="off"
        placeholder={t('optional')}
        aria-invalid={findings.length > 0}
        aria-describedby={`${id}-warning ${id}-count ${id}-findings`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <small id={`${id}-count`}>{t('free_text_count', text.length, LENGTH)}</small>
      <FindingList id={`${id}-findings`} findings={findings} />
    </div>
  );
}
