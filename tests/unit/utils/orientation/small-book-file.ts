import { parseBook } from '@/utils/orientation/book-schema.ts';
import type { Vocabulary } from '@/utils/orientation/condition-schema.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';

export const vocabulary: Vocabulary = new Map([
  ['phone', { options: ['own', 'none', 'unsaid'], multiple: false }],
  ['barriers', { options: ['cost', 'unsaid'], multiple: true }],
]);

/** A rule book as it stands in its file, with one of each. */
export const small = {
  version: '1',
  needs: [{ id: 'n', label: 'N' }],
  kinds: [
    { id: 'k', short: 'K', label: 'K', note: 'K', place: 'required', ifNoPlace: 'l' },
    { id: 'l', short: 'L', label: 'L', note: 'L', place: 'none' },
  ],
  facts: ['f'],
  excludedUnless: { l: { fact: 'f' } },
  notAssessed: { questions: ['phone'], missing: 1 },
  rules: [
    { id: 'late', stage: 7, when: { proposed: ['k'] }, proposes: ['l'], because: 'B' },
    {
      id: 'A',
      stage: 1,
      when: { question: 'phone', in: ['none', 'not-asked'] },
      needs: ['n'],
      proposes: ['k'],
      because: 'B',
    },
  ],
};

/** What is wrong with it. */
export const issuesOf = (data: unknown): SchemaIssue[] => {
  const parsed = parseBook(data, vocabulary);
  return parsed.ok ? [] : parsed.issues;
};
