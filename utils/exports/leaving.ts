import type { Checklist } from '../interview/types.ts';
import type { Entry } from '../journal/entry.ts';
import type { FollowedUp } from '../journal/event.ts';
import type { Book } from '../orientation/types.ts';
import type { Programme } from '../programmes/types.ts';

/** Decisions and what their codes mean, in French: what leaves goes into French files. */
export interface Decisions {
  decisions: readonly Entry[];
  /** What was heard since, by decision. */
  followedUp: Readonly<Record<string, FollowedUp>>;
  checklist: Checklist;
  book: Book;
  programmes: readonly Programme[];
}

/** What leaves only where it was ticked. */
export interface Ticked {
  /** The person's local code. */
  code: boolean;
  /** The free text. */
  comment: boolean;
}

/** What may leave, and nothing else. */
export interface Leaving extends Decisions {
  ticked: Ticked;
}

/**
 * The decisions without what must not leave. It is taken off here, before any format sees it: the code and the free text
 * that were not ticked, and every answer that the checklist does not mark as recorded, wherever it came from. An answer to a
 * question that the checklist no longer knows stays here too: nobody can say any more whether it may leave.
 */
export function leaving(all: Decisions, ticked: Ticked): Leaving {
  const since = Object.entries(all.followedUp).map(([id, heard]) => [
    id,
    { ...heard, answers: recordedOf(heard.answers, all.checklist) },
  ]);
  return {
    ...all,
    ticked,
    decisions: all.decisions.map((entry) => without(entry, all.checklist, ticked)),
    followedUp: Object.fromEntries(since),
  };
}

function recordedOf(all: Entry['answers'], { questions }: Checklist): Entry['answers'] {
  const answers: Entry['answers'] = {};
  for (const { id, recorded, options } of questions) {
    const answer = all[id];
    if (answer === undefined || !recorded) continue;
    const kept = options.filter((option) => option.recorded !== false).map((option) => option.id);
    const given = [answer].flat().filter((option) => kept.includes(option));
    if (given.length > 0) answers[id] = typeof answer === 'string' ? answer : given;
  }
  return answers;
}

function without(entry: Entry, checklist: Checklist, ticked: Ticked): Entry {
  const answers = recordedOf(entry.answers, checklist);
  return {
    ...entry,
    answers,
    observed: entry.observed.filter((id) => id in answers),
    facts: entry.facts.filter((fact) => checklist.facts.some(({ id }) => id === fact)),
    code: ticked.code ? entry.code : '',
    comment: ticked.comment ? entry.comment : '',
  };
}
