import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withLocks } from '../locks.ts';

/** An empty disk, and a background that just woke: the open connection is kept in a module. */
export function freshDisk(): void {
  vi.resetModules();
  setDisk(new IDBFactory());
  withLocks();
  // The rolling copy lies beside the database.
  void fakeBrowser.storage.local.remove('copies');
}

/** Dexie looks at the browser's databases when it is loaded, and it is loaded once. */
export function setDisk(disk: IDBFactory | undefined): void {
  vi.stubGlobal('indexedDB', disk);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  Object.assign(Dexie.dependencies, { indexedDB: disk, IDBKeyRange });
}
