import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';

/** An empty disk, and a background that just woke: the open connection is kept in a module. */
export function freshDisk(): void {
  vi.resetModules();
  setDisk(new IDBFactory());
}

/** Dexie looks at the browser's databases when it is loaded, and it is loaded once. */
export function setDisk(disk: IDBFactory | undefined): void {
  vi.stubGlobal('indexedDB', disk);
  Object.assign(Dexie.dependencies, { indexedDB: disk, IDBKeyRange });
}
