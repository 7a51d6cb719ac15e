import type { ComponentChildren } from 'preact';
import type { Checklist, Question } from '@/utils/interview/types.ts';
import type { InterviewView } from '@/utils/interview/view.ts';
import type { Answers, Book, Facts } from '@/utils/orientation/types.ts';
import type { LocalHelp } from '@/utils/programmes/offers.ts';
import { AnsweredRow } from './AnsweredRow.tsx';
import { FactList } from './FactList.tsx';
import { OpenList } from './OpenList.tsx';
import { Outlook } from './Outlook.tsx';
import { QuestionCard } from './QuestionCard.tsx';

export interface AskingProps {
  view: InterviewView;
  checklist: Checklist;
  book: Book;
  facts: Facts;
  /** Questions whose answer the adviser saw. */
  observed: readonly string[];
  help: LocalHelp | null;
  /** Option id → digit, of the question on screen. */
  digits: Readonly<Record<string, number>>;
  notices: ComponentChildren;
  onOpen: (question: string) => void;
  onToggle: (option: string) => void;
  onRetract: () => void;
  onNext: () => void;
  onFact: (fact: string) => void;
  onObserved: (question: string) => void;
  onDecide: () => void;
}

/** The checklist on one screen: answered rows, the question, what is still open, and what would help so far. */
export function Asking(props: AskingProps) {
  const { view, checklist, book, facts, onOpen } = props;
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
        <OpenList questions={view.open.filter(({ id }) => id !== current?.id)} onOpen={onOpen} />
        <FactList facts={checklist.facts} known={facts} onToggle={props.onFact} />
      </main>
      <Outlook view={view} book={book} help={props.help} onDecide={props.onDecide} />
    </>
  );
}

/** A silence can't be seen, nor what the checklist does not name as something to see. */
function isSeen({ observable }: Question, answer: Answers[string]): boolean {
  return observable && answer !== 'unsaid';
}
