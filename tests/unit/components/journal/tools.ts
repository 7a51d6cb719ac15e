import type { EntryTools } from '@/components/journal/entry-tools.ts';

/** Nothing was a problem, and nobody can be in danger. */
export const quiet: EntryTools = { problemsOf: () => [], mayBeInDanger: () => false };
