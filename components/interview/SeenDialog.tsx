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
  /** Looks the person up; whether there is a decision under this code. */
  onSearch: (code: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for the code of a person who may have been here before. */
export function SeenDialog({ code, codeLength, findingsIn, onSearch, onClose }: SeenDialogProps) {
  const t = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(code);
  const [unknown, setUnknown] = useState(false);
  const findings = findingsIn(typed);
  useEffect(() => input.current?.focus(), []);
  const search = async () => {
    if (typed.trim() === '' || findings.length > 0) return input.current?.focus();
    if (await onSearch(typed)) onClose();
    else setUnknown(true);
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
              setUnknown(false);
            }}
          />
        </label>
        <FindingList id={`${id}-findings`} findings={findings} />
        <p role="status">{unknown && t('seen_unknown')}</p>
        <div class="row">
          <button type="button" class="plain" onClick={onClose}>
            {t(unknown ? 'seen_go_on' : 'cancel')}
          </button>
          <button type="submit" class="primary">
            {t('search')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
