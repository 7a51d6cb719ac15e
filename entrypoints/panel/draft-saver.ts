import type { Draft } from '@/utils/interview/draft.ts';
import { ask } from '@/utils/messages/ask.ts';
import { dropDraft, saveDraft } from '@/utils/messages/contract.ts';

export interface DraftSaver {
  /** Keeps the newest draft in the background, or drops it (null). What was asked before and not begun is left out. */
  save(draft: Draft | null): void;
  /** Resolves when the last one asked for is kept. */
  settled(): Promise<void>;
}

/** @param onSaved told after each attempt whether the draft is kept */
export function draftSaver(tabId: number, onSaved: (kept: boolean) => void): DraftSaver {
  let waiting: { draft: Draft | null } | null = null;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (waiting) {
      const { draft } = waiting;
      waiting = null;
      const result = draft ? await ask(saveDraft, { tabId, draft }) : await ask(dropDraft, { tabId });
      onSaved(result.ok);
    }
    running = null;
  };
  return {
    save(draft) {
      waiting = { draft };
      running ??= run();
    },
    async settled() {
      while (running) await running;
    },
  };
}
