import { expect, test } from 'vitest';
import { createInterview } from '@/entrypoints/panel-app/interview-state.ts';
import { chooseBest } from '@/utils/interview/explanation.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { PLAIN_VIGNETTES, type Script, vignette } from '../../../e2e/shared/interview-script.ts';

/** Asks one question after the other, as the panel does, and answers as the script says. */
function interviewed(script: Script) {
  const interview = createInterview({
    checklist: shippedChecklist,
    book: shippedBook,
    role: 'adviser',
    origin: null,
    draft: null,
    save: () => {},
    drop: () => {},
  });
  interview.setChooser(chooseBest);
  const given: Record<string, string | string[]> = {};
  while (!interview.draft.deciding) {
    const question = interview.view.current;
    if (!question || question.id in given)
      throw new Error(`Nothing new is asked after ${Object.keys(given)}`);
    const options = [script[question.id] ?? 'unsaid'].flat();
    given[question.id] = question.multiple ? options : (options[0] ?? 'unsaid');
    for (const option of options) interview.toggle(option);
    if (interview.view.current === question) interview.next();
  }
  return { view: interview.view, given };
}

test.each(PLAIN_VIGNETTES)(
  '%s, asked question by question, is proposed what the book proposes, and nothing that may never be',
  (id) => {
    const { answers, expect: expected } = vignette(id);
    const { view, given } = interviewed(answers);
    const kinds = [...view.first, ...view.then].map(({ kind }) => kind);
    expect(kinds).toEqual(evaluate(shippedBook, given).proposals.map(({ kind }) => kind));
    expect(kinds.filter((kind) => (expected.never as string[]).includes(kind))).toEqual([]);
    if (expected.first) expect(kinds[0]).toBe(expected.first);
  },
);
