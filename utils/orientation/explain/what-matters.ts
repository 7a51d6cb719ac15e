import { type Book, type Condition, NOT_ASKED, type Rule, UNSAID } from '../types.ts';
import { type OpenEvaluation, type Slot, targetOf } from './evaluate-open.ts';
import { type Horizon, NO, OPEN, type Truths, truth, YES } from './truth.ts';

export interface WhatMatters {
  /** No answer to an open question can change the status, the needs, the kinds or their order any more. */
  settled: boolean;
  /** The open questions on which one of these hangs. */
  questions: Set<string>;
}

/** What can still change, and by which questions. */
export function whatMatters(
  book: Book,
  { needs, kinds, slots, horizon }: OpenEvaluation,
  kindsWithoutPlace: readonly string[],
): WhatMatters {
  const questions = new Set<string>();
  const open = new Set([...kinds.keys()].filter((kind) => kinds.get(kind) === OPEN));
  const moving = movingSlots(slots, kinds);
  for (const { kind, target } of moving) if (kind !== target) open.add(kind);
  const undecided = isUndecided(book, needs, horizon);
  const settled = open.size + moving.length === 0 && !undecided && ![...needs.values()].includes(OPEN);

  const isOpen = (kind: string) =>
    open.has(kind) || open.has(targetOf(book, kind, kindsWithoutPlace) ?? kind);
  const matters = (rule: Rule) =>
    rule.needs.some((need) => needs.get(need) === OPEN) ||
    rule.proposes.some(isOpen) ||
    rule.excludes.some(isOpen) ||
    moving.some((slot) => slot.rule === rule);
  // From the end: what the last stage looks at is decided by the rules before it.
  for (const rule of book.rules.toReversed())
    if (matters(rule)) collectOpen(rule.when, horizon, questions, open);
  if (undecided)
    for (const question of book.notAssessed.questions)
      collectOpen(isSilent(question), horizon, questions, open);
  return { settled, questions };
}

/** Adds the open questions, and the kinds that are open in the last stage, on which a condition hangs. */
export function collectOpen(
  condition: Condition,
  horizon: Horizon,
  questions: Set<string>,
  kinds: Set<string>,
): void {
  if (truth(condition, horizon) !== OPEN) return;
  if ('question' in condition) questions.add(condition.question);
  else if ('proposed' in condition)
    for (const kind of condition.proposed) if (horizon.placed.get(kind) === OPEN) kinds.add(kind);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  for (const part of parts) collectOpen(part, horizon, questions, kinds);
}

/** Places that a kind may take before the one that it has in any case; none where no two kinds could change places. */
function movingSlots(slots: readonly Slot[], kinds: Truths): readonly Slot[] {
  const moving: Slot[] = [];
  const placed = new Set<string>();
  let waiting: string | null = null;
  let ordered = true;
  for (const slot of slots) {
    const { target, holds } = slot;
    if (holds === NO || placed.has(target) || kinds.get(target) !== YES) continue;
    ordered &&= waiting === null || waiting === target;
    if (holds === OPEN) {
      moving.push(slot);
      waiting = target;
    } else {
      placed.add(target);
      waiting = null;
    }
  }
  return ordered ? [] : moving;
}

/** Whether "nothing to propose" and "not assessed" are both possible. */
function isUndecided({ notAssessed }: Book, needs: Truths, horizon: Horizon): boolean {
  const silent = notAssessed.questions.map((question) => truth(isSilent(question), horizon));
  return (
    ![...needs.values()].includes(YES) &&
    silent.filter((one) => one !== NO).length >= notAssessed.missing &&
    silent.filter((one) => one === YES).length < notAssessed.missing
  );
}

function isSilent(question: string): Condition {
  return { question, in: [UNSAID, NOT_ASKED] };
}
