import { useState } from 'preact/hooks';
import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Problem } from '@/utils/interview/problem-questions.ts';

type Answer = string | string[];

export interface AskAgainProps {
  problem: Problem;
  /** When the problem was told, as an ISO date and time. */
  at: string;
  /** What was answered since; undefined where nothing was. */
  answer: Answer | undefined;
  /** Null takes back what was answered since. */
  onAnswer: (answer: Answer | null) => void;
}

/** A question whose answer was a problem: still the same by one click, else one of its other answers. */
export function AskAgain({ problem, at, answer, onAnswer }: AskAgainProps) {
  const { question } = problem;
  const t = useTexts();
  const then = [problem.answer].flat();
  const now = answer === undefined ? null : [answer].flat();
  const isSame = now !== null && sameOptions(now, then);
  const [chosen, setChosen] = useState<readonly string[]>(now ?? []);
  const words = (options: readonly string[]) =>
    options.map((id) => question.options.find((one) => one.id === id)?.short ?? id).join(', ');
  const tick = (option: string, on: boolean) => {
    const others = chosen.filter((one) => one !== option && !question.exclusive.includes(one));
    if (question.exclusive.includes(option)) setChosen(on ? [option] : []);
    else setChosen(on ? [...others, option] : others);
  };
  return (
    <fieldset class="bare" data-again={question.id}>
      <legend>{question.ask}</legend>
      <p class="soft">{t('problem_then', formatDay(at, t('language')), words(then))}</p>
      <button
        type="button"
        class="pill"
        aria-pressed={isSame}
        onClick={() => onAnswer(isSame ? null : question.multiple ? then : (then[0] ?? null))}
      >
        {t('problem_same')}
      </button>
      <details>
        <summary>
          {now && !isSame ? t('problem_other_is', words(now)) : t('problem_other')}
          <span class="sr-only"> {question.short}</span>
        </summary>
        {question.multiple ? several() : one()}
      </details>
    </fieldset>
  );

  function one() {
    return (
      <div class="row">
        {question.options
          .filter(({ id }) => !then.includes(id))
          .map(({ id, short }) => (
            <button
              key={id}
              type="button"
              class="pill"
              aria-pressed={answer === id}
              onClick={() => onAnswer(answer === id ? null : id)}
            >
              {short}
            </button>
          ))}
      </div>
    );
  }

  function several() {
    const inOrder = question.options.map(({ id }) => id).filter((id) => chosen.includes(id));
    return (
      <>
        <div class="row">
          {question.options.map(({ id, short }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => tick(id, event.currentTarget.checked)}
              />
              <span>{short}</span>
            </label>
          ))}
        </div>
        <button type="button" class="plain" disabled={inOrder.length === 0} onClick={() => onAnswer(inOrder)}>
          {t('problem_save')}
        </button>
      </>
    );
  }
}

function sameOptions(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}
