import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import { quickResults } from './quick-results.ts';

export interface ResultFormProps {
  /** How many were given. */
  cheques: number;
  /** What is known so far. */
  result: VoucherResult;
  /** Enters what became of them; gives what went wrong in a sentence, or null. */
  onResult: (result: VoucherResult) => Promise<string | null>;
  /** Absent where the form is always there; else it takes the focus when it comes. */
  onCancel?: (() => void) | undefined;
}

/** What became of given cheques: one click for a single one or for all, two numbers where they differ. */
export function ResultForm({ cheques, result, onResult, onCancel }: ResultFormProps) {
  const t = useTexts();
  const help = useId();
  const [used, setUsed] = useState(String(result.used));
  const [returned, setReturned] = useState(String(result.returned));
  /** What went wrong when it was sent, and what is wrong with what was typed. */
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const takesFocus = onCancel !== undefined;
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  const typed = { used: countOf(used), returned: countOf(returned) };
  const awaited = cheques - typed.used - typed.returned;
  const send = async (next: VoucherResult) => {
    if (sending) return;
    setSending(true);
    setFault(null);
    setProblem(await onResult(next));
    setSending(false);
  };
  const enter = () => {
    const isSame = typed.used === result.used && typed.returned === result.returned;
    if (Number.isNaN(awaited) || awaited < 0) setFault(t('result_wrong', cheques));
    else if (isSame) setFault(t('result_same'));
    else void send(typed);
  };
  const field = (label: string, value: string, onValue: (value: string) => void) => (
    <label>
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={cheques}
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={help}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      ref={form}
      class="result"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      {problem !== null && <Notice>{problem}</Notice>}
      <fieldset class="bare">
        <legend>{counted(t, 'result_question', cheques)}</legend>
        <div class="row">
          {quickResults(cheques, result).map(([key, next]) => (
            <button key={key} type="button" class="plain" onClick={() => void send(next)}>
              {t(key)}
            </button>
          ))}
        </div>
        {cheques > 1 && (
          <>
            <div class="row">
              {field(t('stock_used'), used, setUsed)}
              {field(t('stock_returned'), returned, setReturned)}
              <button type="submit" class="plain">
                {t('save')}
              </button>
            </div>
            <p id={help} role="status" class={fault === null ? 'soft' : 'strong'}>
              {fault ?? (awaited > 0 && counted(t, 'voucher_awaited', awaited))}
            </p>
          </>
        )}
      </fieldset>
      {onCancel && (
        <button type="button" class="link" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </form>
  );
}

/** NaN for what is no whole number of cheques. */
function countOf(typed: string): number {
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
