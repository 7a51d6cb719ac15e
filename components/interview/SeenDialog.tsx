import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ModalDialog } from '@/components/common/ModalDialog.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { FindingList } from '@/components/decision/FindingList.tsx';
import type { Finding } from '@/utils/privacy/findings.ts';

export interface SeenDialogProps {
  code: string;
  codeLength: number;
  /** What of a code must not be kept. */
  findingsIn: (code: string) => readonly Finding[];
  /** Looks the person up; in a sentence why there is nothing to see, or null. */
  onSearch: (code: string) => Promise<string | null>;
  onClose: () => void;
}

/** Asks for the code of a person who may have been here before. */
export function SeenDialog({ code, codeLength, findingsIn, onSearch, onClose }: SeenDialogProps) {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(code);
  const [said, setSaid] = useState<string | null>(null);
  const findings = findingsIn(typed);
  useEffect(() => input.current?.focus(), []);
  const search = async () => {
    if (typed.trim() === '' || findings.length > 0) return input.current?.focus();
    const why = await onSearch(typed);
    setSaid(why);
    if (why === null) onClose();
  };
  return (
    <ModalDialog class="confirm" labelledBy={id} onCancel={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <h2 id={id}>{t('seen_question')}</h2>
        <label class="field">
          <span>{t('code')}</span>
          <input
            ref={input}
            value={typed}
            maxLength={codeLength}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={findings.length > 0}
            aria-describedby={`${id}-findings`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setSaid(null);
            }}
          />
        </label>
        <FindingList id={`${id}-findings`} findings={findings} />
        <p role="status">{said}</p>
        <div class="row">
          <button type="button" class="plain" onClick={onClose}>
            {t(said === null ? 'cancel' : 'seen_go_on')}
          </button>
          <button type="submit" class="primary">
            {t('search')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
