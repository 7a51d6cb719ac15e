import { UNSAID } from '../orientation/types.ts';
import { type Said, said, waysToHave } from './other-answers.ts';
import type { Question, Situated } from './types.ts';

/** One thing that would be otherwise: any of the options as answer, no answer, an answer more or less, a fact. */
export type Change =
  | { question: string; options: readonly string[] }
  | { question: string; retracted: true }
  | { question: string; added: string }
  | { question: string; removed: string }
  | { fact: string; known: boolean };

/** With more changes than that it would be somebody else. */
const MOST_CHANGES = 4;

/**
 * The fewest changes with which a kind of help would be proposed. Of as few, those that say something rather than
 * nothing; then those about what the person has rather than why they came; then those of the first rule. As if the kind
 * had a place here, and what it always needs were known: these are causes of their own, and none is needed where nothing
 * else keeps it out.
 *
 * @returns null where the book has no way, or none with at most four changes
 */
export function smallestChange(kind: string, person: Situated): readonly Change[] | null {
  const always = person.book.excludedUnless[kind];
  const hopeful: Situated = {
    ...person,
    facts: always ? { ...person.facts, [always.fact]: true } : person.facts,
    kindsWithoutPlace: person.kindsWithoutPlace.filter((one) => one !== kind),
  };
  for (let most = 0; most <= MOST_CHANGES; most++) {
    const found = search(kind, hopeful, most);
    const least = Math.min(...found.map(farness));
    const [best, ...others] = found.filter((one) => farness(one) === least);
    if (best) return [...best.changes].map(([key, change]) => merged(key, change, best, others));
  }
  return null;
}

/** Every set of as many changes with which the kind is proposed; fewer do not do it. */
function search(kind: string, person: Situated, most: number): Said[] {
  const found: Said[] = [];
  const seen = new Set<string>();
  const walk = (one: Said): void => {
    const key = JSON.stringify([...one.changes].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (seen.has(key)) return;
    seen.add(key);
    if (one.proposes(kind)) found.push(one);
    else if (one.changes.size < most) for (const next of waysToHave(kind, one)) walk(next);
  };
  walk(said(person, person.given, person.facts, new Map()));
  return found;
}

const PART_FARNESS: Readonly<Record<Question['part'], number>> = {
  core: 0,
  context: 1,
  'follow-up': 1,
  reason: 2,
};
/** More than any few parts together. */
const SILENCE_FARNESS = 100;

/** How far from what was said a set of changes is, among sets of as many. */
function farness({ changes, person: { checklist } }: Said): number {
  const partOf = (id: string) => checklist.questions.find((one) => one.id === id)?.part;
  return [...changes.values()].reduce((sum, one) => {
    const part = 'question' in one ? partOf(one.question) : undefined;
    const silent = 'retracted' in one || ('options' in one && one.options.includes(UNSAID));
    return sum + (part ? PART_FARNESS[part] : 1) + (silent ? SILENCE_FARNESS : 0);
  }, 0);
}

/** A change with the other options that would do as well, all else being the same. */
function merged(key: string, change: Change, best: Said, others: readonly Said[]): Change {
  if (!('options' in change)) return change;
  const alike = others.filter(
    ({ changes }) =>
      changes.size === best.changes.size &&
      [...best.changes].every(([other, one]) => other === key || same(one, changes.get(other))),
  );
  const options = alike.flatMap(({ changes }) => {
    const one = changes.get(key);
    return one && 'options' in one ? one.options : [];
  });
  return { ...change, options: [...new Set([...change.options, ...options])] };
}

function same(a: Change, b: Change | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
