import { eraseDecision, listDecisions, readDecision } from '@/utils/journal/store.ts';
import * as contract from '@/utils/messages/contract.ts';
import { type Handler, handle } from '@/utils/messages/serve.ts';
import { bookAndChecklist } from './book-and-checklist.ts';
import { noteOf } from './interview-handlers.ts';

/** What the journal page asks of the background. */
export const journalHandlers: readonly Handler[] = [
  handle(contract.listDecisions, async ({ before, limit }) => ({
    ...(await listDecisions(limit, before)),
    ...(await bookAndChecklist()),
  })),

  handle(contract.readNote, async ({ id }) => {
    const entry = await readDecision(id);
    return { note: noteOf(entry, entry.at) };
  }),

  handle(contract.eraseDecision, async ({ id }) => {
    await eraseDecision(id, new Date());
    return {};
  }),
];
