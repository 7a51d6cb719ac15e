import type { AnswerSet, ProofQuestion } from '../orientation/proof/answer-space.ts';
import type { Checklist } from './types.ts';

/** The checklist as the proof sees it: ids only. */
export function proofQuestions(checklist: Checklist): ProofQuestion[] {
  return checklist.questions.map(({ id, options, multiple, exclusive, askedWhen, employeesOnly }) => ({
    id,
    options: options.map((option) => option.id),
    multiple,
    exclusive,
    askedWhen,
    employeesOnly,
  }));
}

/** A set of answers as sentences, one a line: what was asked and what was answered. */
export function counterexampleWords({ answers, facts, role }: AnswerSet, checklist: Checklist): string[] {
  const lines = checklist.questions.flatMap(({ id, ask, options }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const words = [answer].flat().map((one) => options.find((option) => option.id === one)?.label ?? one);
    return [`${ask} → ${words.join(' ; ')}`];
  });
  const known = Object.keys(facts).filter((fact) => facts[fact] === true);
  const labels = known.map((id) => checklist.facts.find((fact) => fact.id === id)?.label ?? id);
  return [
    ...(lines.length > 0 ? lines : ['sans aucune réponse']),
    ...(labels.length > 0 ? [`fait connu : ${labels.join(', ')}`] : []),
    ...(role === 'volunteer' ? ['par un volontaire'] : []),
  ];
}
