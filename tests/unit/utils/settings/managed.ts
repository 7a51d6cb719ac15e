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
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
}
