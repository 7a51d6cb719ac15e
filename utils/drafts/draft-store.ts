import { type Draft, draftSchema } from '../interview/draft.ts';
import { inTurn, session } from '../session.ts';

const turn = inTurn();
const keyOf = (tabId: number | '') => `draft:${tabId}`;

export interface StoredDraft {
  draft: Draft | null;
  /** There was one that this version cannot read. It was put aside as it is. */
  unreadable: boolean;
}

/** The draft of a tab. */
export function readDraft(tabId: number): Promise<StoredDraft> {
  return turn(async () => {
    const stored = await session.get(keyOf(tabId));
    if (stored === undefined) return { draft: null, unreadable: false };
    const parsed = draftSchema.safeParse(stored);
    if (parsed.success) return { draft: parsed.data, unreadable: false };
    await session.set(`unreadable-draft:${tabId}:${Date.now()}`, stored);
    await session.remove(keyOf(tabId));
    return { draft: null, unreadable: true };
  });
}

/** Whether an interview is under way in any tab. */
export async function hasDrafts(): Promise<boolean> {
  return (await session.keys()).some((key) => key.startsWith(keyOf('')));
}

export function writeDraft(tabId: number, draft: Draft): Promise<void> {
  return turn(() => session.set(keyOf(tabId), draft));
}

export function dropDraft(tabId: number): Promise<void> {
  return turn(() => session.remove(keyOf(tabId)));
}
