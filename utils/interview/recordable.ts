import { holds } from '../orientation/condition.ts';
import { evaluate } from '../orientation/evaluate.ts';
import { forbidsTrace } from '../orientation/no-trace.ts';
import {
  type Answers,
  type Book,
  type Evaluation,
  LAST_STAGE,
  type Proposal,
  type Reason,
  type Rule,
  type Status,
} from '../orientation/types.ts';
import { VOUCHER_KIND } from '../programmes/types.ts';
import { askedQuestions } from './answers.ts';
import { DECLINE_REASONS, type DeclineReason } from './decline-reasons.ts';
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
  proposals: {
    kind: string;
    outcome: Outcome | null;
    /** Of what was declined. */
    reason: DeclineReason | null;
    rules: string[];
    programme: string | null;
  }[];
  voucher: GivenVoucher | null;
  /** `YYYY-MM-DD`; null for no date, and where anything that is kept may be a danger. */
  reviewOn: string | null;
  /** Free text; empty where none is allowed. */
  comment: string;
}

/** What may be kept, and what that means for what hangs on it. */
export interface Kept extends Recordable {
  /** Whether a reminder may be kept: not where anything that is kept may be a danger. */
  remind: boolean;
}

/**
 * The answers that may be recorded, and the outcome without what would give the others away. A rule that fires only
 * because of a forgotten answer ("no bank account", "a guardian") would tell that answer, so neither its id nor its
 * needs are kept. A proposal that no other rule explains is kept where something was agreed on it with the person, and
 * without the programme, whose name may tell as much.
 *
 * @param freeText whether free text is allowed; never to a volunteer, nor where a trace may be a danger: there nobody sees it
 */
export function recordableOf(
  draft: Draft,
  checklist: Checklist,
  book: Book,
  role: Role,
  local: Local = UNKNOWN_LOCAL,
  freeText = false,
): Kept {
  const facts = { ...draft.facts, ...local.facts };
  const outcomeOf = (answers: Answers) => evaluate(book, answers, facts, local.kindsWithoutPlace);
  const { questions, answers } = askedQuestions(checklist, draft.answers, role);
  const outcome = outcomeOf(answers);
  const kept: Record<string, string | string[]> = {};
  for (const question of questions) {
    const answer = answers[question.id];
    const given = [answer ?? []].flat().filter((id) => isRecorded(question, id));
    if (given.length > 0) kept[question.id] = typeof answer === 'string' ? answer : given;
  }
  const told = outcomeOf(kept);
  const telling = book.rules.filter(
    ({ stage, when }) => stage < LAST_STAGE && holds(when, kept, facts) && holds(when, answers, facts),
  );
  const ordered = inTellingOrder(outcome.proposals, told, book);
  const kinds = new Set(keptProposals(ordered, telling, draft, local).map(({ kind }) => kind));
  // The last stage looks at what is proposed: it tells nothing more where that is kept.
  telling.push(
    ...book.rules.filter(({ stage, when }) => stage >= LAST_STAGE && holds(when, kept, facts, kinds)),
  );
  const proposals = keptProposals(ordered, telling, draft, local);
  // In the order of the rules that are told: a forgotten answer may have found one of them earlier.
  const needs = [...new Set(telling.flatMap((rule) => rule.needs))].filter((need) =>
    outcome.needs.includes(need),
  );
  const remind = !forbidsTrace(book, outcome);
  const isAgreed = (kind: string) =>
    draft.outcomes[kind] === 'accepted' && proposals.some((one) => one.kind === kind);
  return {
    answers: kept,
    facts: checklist.facts.map(({ id }) => id).filter((id) => draft.facts[id] === true),
    observed: Object.keys(kept).filter((id) => draft.observed.includes(id)),
    skills: draft.skills,
    status: needs.length + proposals.length > 0 ? outcome.status : withoutNeed(outcome.status, told.status),
    needs,
    proposals,
    voucher: isAgreed(VOUCHER_KIND) ? draft.voucher : null,
    reviewOn: proposals.length > 0 && remind ? draft.reviewOn : null,
    comment: freeText && role !== 'volunteer' && remind ? draft.comment.trim() : '',
    remind,
  };
}

/** Nothing that was found is kept: then the status does not tell that there was anything. */
function withoutNeed(status: Status, told: Status): Status {
  if (status !== 'found') return status;
  return told === 'found' ? 'none' : told;
}

function isRecorded({ recorded, options }: Question, option: string): boolean {
  return recorded && options.some(({ id, recorded: kept }) => id === option && kept !== false);
}

/** Those that a told rule explains, and those on which something was agreed. */
function keptProposals(
  proposals: readonly Proposal[],
  telling: readonly Rule[],
  { outcomes, reasons = {}, programmes, voucher }: Draft,
  local: Local,
): Recordable['proposals'] {
  const isTold = (reason: Reason) =>
    reason.type === 'rule' && telling.some(({ id }) => id === reason.rule) ? [reason.rule] : [];
  return proposals.flatMap(({ kind, reasons: why }) => {
    const outcome = outcomes[kind] ?? null;
    const rules = why.flatMap(isTold);
    if (outcome === null && rules.length === 0) return [];
    const wanted = kind === VOUCHER_KIND ? voucher?.programme : programmes[kind];
    const said = outcome === 'declined' && reasons[kind];
    const reason = said && isReason(said) ? said : null;
    const chosen = local.programmes.find(({ id, kinds }) => id === wanted && kinds.includes(kind));
    return [{ kind, outcome, reason, rules, programme: rules.length > 0 && chosen ? chosen.id : null }];
  });
}

function isReason(code: string): code is DeclineReason {
  return Object.hasOwn(DECLINE_REASONS, code);
}

/** In the order that the kept answers alone would give; where they give none, in the book's. */
function inTellingOrder(proposals: readonly Proposal[], told: Evaluation, book: Book): Proposal[] {
  const order = [...told.proposals.map(({ kind }) => kind), ...book.kinds.map(({ id }) => id)];
  const rank = ({ kind }: Proposal) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...proposals].sort((a, b) => rank(a) - rank(b));
}
