import { type OpenBook, openBook } from '../orientation/explain/open-book.ts';
import { NO, type Possible, type Test, truth, YES } from '../orientation/explain/truth.ts';
import { NOTHING } from '../orientation/explain/variables.ts';
import type { Answers, Book, Facts } from '../orientation/types.ts';
import type { Checklist, Question, Role } from './types.ts';

/** A question with numbers in place of ids. */
export interface OpenQuestion {
  question: Question;
  variable: number;
  /** All that may be answered. */
  all: number;
  askedWhen: Test | undefined;
}

export interface OpenChecklist {
  book: OpenBook;
  byVariable: ReadonlyMap<number, OpenQuestion>;
  main: readonly OpenQuestion[];
  followUps: readonly OpenQuestion[];
}

const ready = new WeakMap<Checklist, { book: Book; made: OpenChecklist }>();

/** The checklist made ready for the rules of a book, once for the two. */
export function openChecklist(checklist: Checklist, book: Book): OpenChecklist {
  const known = ready.get(checklist);
  if (known?.book === book) return known.made;
  const open = openBook(book);
  const { variables } = open;
  // All conditions before the first mask: they say which options are told apart.
  const tests = checklist.questions.map(({ askedWhen }) => askedWhen && variables.test(askedWhen));
  const questions = checklist.questions.map((question, i): OpenQuestion => {
    const variable = variables.question(question.id);
    const all = variables.mask(
      variable,
      question.options.map(({ id }) => id),
    );
    return { question, variable, all, askedWhen: tests[i] };
  });
  const made = {
    book: open,
    byVariable: new Map(questions.map((one) => [one.variable, one])),
    main: questions.filter(({ question }) => question.part !== 'follow-up'),
    followUps: questions.filter(({ question }) => question.part === 'follow-up'),
  };
  ready.set(checklist, { book, made });
  return made;
}

/**
 * What every question may still turn out to be: the same walk as `askedQuestions`, over all that may yet be said. A
 * question without an answer may stay so; an answer may cease to count where its question hangs on an open one.
 *
 * @param answers those that count
 */
export function possibleAnswers(open: OpenChecklist, role: Role, answers: Answers, facts: Facts): Possible {
  const { variables } = open.book;
  const possible = variables.before(facts);
  const { may, must } = possible;
  const take = ({ question, variable, all, askedWhen }: OpenQuestion): boolean => {
    // Once an answer counts it does so for good, like in `askedQuestions`.
    if (must[variable] !== 0 || (question.employeesOnly && role === 'volunteer')) return false;
    const asked = askedWhen ? truth(askedWhen, possible) : YES;
    if (asked === NO) return false;
    const given = answers[question.id];
    const values = given === undefined ? all : variables.mask(variable, given);
    const counts = given !== undefined && asked === YES;
    const before = may[variable];
    may[variable] = counts ? values : values | NOTHING;
    must[variable] = counts ? values : 0;
    return may[variable] !== before;
  };
  open.main.forEach(take);
  while (open.followUps.filter(take).length > 0);
  return possible;
}
