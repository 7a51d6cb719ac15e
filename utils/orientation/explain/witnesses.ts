import { holds } from '../condition.ts';
import type { Answers, Condition } from '../types.ts';
import type { Situation } from './situation.ts';

/**
 * What makes a condition hold: an answer, because of what it is or (`isNot`) of what it is not; a question without one; a
 * fact; a kind that is proposed.
 */
export type Witness =
  | { question: string; options: readonly string[]; isNot?: true }
  | { question: string; notAsked: true }
  | { fact: string }
  | { kind: string };

/** By what it is about: a witness, and how heavy it is. */
type Chosen = ReadonlyMap<string, { witness: Witness; weight: number }>;

// One more witness outweighs all else; "is" is better than "is not", and that than silence.
const IS = 1;
const IS_NOT = 1 + 1 / 64;
const SILENT = 1 + 2 / 64;

/**
 * The fewest witnesses that make a condition hold, whatever else is answered. Of as few, those that say what is rather
 * than what is not, then those of the first branch. Empty where the condition does not hold.
 */
export function witnessesOf(condition: Condition, situation: Situation): Witness[] {
  const { answers, facts, proposed } = situation;
  let best: Chosen = new Map();
  let lightest = Number.POSITIVE_INFINITY;
  /** Shows what is left to show, in every way; gives up a way that is no lighter than the best one. */
  const show = ([next, ...rest]: readonly Condition[], chosen: Chosen): void => {
    const weight = [...chosen.values()].reduce((sum, one) => sum + one.weight, 0);
    if (weight >= lightest) return;
    if (next === undefined) {
      best = chosen;
      lightest = weight;
    } else if ('all' in next) show([...next.all, ...rest], chosen);
    else if ('any' in next) for (const part of next.any) show([part, ...rest], chosen);
    else if ('proposed' in next && next.proposed.length > 1)
      for (const kind of next.proposed) show([{ proposed: [kind] }, ...rest], chosen);
    else if (holds(next, answers, facts, proposed)) show(rest, withWitness(chosen, next, answers));
  };
  show([condition], new Map());
  return Array.from(best.values(), ({ witness }) => witness);
}

type Atom = Exclude<Condition, { all: unknown } | { any: unknown }>;

function withWitness(chosen: Chosen, atom: Atom, answers: Answers): Chosen {
  if ('fact' in atom)
    return new Map(chosen).set(`fact ${atom.fact}`, { witness: { fact: atom.fact }, weight: IS });
  if ('proposed' in atom) {
    const [kind = ''] = atom.proposed;
    return new Map(chosen).set(`kind ${kind}`, { witness: { kind }, weight: IS });
  }
  const { question } = atom;
  const given = answers[question];
  if (given === undefined)
    return new Map(chosen).set(`question ${question}`, {
      witness: { question, notAsked: true },
      weight: SILENT,
    });
  // "Is not" is shown by all that was answered, "is" and "has" by what they name.
  const named = 'in' in atom ? atom.in : 'has' in atom ? [atom.has] : null;
  const before = chosen.get(`question ${question}`);
  const known = before && 'options' in before.witness ? before.witness.options : [];
  const options = [given].flat().filter((one) => !named || named.includes(one) || known.includes(one));
  const weight = Math.max(before?.weight ?? IS, named ? IS : IS_NOT);
  // Of several conditions on one question, one that names the answer is enough.
  const isNamed = named || (before && !('isNot' in before.witness));
  const witness: Witness = isNamed ? { question, options } : { question, options, isNot: true };
  return new Map(chosen).set(`question ${question}`, { witness, weight });
}

/**
 * The witnesses worth telling: those that say what is, where there are any. "Has no bank account" tells why; "and did not
 * refuse the Internet" only that nothing stood in the way.
 */
export function tellingOf(witnesses: readonly Witness[]): readonly Witness[] {
  const given = witnesses.filter((one) => !('notAsked' in one));
  const named = given.filter((one) => !('isNot' in one));
  return [named, given].find((some) => some.length > 0) ?? witnesses;
}
