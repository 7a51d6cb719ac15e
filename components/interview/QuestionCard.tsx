import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import type { Question } from '@/utils/interview/types.ts';
import type { Answers } from '@/utils/orientation/types.ts';

export interface QuestionCardProps {
  question: Question;
  answer: Answers[string] | undefined;
  /** What was answered the last time that the person was here. */
  earlier: Answers[string] | undefined;
  /** Option id → the digit that chooses it. */
  digits: Readonly<Record<string, number>>;
  onToggle: (option: string) => void;
  /** Takes the answer back. */
  onRetract: () => void;
  /** Leaves a question with several answers. */
  onNext: () => void;
}

/** The question on screen: the sentence to say aloud, why it is asked, and one large target an answer. */
export function QuestionCard({
  question,
  answer,
  earlier,
  digits,
  onToggle,
  onRetract,
  onNext,
}: QuestionCardProps) {
  const t = useTexts();
  const card = useRef<HTMLFieldSetElement>(null);
  const about = useId();
  const { id } = question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another place to read from
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    showWhole(card.current);
  }, [id]);
  const given = answer === undefined ? [] : [answer].flat();
  return (
    <fieldset ref={card} class="question" tabIndex={-1} aria-describedby={about} data-question={id}>
      <legend>{question.ask}</legend>
      <div id={about} class="question-about">
        <p>{t('why_we_ask', question.why)}</p>
        {question.askAlone && <p class="strong">{t('ask_alone')}</p>}
        {!question.recorded && <p>{t('not_recorded')}</p>}
      </div>
      {question.options.map((option) => {
        const digit = digits[option.id];
        return (
          <button
            key={option.id}
            type="button"
            class={digit === 0 ? 'choice quiet' : 'choice'}
            aria-pressed={given.includes(option.id)}
            data-option={option.id}
            onClick={() => onToggle(option.id)}
          >
            <span class="digit" aria-hidden="true">
              {digit}
            </span>
            <span>
              {option.label}
              {earlier !== undefined && [earlier].flat().includes(option.id) && <em>{t('last_time')}</em>}
            </span>
          </button>
        );
      })}
      <div class="row">
        {given.length > 0 && (
          <button type="button" class="link" onClick={onRetract}>
            {t('retract')}
          </button>
        )}
        {question.multiple && given.length > 0 && (
          <button type="button" class="plain end" onClick={onNext}>
            {t('next')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Brings the whole card into view, with as many answered rows above it as there is room for. */
function showWhole(card: HTMLElement | null): void {
  // At 200 % the document scrolls and not the list in it.
  const room = Math.min(card?.closest('main')?.clientHeight ?? 0, window.innerHeight);
  if (card) card.scrollIntoView({ block: card.offsetHeight < room ? 'end' : 'start' });
}
