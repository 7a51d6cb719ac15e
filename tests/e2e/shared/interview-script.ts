import checklist from '../../../utils/interview/checklist.json' with { type: 'json' };
import vignettes from '../../vignettes/shipped.json' with { type: 'json' };

/** Question id → option id, or option ids. What is not named is answered with "préfère ne pas répondre". */
export type Script = Readonly<Record<string, string | readonly string[]>>;

interface Question {
  id: string;
  ask: string;
  short: string;
  options: { id: string; label: string; short: string }[];
  multiple?: boolean;
  exclusive?: string[];
  recorded?: boolean;
}

export const MAIN_QUESTIONS: readonly Question[] = checklist.questions;
export const FOLLOW_UPS: readonly Question[] = checklist.followUps;
export const CORE = checklist.questions.filter(({ part }) => part === 'core').map(({ id }) => id);

export function questionOf(id: string): Question {
  const found = [...MAIN_QUESTIONS, ...FOLLOW_UPS].find((question) => question.id === id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

export function optionOf(question: string, option: string) {
  const found = questionOf(question).options.find(({ id }) => id === option);
  if (!found) throw new Error(`No option ${option} of ${question}`);
  return found;
}

/** The digit printed beside an option: 0 for "préfère ne pas répondre", the others in their order. */
export function digitOf(question: string, option: string): string {
  optionOf(question, option);
  if (option === 'unsaid') return '0';
  const others = questionOf(question).options.filter(({ id }) => id !== 'unsaid');
  return String(others.findIndex(({ id }) => id === option) + 1);
}

/** The keys that answer a question and leave it. */
export function keysFor(question: string, script: Script): string[] {
  const given = [script[question] ?? 'unsaid'].flat();
  const keys = given.map((option) => digitOf(question, option));
  const { multiple = false, exclusive = [] } = questionOf(question);
  const staysOpen = multiple && !given.some((option) => exclusive.includes(option));
  return staysOpen ? [...keys, 'Enter'] : keys;
}

/** The answers of a shipped vignette; all its people are made up. */
export function vignette(id: string) {
  const found = vignettes.vignettes.find((one) => one.id === id);
  if (!found) throw new Error(`No vignette ${id}`);
  return { ...found, answers: found.answers as unknown as Script };
}

/** Vignettes that need neither ticked facts nor a table of places. */
export const PLAIN_VIGNETTES = vignettes.vignettes
  .filter(({ facts, kindsWithoutPlace }) => Object.keys(facts).length + kindsWithoutPlace.length === 0)
  .map(({ id }) => id);

/** No need, no follow-up: nine answers, one key each. */
export const NOTHING_MISSING: Script = {
  purpose: 'job-search',
  deadline: 'later',
  phone: 'own-stable',
  plan: 'ok',
  email: 'own-alone',
  device: 'computer',
  home: 'fixed',
  autonomy: 'alone',
  barriers: ['nothing'],
};

/** Calls for every follow-up whose answer is never recorded, and answers it with what would hurt most. */
export const DELICATE: Script = {
  purpose: 'rights',
  deadline: 'none',
  phone: 'own-stable',
  plan: 'too-expensive',
  minima: 'yes',
  'bank-account': 'no',
  email: 'someone-else',
  'at-ease': 'no',
  device: 'smartphone-tablet',
  home: 'fixed',
  autonomy: 'done-for-me',
  wants: 'do-for',
  protected: 'tutelle',
  'fc-possible': 'yes',
  barriers: ['reading-writing', 'adapted-help'],
  'schooled-fr': 'partly',
  'adapted-what': ['in-writing'],
};
