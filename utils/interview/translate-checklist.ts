import type { Checklist } from './types.ts';

/** The texts of a checklist in another language, by id. */
export interface ChecklistTexts {
  facts: Readonly<Record<string, string>>;
  questions: Readonly<
    Record<
      string,
      {
        short: string;
        ask: string;
        why: string;
        options: Readonly<Record<string, { label: string; short: string }>>;
      }
    >
  >;
}

/** The same checklist with other words; what has no translation keeps its own. */
export function translateChecklist(checklist: Checklist, texts: ChecklistTexts): Checklist {
  return {
    ...checklist,
    facts: checklist.facts.map((fact) => ({ ...fact, label: texts.facts[fact.id] ?? fact.label })),
    questions: checklist.questions.map((question) => {
      const words = texts.questions[question.id];
      if (!words) return question;
      const options = question.options.map((option) => ({ ...option, ...words.options[option.id] }));
      return { ...question, short: words.short, ask: words.ask, why: words.why, options };
    }),
  };
}
