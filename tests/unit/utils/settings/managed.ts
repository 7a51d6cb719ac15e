import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Puts a policy in force, as an administrator's deployment does. */
export function withPolicy(policy: Readonly<Record<string, unknown>>): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
    async () => structuredClone(policy) as never,
  );
}

/** Firefox, where no policy is set. */
export function withoutManagedStorage(): void {
  withFailingPolicy(new Error('Managed storage manifest not found'));
}

/** A browser that does not hand the policy over. */
export function withFailingPolicy(error: unknown): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(error);
}
