import type { Draft } from '@/utils/interview/draft.ts';
import { ask } from '@/utils/messages/ask.ts';
import { endDraft, saveDraft } from '@/utils/messages/contract.ts';
import type { Result } from '@/utils/messages/result.ts';

export interface DraftSaver {
  /** Sends a draft to the background at once: the panel may be closed in the next moment. */
  save(draft: Draft): void;
  /** Has an interview forgotten. */
  end(draft: Draft): void;
  /** Resolves when all that was sent is answered. */
  settled(): Promise<void>;
}

/** @param onSaved told after the newest of what was sent whether it is kept */
export function draftSaver(tabId: number, onSaved: (kept: boolean) => void): DraftSaver {
  const pending = new Set<Promise<void>>();
  let newest = 0;
  const send = (answer: Promise<Result<unknown>>) => {
    const number = ++newest;
    const sent = answer.then(({ ok }) => {
      pending.delete(sent);
      if (number === newest) onSaved(ok);
    });
    pending.add(sent);
  };
  return {
    save: (draft) => send(ask(saveDraft, { tabId, draft })),
    end: ({ id }) => send(ask(endDraft, { tabId, id })),
    async settled() {
      await Promise.all(pending);
    },
  };
}
