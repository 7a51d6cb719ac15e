/** Less than this is no room: a browser writes more than a decision when it writes one. */
const LEAST_BYTES = 1_000_000;

/**
 * Whether the disk is full. Chromium says so of a write in words alone (`UnknownError`, FILE_ERROR_NO_SPACE), and then
 * does not open the database any more; what is left of the disk it does tell an extension with `unlimitedStorage`.
 */
export async function noRoom(): Promise<boolean> {
  // No such thing in Node, where the unit tests run.
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota !== undefined && usage !== undefined && quota - usage < LEAST_BYTES;
}
