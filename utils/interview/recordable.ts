import { holds } from '../orientation/condition.ts';
import { evaluate } from '../orientation/evaluate.ts';
import {
  type Answers,
  type Book,
  type Evaluation,
  type Facts,
  LAST_STAGE,
  type Proposal,
  type Status,
} from '../orientation/types.ts';
import { VOUCHER_KIND } from '../programmes/types.ts';
import { askedQuestions } from './answers.ts';
import type { Draft, GivenVoucher, Outcome, Skills } from './draft.ts';
import { type Checklist, type Local, type Question, type Role, UNKNOWN_LOCAL } from './types.ts';

/** What of an interview may be kept. */
export interface Recordable {
  answers: Record<string, string | string[]>;
  facts: string[];
  /** Of the answers, those that the adviser saw. */
  observed: string[];
  skills: Skills | null;
  status: Status;
  needs: string[];
  proposals: { kind: string; outcome: Outcome | null; rules: string[]; programme: string | null }[];
  voucher: GivenVoucher | null;
}

/**
 * The answers that may be recorded, and the outcome without what would give the others away. A rule that fires only
 * because of a forgotten answer ("no bank account", "a guardian") would tell that answer, so neither its id nor its
 * needs are kept; the proposal itself is, since it was agreed with the person.
 */
export function recordableOf(
  draft: Draft,
  checklist: Checklist,
  book: Book,
  role: Role,
  local: Local = UNKNOWN_LOCAL,
): Recordable {
  const facts = { ...draft.facts, ...local.facts };
  const outcomeOf = (answers: Answers) => evaluate(book, answers, facts, local.kindsWithoutPlace);
  const { questions, answers } = askedQuestions(checklist, draft.answers, role);
  const { status, needs, proposals } = outcomeOf(answers);
  const isAgreed = (kind: string) =>
    draft.outcomes[kind] === 'accepted' && proposals.some((one) => one.kind === kind);
  const kept: Record<string, string | string[]> = {};
  for (const question of questions) {
    const answer = answers[question.id];
    const given = [answer ?? []].flat().filter((id) => isRecorded(question, id));
    if (given.length > 0) kept[question.id] = typeof answer === 'string' ? answer : given;
  }
  const telling = new Set(rulesThatHold(book, kept, facts));
  const rules = rulesThatHold(book, answers, facts).filter((rule) => telling.has(rule));
  const explained = new Set(
    book.rules.filter((rule) => rules.includes(rule.id)).flatMap((rule) => rule.needs),
  );
  return {
    answers: kept,
    facts: checklist.facts.map(({ id }) => id).filter((id) => draft.facts[id] === true),
    observed: Object.keys(kept).filter((id) => draft.observed.includes(id)),
    skills: draft.skills,
    status,
    // In the order of the rules that are told: a forgotten answer may have found one of them earlier.
    needs: [...explained].filter((need) => needs.includes(need)),
    proposals: inTellingOrder(proposals, outcomeOf(kept), book).map(({ kind, reasons }) => ({
      kind,
      outcome: draft.outcomes[kind] ?? null,
      programme: draft.programmes[kind] ?? null,
      rules: reasons.flatMap((reason) =>
        reason.type === 'rule' && rules.includes(reason.rule) ? [reason.rule] : [],
      ),
    })),
    voucher: isAgreed(VOUCHER_KIND) ? draft.voucher : null,
  };
}

function isRecorded({ recorded, options }: Question, option: string): boolean {
  return recorded && options.some(({ id, recorded: kept }) => id === option && kept !== false);
}

/** Rules of the last stage speak of proposals, not of answers: they tell nothing. */
function rulesThatHold(book: Book, answers: Answers, facts: Facts): string[] {
  return book.rules
    .filter((rule) => rule.stage >= LAST_STAGE || holds(rule.when, answers, facts))
    .map(({ id }) => id);
}

/** In the order that the kept answers alone would give; where they give none, in the book's. */
function inTellingOrder(proposals: readonly Proposal[], told: Evaluation, book: Book): Proposal[] {
  const order = [...told.proposals.map(({ kind }) => kind), ...book.kinds.map(({ id }) => id)];
  const rank = ({ kind }: Proposal) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...proposals].sort((a, b) => rank(a) - rank(b));
}
