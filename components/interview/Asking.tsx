import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/common/texts.ts';
import type { Checklist, Question } from '@/utils/interview/types.ts';
import type { InterviewView } from '@/utils/interview/view.ts';
import type { Answers, Facts } from '@/utils/orientation/types.ts';
import { AnsweredRow } from './AnsweredRow.tsx';
import { FactList } from './FactList.tsx';
import { OpenList } from './OpenList.tsx';
import { Outlook, type OutlookProps } from './Outlook.tsx';
import { QuestionCard } from './QuestionCard.tsx';

export interface AskingProps
  extends Pick<OutlookProps, 'book' | 'help' | 'offersOfKind' | 'why' | 'onDecide' | 'link'> {
  view: InterviewView;
  checklist: Checklist;
  facts: Facts;
  /** What the person answered the last time; none where they were not here before. */
  earlier: Answers;
  /** Questions whose answer the adviser saw. */
  observed: readonly string[];
  /** Option id → digit, of the question on screen. */
  digits: Readonly<Record<string, number>>;
  /** Questions are open, and none of their answers can change what is proposed. */
  settled: boolean;
  notices: ComponentChildren;
  onOpen: (question: string) => void;
  onToggle: (option: string) => void;
  onRetract: () => void;
  onNext: () => void;
  onFact: (fact: string) => void;
  onObserved: (question: string) => void;
}

/** The checklist on one screen: answered rows, the question, what is still open, and what would help so far. */
export function Asking(props: AskingProps) {
  const { view, checklist, book, facts, onOpen } = props;
  const t = useTexts();
  const { questions, answers, current } = view;
  return (
    <>
      <main>
        {props.notices}
        {questions.map((question) => {
          if (question.id === current?.id) {
            return (
              <QuestionCard
                key={question.id}
                question={question}
                answer={answers[question.id]}
                earlier={props.earlier[question.id]}
                digits={props.digits}
                onToggle={props.onToggle}
                onRetract={props.onRetract}
                onNext={props.onNext}
              />
            );
          }
          const answer = answers[question.id];
          if (answer === undefined) return null;
          return (
            <AnsweredRow
              key={question.id}
              question={question}
              answer={answer}
              observed={props.observed.includes(question.id)}
              onChange={() => onOpen(question.id)}
              onObserved={isSeen(question, answer) ? () => props.onObserved(question.id) : undefined}
            />
          );
        })}
        {props.settled && <p class="settled">{t('settled')}</p>}
        <OpenList questions={view.open.filter(({ id }) => id !== current?.id)} onOpen={onOpen} />
        <FactList facts={checklist.facts} known={facts} onToggle={props.onFact} />
      </main>
      <Outlook
        view={view}
        book={book}
        checklist={checklist}
        help={props.help}
        offersOfKind={props.offersOfKind}
        why={props.why}
        onDecide={props.onDecide}
        link={props.link}
      />
    </>
  );
}

/** A silence can't be seen, nor what the checklist does not name as something to see. */
function isSeen({ observable }: Question, answer: Answers[string]): boolean {
  return observable && answer !== 'unsaid';
}
