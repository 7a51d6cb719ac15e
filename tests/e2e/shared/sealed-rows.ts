/** A row of the journal, opened. */
export interface OpenedRow {
  id: string;
  month: string;
  body: Record<string, unknown> & { type: string };
}

/**
 * The events, opened with the key that lies beside them, oldest first; none where there is no database. Written after the
 * envelope as it is documented, not with the product's own code. Runs in the extension's background, so it knows nothing
 * of this file.
 */
export async function openRows(): Promise<unknown[]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'repere')) return [];
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('repere'));
  try {
    const reading = database.transaction(['events', 'keys']);
    const [rows, keys] = await Promise.all([
      done(reading.objectStore('events').getAll()),
      done(reading.objectStore('keys').getAll()),
    ]);
    return await Promise.all(
      rows.map(async (row) => {
        const { id, month, version, key: name, nonce, sealed } = row;
        // No envelope of ours: as it lies there.
        if (version !== 2 || sealed === undefined) return row;
        const found = keys.find((one) => one.id === name);
        const additionalData = new TextEncoder().encode(JSON.stringify(['events', id, month, version, name]));
        const algorithm = { name: 'AES-GCM', iv: nonce, additionalData };
        const text = await crypto.subtle.decrypt(algorithm, found.key, sealed);
        return { id, month, body: JSON.parse(new TextDecoder().decode(text)) };
      }),
    );
  } finally {
    database.close();
  }
}

/**
 * Seals rows and puts them into the database; a row with a version is put there as it is. What stands beside them is worked
 * out by the next page that is opened, as after an update. Runs in the background.
 */
export async function putRows(rows: readonly unknown[]): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('repere'));
  const [ring] = await done(database.transaction('keys').objectStore('keys').getAll());
  const sealed = await Promise.all(
    (rows as Record<string, unknown>[]).map(async (row) => {
      if ('version' in row) return row;
      const bound = { id: row.id, month: row.month, version: 2, key: ring.id };
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = new TextEncoder().encode(
        JSON.stringify(['events', bound.id, bound.month, bound.version, bound.key]),
      );
      const text = new TextEncoder().encode(JSON.stringify(row.body));
      const algorithm = { name: 'AES-GCM', iv: nonce, additionalData };
      return {
        ...bound,
        nonce,
        sealed: new Uint8Array(await crypto.subtle.encrypt(algorithm, ring.key, text)),
      };
    }),
  );
  const writing = database.transaction(['events', 'tasks'], 'readwrite');
  writing.objectStore('tasks').put({ id: 'rebuild' });
  for (const row of sealed) writing.objectStore('events').put(row);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
}
