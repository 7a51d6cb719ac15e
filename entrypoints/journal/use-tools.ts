import { useMemo } from 'preact/hooks';
import type { EntryTools } from '@/components/journal/entry-tools.ts';
import { mayBeInDanger } from '@/utils/interview/may-be-in-danger.ts';
import { type Problem, problemQuestions } from '@/utils/interview/problem-questions.ts';
import type { Page } from './use-journal.ts';

/** What decisions mean under the checklist and the book in force; null until these are known. */
export function useTools(page: Pick<Page, 'checklist' | 'book' | 'role'> | null): EntryTools | null {
  const { checklist, book, role } = page ?? {};
  return useMemo(() => {
    if (!checklist || !book || !role) return null;
    // Decisions never change, and the cards of all who are to be seen again are drawn anew after every click.
    const problems = new Map<string, readonly Problem[]>();
    return {
      problemsOf(entry) {
        const known = problems.get(entry.id) ?? problemQuestions(entry, checklist, book, role);
        problems.set(entry.id, known);
        return known;
      },
      mayBeInDanger: (entry) => mayBeInDanger(entry, checklist, book),
    };
  }, [checklist, book, role]);
}
