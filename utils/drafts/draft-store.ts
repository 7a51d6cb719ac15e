import { type Draft, draftSchema } from '../interview/draft.ts';
import { inTurn, session } from '../session.ts';

const turn = inTurn();
const keyOf = (tabId: number | '') => `draft:${tabId}`;
/** The interview that ended last in a tab. */
const endedKeyOf = (tabId: number) => `ended:${tabId}`;

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

/**
 * Keeps the draft of a tab. Messages may overtake one another: an older state of the same interview, or one that was
 * ended, is left out.
 */
export function writeDraft(tabId: number, draft: Draft): Promise<void> {
  return turn(async () => {
    if ((await session.get(endedKeyOf(tabId))) === draft.id) return;
    const stored = draftSchema.safeParse(await session.get(keyOf(tabId)));
    if (stored.success && stored.data.id === draft.id && stored.data.revision >= draft.revision) return;
    await session.set(keyOf(tabId), draft);
  });
}

/** Forgets an interview that was recorded, ended without trace, or begun again. */
export function endDraft(tabId: number, id: string): Promise<void> {
  return turn(async () => {
    await session.set(endedKeyOf(tabId), id);
    await session.remove(keyOf(tabId));
  });
}

/** Forgets all of a tab that was closed. */
export function forgetTab(tabId: number): Promise<void> {
  return turn(() => session.remove(keyOf(tabId), endedKeyOf(tabId)));
}
