import { vi } from 'vitest';
import { inTurn } from '@/utils/session.ts';

/** The browser's locks, which Node does not have yet: one holder at a time for each name. */
export function withLocks(): void {
  const turns = new Map<string, ReturnType<typeof inTurn>>();
  const request = (name: string, task: () => Promise<unknown>) => {
    const turn = turns.get(name) ?? inTurn();
    turns.set(name, turn);
    return turn(task);
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
