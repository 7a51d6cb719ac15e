import { type Answers, type Condition, type Facts, NOT_ASKED } from '../types.ts';
import { type Assignment, type Diagram, Diagrams, FALSE, TRUE } from './diagram.ts';

/** A question as the proof sees it: what can be answered, and when it is asked. */
export interface ProofQuestion {
  id: string;
  options: readonly string[];
  multiple: boolean;
  exclusive: readonly string[];
  askedWhen?: Condition | undefined;
  employeesOnly: boolean;
}

/** One set of answers, facts and a role: what the engine is given. */
export interface AnswerSet {
  answers: Answers;
  facts: Facts;
  role: string;
}

export const ROLES = ['adviser', 'mediator', 'volunteer'] as const;

/** `some`: at least one of the options that do not exclude the others, each of which is a variable of its own. */
const SOME = 'some';

interface Variable {
  /** Question or fact id, or `question/option` for one of several answers; `role`. */
  name: string;
  /** The first is what an interview has before anything is said. */
  values: readonly string[];
}

/**
 * All sets of answers that an interview can give, as decision diagrams: a question that is not asked has no answer,
 * and volunteers have none to the questions of employees.
 */
export class AnswerSpace {
  readonly diagrams: Diagrams;
  /** The sets that an interview can give. */
  readonly reachable: Diagram;
  readonly #variables: readonly Variable[];
  readonly #index: ReadonlyMap<string, number>;

  constructor(
    readonly questions: readonly ProofQuestion[],
    readonly facts: readonly string[],
  ) {
    this.#variables = [
      ...inGoodOrder(questions).flatMap(variablesOf),
      ...facts.map((name) => ({ name, values: ['no', 'yes'] })),
      { name: 'role', values: ROLES },
    ];
    this.#index = new Map(this.#variables.map(({ name }, i) => [name, i]));
    this.diagrams = new Diagrams(this.#variables.map(({ values }) => values.length));
    this.reachable = this.diagrams.and(...questions.map((question) => this.#possible(question)));
  }

  /** The sets for which a condition holds; `proposed` parts are looked up in what is proposed. */
  where(condition: Condition, proposed: (kind: string) => Diagram = () => FALSE): Diagram {
    const { diagrams } = this;
    if ('all' in condition) return diagrams.and(...condition.all.map((part) => this.where(part, proposed)));
    if ('any' in condition) return diagrams.or(...condition.any.map((part) => this.where(part, proposed)));
    if ('fact' in condition) return this.#test(condition.fact, ['yes']);
    if ('proposed' in condition) return diagrams.or(...condition.proposed.map(proposed));
    if ('in' in condition) return this.#test(condition.question, condition.in);
    if ('notIn' in condition) return diagrams.not(this.#test(condition.question, condition.notIn));
    if ('has' in condition) return this.chosen(condition.question, condition.has);
    return diagrams.not(this.chosen(condition.question, condition.lacks));
  }

  /** The sets in which an option was chosen. */
  chosen(question: string, option: string): Diagram {
    const own = `${question}/${option}`;
    return this.#index.has(own) ? this.#test(own, ['yes']) : this.#test(question, [option]);
  }

  /** The sets in which a question has no answer at all. */
  unanswered(question: string): Diagram {
    return this.#test(question, [NOT_ASKED]);
  }

  withRole(role: string): Diagram {
    return this.#test('role', [role]);
  }

  /** Where an option gives another result than no answer at all would. */
  changedBy(result: Diagram, question: string, option: string): Diagram {
    const { diagrams } = this;
    const own = this.#index.get(`${question}/${option}`);
    const variable = own ?? this.#index.get(question) ?? -1;
    const value = own === undefined ? (this.#variables[variable]?.values.indexOf(option) ?? 0) : 1;
    const changed = diagrams.differ(diagrams.fix(result, variable, value), diagrams.fix(result, variable, 0));
    return diagrams.and(changed, this.chosen(question, option));
  }

  /** Where an option decides that another question is asked, or not. */
  triggers(question: string, option: string): Diagram {
    const { diagrams } = this;
    const asked = this.questions.flatMap(({ askedWhen }) => (askedWhen ? [this.where(askedWhen)] : []));
    return diagrams.and(
      this.reachable,
      diagrams.or(...asked.map((one) => this.changedBy(one, question, option))),
    );
  }

  /** A set of the fewest answers for which the function is true, or null. */
  smallest(diagram: Diagram): AnswerSet | null {
    const cost = (variable: number, value: number) =>
      value === 0 ? 0 : this.#variables[variable]?.values[value] === 'unsaid' ? 1.5 : 1;
    const assignment = this.diagrams.cheapest(diagram, cost);
    return assignment && this.#setOf(assignment);
  }

  #setOf(assignment: Assignment): AnswerSet {
    const value = (name: string) => {
      const index = this.#index.get(name) ?? -1;
      return this.#variables[index]?.values[assignment.get(index) ?? 0];
    };
    const answers: Record<string, string | string[]> = {};
    for (const { id, options, multiple } of this.questions) {
      const given = value(id);
      if (given === undefined || given === NOT_ASKED) continue;
      if (!multiple) answers[id] = given;
      else
        answers[id] =
          given === SOME ? options.filter((option) => value(`${id}/${option}`) === 'yes') : [given];
    }
    const facts = Object.fromEntries(
      this.facts.filter((fact) => value(fact) === 'yes').map((fact) => [fact, true]),
    );
    return { answers, facts, role: value('role') ?? ROLES[0] };
  }

  #test(name: string, values: readonly string[]): Diagram {
    const index = this.#index.get(name) ?? -1;
    const known = this.#variables[index]?.values ?? [];
    return this.diagrams.test(
      index,
      values.map((value) => known.indexOf(value)).filter((i) => i >= 0),
    );
  }

  /** An answer only where the question is asked; one of several answers only where some were chosen. */
  #possible(question: ProofQuestion): Diagram {
    const { diagrams } = this;
    const asked = question.askedWhen ? this.where(question.askedWhen) : TRUE;
    const allowed = question.employeesOnly ? diagrams.not(this.withRole('volunteer')) : TRUE;
    const answered = diagrams.or(this.unanswered(question.id), diagrams.and(asked, allowed));
    if (!question.multiple) return answered;
    const single = question.options.filter((option) => !question.exclusive.includes(option));
    const any = diagrams.or(...single.map((option) => this.#test(`${question.id}/${option}`, ['yes'])));
    return diagrams.and(answered, diagrams.not(diagrams.differ(any, this.#test(question.id, [SOME]))));
  }
}

function variablesOf({ id, options, multiple, exclusive }: ProofQuestion): Variable[] {
  if (!multiple) return [{ name: id, values: [NOT_ASKED, ...options] }];
  const single = options.filter((option) => !exclusive.includes(option));
  return [
    { name: id, values: [NOT_ASKED, ...exclusive, SOME] },
    ...single.map((option) => ({ name: `${id}/${option}`, values: ['no', 'yes'] })),
  ];
}

/** Each question right after the first that decides whether it is asked: diagrams stay small when kin are close. */
function inGoodOrder(questions: readonly ProofQuestion[]): ProofQuestion[] {
  const ordered: ProofQuestion[] = [];
  for (const question of questions) {
    const text = JSON.stringify(question.askedWhen ?? {});
    const trigger = ordered.findIndex(({ id }) => text.includes(`"${id}"`));
    ordered.splice(trigger < 0 ? ordered.length : trigger + 1, 0, question);
  }
  return ordered;
}
