import { holds } from './condition.ts';
import {
  type Answers,
  type Book,
  type Evaluation,
  type Exclusion,
  type Facts,
  LAST_STAGE,
  type Proposal,
  type Reason,
  type Rule,
  type Status,
  UNSAID,
} from './types.ts';

/** Kind → why, in the order in which the kinds came up. */
type Collected = Map<string, { stage: number; reasons: Reason[] }>;

/**
 * From answers to orientation. Pure, total and deterministic: unknown questions, options and kinds are ignored.
 *
 * Rules run by stage. What a rule excludes is left out whoever proposed it. A kind without a known place gives
 * way once to its `ifNoPlace` kind. Rules of the last stage look at what is left after that.
 *
 * @param kindsWithoutPlace kinds known not to exist in the user's territory; empty while it is not known
 */
export function evaluate(
  book: Book,
  answers: Answers,
  facts: Facts = {},
  kindsWithoutPlace: readonly string[] = [],
): Evaluation {
  const excluded: Collected = new Map();
  const candidates: Collected = new Map();
  const needs = new Set<string>();

  for (const [kind, unless] of Object.entries(book.excludedUnless)) {
    if (!holds(unless, answers, facts))
      collect(excluded, kind, 0, [{ type: 'fact-missing', fact: unless.fact }]);
  }
  const last: Rule[] = [];
  for (const rule of book.rules) {
    if (rule.stage >= LAST_STAGE) last.push(rule);
    else if (holds(rule.when, answers, facts)) fire(rule, needs, candidates, excluded);
  }

  const placed: Collected = new Map();
  const lacking: Collected = new Map();
  settle(book, candidates, kindsWithoutPlace, excluded, lacking, placed);

  const closing: Collected = new Map();
  for (const rule of last) {
    if (holds(rule.when, answers, facts, placed)) fire(rule, needs, closing, excluded);
  }
  settle(book, closing, kindsWithoutPlace, excluded, lacking, placed);
  for (const kind of excluded.keys()) placed.delete(kind);
  for (const [kind, why] of lacking) collect(excluded, kind, why.stage, why.reasons);

  return {
    status: statusOf(book, needs, answers),
    needs: [...needs],
    proposals: Array.from(placed, ([kind, { stage, reasons }]): Proposal => ({ kind, stage, reasons })),
    excluded: Array.from(excluded, ([kind, { reasons }]): Exclusion => ({ kind, reasons })),
  };
}

function fire(rule: Rule, needs: Set<string>, proposed: Collected, excluded: Collected): void {
  const reasons: Reason[] = [{ type: 'rule', rule: rule.id }];
  for (const need of rule.needs) needs.add(need);
  for (const kind of rule.proposes) collect(proposed, kind, rule.stage, reasons);
  for (const kind of rule.excludes) collect(excluded, kind, rule.stage, reasons);
}

/** Moves the candidates that are not excluded into `placed`, each where it stands or as the kind that takes over. */
function settle(
  book: Book,
  candidates: Collected,
  kindsWithoutPlace: readonly string[],
  excluded: Collected,
  lacking: Collected,
  placed: Collected,
): void {
  for (const [kind, { stage, reasons }] of candidates) {
    if (excluded.has(kind)) continue;
    if (!kindsWithoutPlace.includes(kind)) {
      collect(placed, kind, stage, reasons);
      continue;
    }
    const noPlace: Reason = { type: 'no-place', kind };
    collect(lacking, kind, stage, [noPlace]);
    const instead = book.kinds.find(({ id }) => id === kind)?.ifNoPlace;
    if (instead === undefined || excluded.has(instead) || kindsWithoutPlace.includes(instead)) continue;
    collect(placed, instead, stage, [...reasons, noPlace]);
  }
}

function collect(into: Collected, kind: string, stage: number, reasons: readonly Reason[]): void {
  const known = into.get(kind);
  if (!known) into.set(kind, { stage, reasons: [...reasons] });
  else
    for (const reason of reasons)
      if (!known.reasons.some((one) => same(one, reason))) known.reasons.push(reason);
}

function same(a: Reason, b: Reason): boolean {
  if (a.type === 'rule') return b.type === 'rule' && a.rule === b.rule;
  if (a.type === 'no-place') return b.type === 'no-place' && a.kind === b.kind;
  return b.type === 'fact-missing' && a.fact === b.fact;
}

function statusOf(book: Book, needs: ReadonlySet<string>, answers: Answers): Status {
  if (needs.size > 0) return 'found';
  const { questions, missing } = book.notAssessed;
  const silent = questions.filter((id) => !Object.hasOwn(answers, id) || isUnsaid(answers[id]));
  return silent.length >= missing ? 'not-assessed' : 'none';
}

function isUnsaid(answer: string | readonly string[] | undefined): boolean {
  return answer === UNSAID || (Array.isArray(answer) && (answer.length === 0 || answer.includes(UNSAID)));
}
