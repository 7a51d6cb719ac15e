/**
 * Asks that the browser never tidies the journal away when room is short. Firefox grants it with the permission
 * `unlimitedStorage`, without a question to the user, but only once it is asked; in Chromium the permission is enough, and
 * a worker has nothing to ask with (docs/decisions/015).
 */
export function keepStorage(): void {
  if (import.meta.env.FIREFOX) void navigator.storage.persist();
}
