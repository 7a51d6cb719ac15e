import type { Book, Rule } from '../types.ts';
import { type AnswerSet, AnswerSpace, type ProofQuestion } from './answer-space.ts';
import { type Diagram, FALSE } from './diagram.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { ProofFile } from './property.ts';
import { concernedBy, violationsOf } from './violations.ts';

/** One thing that was proven, or refuted by the smallest set of answers. */
export interface Verdict {
  id: string;
  says: string;
  /** How many sets of answers, roles and facts it stands for. */
  sets: bigint;
  milliseconds: number;
  holds: boolean;
  /** Null where the property holds, or where it fails without an example (a rule that never fires). */
  counterexample: AnswerSet | null;
}

interface Claim {
  id: string;
  says: string;
  /** The sets that it speaks of. */
  about: Diagram;
  /** The sets that refute it, for a claim over all sets. */
  refuting?: Diagram;
  /** The sets that show it, for a claim that there is one. */
  showing?: Diagram;
}

/**
 * Checks a book against its properties for every set of answers, roles and facts that an interview can give. Exact:
 * nothing is sampled.
 */
export function prove(book: Book, questions: readonly ProofQuestion[], file: ProofFile): Verdict[] {
  return [...proving(book, questions, file)];
}

/** The same, one verdict after the other, for whoever says how far it is. */
export function* proving(
  book: Book,
  questions: readonly ProofQuestion[],
  file: ProofFile,
): Generator<Verdict> {
  const space = new AnswerSpace(questions, book.facts);
  const outcome = outcomeOf(book, space);
  let begun = performance.now();
  for (const claim of claims(book, space, outcome, file)) {
    const { refuting = FALSE, showing } = claim;
    const holds = showing === undefined ? refuting === FALSE : showing !== FALSE;
    const now = performance.now();
    yield {
      id: claim.id,
      says: claim.says,
      sets: space.diagrams.count(claim.about),
      milliseconds: now - begun,
      holds,
      counterexample: space.smallest(refuting),
    };
    begun = performance.now();
  }
}

function* claims(book: Book, space: AnswerSpace, outcome: Outcome, file: ProofFile): Generator<Claim> {
  const { diagrams, reachable } = space;
  const kinds = book.kinds.map(({ id }) => id);
  for (const property of file.properties) {
    yield {
      id: property.id,
      says: property.says,
      about: concernedBy(property, space),
      refuting: violationsOf(property, space, outcome, kinds),
    };
  }
  yield* helpForEveryNeed(book, space, outcome);
  yield* volunteers(space, file);
  for (const rule of book.rules) {
    const fires = diagrams.and(reachable, outcome.fires(rule));
    yield {
      id: `fires/${rule.id}`,
      says: `La règle ${rule.id} peut se déclencher.`,
      about: reachable,
      showing: fires,
    };
    const matters = diagrams.and(fires, effectOf(rule, book, space, outcome));
    const says = `La règle ${rule.id} change quelque chose que les autres ne font pas.`;
    yield { id: `matters/${rule.id}`, says, about: fires, showing: matters };
    yield* exclusions(rule, book, space, outcome, file);
  }
  yield* options(book, space, outcome, file);
}

function* helpForEveryNeed(book: Book, space: AnswerSpace, outcome: Outcome): Generator<Claim> {
  const { diagrams, reachable } = space;
  const inNeed = diagrams.and(reachable, diagrams.or(...book.needs.map(({ id }) => outcome.need(id))));
  const helped = diagrams.or(...book.kinds.map(({ id }) => outcome.proposed(id)));
  yield {
    id: 'help-for-every-need',
    says: 'Qui a un besoin reçoit au moins une proposition.',
    about: inNeed,
    refuting: diagrams.minus(inNeed, helped),
  };
  const withHelp = diagrams.and(reachable, helped);
  yield {
    id: 'need-for-every-help',
    says: 'Rien n’est proposé à qui n’a aucun besoin.',
    about: withHelp,
    refuting: diagrams.minus(withHelp, inNeed),
  };
}

function* volunteers(space: AnswerSpace, file: ProofFile): Generator<Claim> {
  const { diagrams, reachable } = space;
  const volunteer = diagrams.and(reachable, space.withRole('volunteer'));
  for (const question of file.employeesOnly) {
    yield {
      id: `employees-only/${question}`,
      says: `Un volontaire n’est jamais amené à poser « ${question} ».`,
      about: volunteer,
      refuting: diagrams.minus(volunteer, space.unanswered(question)),
    };
  }
}

/** Where a rule, firing, gives a need, a kind, or an exclusion that no other rule gives. */
function effectOf(rule: Rule, book: Book, { diagrams }: AnswerSpace, outcome: Outcome): Diagram {
  const others = book.rules.filter((one) => one !== rule);
  const byOthers = (list: 'needs' | 'proposes' | 'excludes', id: string) =>
    diagrams.or(...others.filter((one) => one[list].includes(id)).map(outcome.fires));
  const position = book.rules.indexOf(rule);
  const earlier = (kind: string) =>
    diagrams.or(...others.filter((one, i) => i < position && one.proposes.includes(kind)).map(outcome.fires));
  return diagrams.or(
    ...rule.needs.map((need) => diagrams.not(byOthers('needs', need))),
    // Proposed before another rule would: an earlier place in the list.
    ...rule.proposes.map((kind) => diagrams.not(diagrams.or(outcome.excluded(kind), earlier(kind)))),
    ...rule.excludes.map((kind) => diagrams.minus(byOthers('proposes', kind), byOthers('excludes', kind))),
  );
}

function* exclusions(
  rule: Rule,
  book: Book,
  space: AnswerSpace,
  outcome: Outcome,
  file: ProofFile,
): Generator<Claim> {
  const { diagrams, reachable } = space;
  for (const kind of rule.excludes) {
    if (file.justified.some((one) => one.rule === rule.id && one.kind === kind)) continue;
    const proposers = book.rules.filter((one) => one.proposes.includes(kind));
    const fires = diagrams.and(reachable, outcome.fires(rule));
    yield {
      id: `meets/${rule.id}/${kind}`,
      says: `L’exclusion de « ${kind} » par ${rule.id} rencontre une proposition.`,
      about: fires,
      showing: diagrams.and(fires, diagrams.or(...proposers.map(outcome.fires))),
    };
  }
}

/** Every option leads somewhere that no answer at all would not. */
function* options(book: Book, space: AnswerSpace, outcome: Outcome, file: ProofFile): Generator<Claim> {
  const { diagrams, reachable } = space;
  const results = [
    ...book.needs.map(({ id }) => outcome.need(id)),
    ...book.kinds.map(({ id }) => outcome.proposed(id)),
  ];
  for (const question of space.questions) {
    for (const option of question.options) {
      if (option === 'unsaid') continue;
      if (file.neutral.some((one) => one.question === question.id && one.option === option)) continue;
      const changes = diagrams.or(
        ...results.map((result) => diagrams.and(reachable, space.changedBy(result, question.id, option))),
      );
      yield {
        id: `changes/${question.id}/${option}`,
        says: `La réponse « ${option} » à « ${question.id} » change quelque chose.`,
        about: diagrams.and(reachable, space.chosen(question.id, option)),
        showing: diagrams.or(changes, space.triggers(question.id, option)),
      };
    }
  }
}
