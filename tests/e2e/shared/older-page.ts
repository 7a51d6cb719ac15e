/**
 * What a page of an old version does that never gives way: it keeps the journal open as the first version had it.
 * Runs in a page of the extension, so it knows nothing of this file.
 */
export async function holdJournal(): Promise<void> {
  const remove = indexedDB.deleteDatabase('repere');
  await new Promise((resolve, reject) => {
    remove.onsuccess = resolve;
    remove.onerror = reject;
  });
  const request = indexedDB.open('repere', 10);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('month', 'month');
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  // Whoever holds a connection and listens to nothing is not closed.
  Reflect.set(globalThis, 'held', request.result);
}
