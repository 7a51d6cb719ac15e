import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockWhenIdle } from '@/entrypoints/background/lock-when-idle.ts';
import { heldKey, holdKey } from '@/utils/journal/keys.ts';
import { writeLockMinutes } from '@/utils/settings/lock-store.ts';

type State = 'active' | 'idle' | 'locked';

const asked = vi.fn();
let becomes: (state: State) => void;

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  const { idle } = fakeBrowser;
  vi.spyOn(idle, 'setDetectionInterval').mockImplementation(asked);
  vi.spyOn(idle.onStateChanged, 'addListener').mockImplementation((listener) => {
    becomes = listener as typeof becomes;
  });
  await holdKey('key', new Uint8Array(32));
  lockWhenIdle();
});

test('hands the minutes to the browser as seconds, also when they change', async () => {
  await vi.waitFor(() => expect(asked.mock.calls).toEqual([[600]]));
  await writeLockMinutes(2);
  await vi.waitFor(() => expect(asked.mock.calls).toEqual([[600], [120]]));
});

test.each(['idle', 'locked'] as const)('forgets the key when the computer is %s', async (state) => {
  becomes(state);
  await vi.waitFor(async () => expect(await heldKey()).toBeNull());
});

test('keeps it while somebody is there', async () => {
  becomes('active');
  await new Promise((resolve) => setTimeout(resolve));
  expect((await heldKey())?.id).toBe('key');
});
