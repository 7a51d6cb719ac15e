import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { Problem } from '@/utils/interview/problem-questions.ts';
import type { FollowedUp, ProposalResult } from '@/utils/journal/event.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import { AskAgain } from './AskAgain.tsx';
import { HEARD_TEXTS, PROPOSAL_RESULTS } from './heard-texts.ts';

export interface HeardFormProps {
  /** What was accepted. */
  kinds: readonly { kind: string; title: string }[];
  /** What is known so far; null where nothing was heard. */
  followedUp: Pick<FollowedUp, 'results' | 'answers'> | null;
  /** The questions whose answer was a problem. */
  problems: readonly Problem[];
  /** When they were answered, as an ISO date and time. */
  at: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Enters what was heard; gives what went wrong in a sentence, or null. */
  onHeard: (heard: Heard) => Promise<string | null>;
  /** Absent where the form is always there; else it takes the focus when it comes. */
  onCancel?: (() => void) | undefined;
}

/**
 * What became of each accepted proposal and of what was a problem, by one click, and when to look again. The same click
 * takes it back.
 */
export function HeardForm(props: HeardFormProps) {
  const { kinds, followedUp, problems, at, today, onHeard, onCancel } = props;
  const { results, answers } = followedUp ?? { results: {}, answers: {} };
  const t = useTexts();
  const help = useId();
  const [day, setDay] = useState('');
  /** What went wrong when it was sent, and whether the day is none that can be looked forward to. */
  const [problem, setProblem] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const takesFocus = onCancel !== undefined;
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [takesFocus]);

  const send = async (heard: Heard) => {
    if (sending) return;
    setSending(true);
    setIsWrong(false);
    setProblem(await onHeard(heard));
    setSending(false);
  };
  const say = (kind: string, result: ProposalResult) =>
    send({ results: { [kind]: results[kind] === result ? null : result } });
  const setDate = () => {
    if (day >= today) return void send({ results: {}, next: day });
    setIsWrong(true);
    form.current?.querySelector<HTMLElement>('input[type=date]')?.focus();
  };
  return (
    <form
      ref={form}
      class="heard"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setDate();
      }}
    >
      {problem !== null && <Notice>{problem}</Notice>}
      {kinds.map(({ kind, title }) => (
        <fieldset key={kind} class="bare" data-heard={kind}>
          <legend>{title}</legend>
          <div class="row">
            {PROPOSAL_RESULTS.map((result) => (
              <button
                key={result}
                type="button"
                class="pill"
                aria-pressed={results[kind] === result}
                onClick={() => void say(kind, result)}
              >
                {t(HEARD_TEXTS[result])}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      {problems.length > 0 && (
        <fieldset class="bare again">
          <legend>{t('problem_title')}</legend>
          {problems.map((problem) => (
            <AskAgain
              key={problem.question.id}
              problem={problem}
              at={at}
              answer={answers[problem.question.id]}
              onAnswer={(answer) => void send({ results: {}, answers: { [problem.question.id]: answer } })}
            />
          ))}
        </fieldset>
      )}
      <div class="row">
        <label>
          <span>{t('next_day')}</span>
          <input
            type="date"
            min={today}
            value={day}
            aria-invalid={isWrong}
            aria-describedby={help}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          {t('next_set')}
        </button>
        <button type="button" class="plain" onClick={() => void send({ results: {}, next: null })}>
          {t('follow_up_end')}
        </button>
      </div>
      <p id={help} role="status" class="strong">
        {isWrong && t('next_wrong')}
      </p>
      {onCancel && (
        <button type="button" class="link" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </form>
  );
}
