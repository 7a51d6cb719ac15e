import type { Dexie } from 'dexie';
import { ExpectedError } from '../messages/result.ts';

/**
 * Opening takes a few milliseconds, on a machine that is busy with much else some seconds. What takes longer stands in
 * line behind somebody who holds the journal.
 */
const PATIENCE_MS = 10_000;

/** The one request of this program: a second would stand in line behind the first. */
let opening: Promise<Dexie> | null = null;

/**
 * Opens the database, or says that somebody is in the way: an older page of ours that stays open and does not give way
 * would have the user wait for as long as it does. The browser tells that to the first who asks alone, in whatever
 * program; the others wait behind that one, so patience has an end. The request goes on, and once the way is free the
 * next call succeeds.
 *
 * @throws ExpectedError `journal_blocked`, and what Dexie throws
 */
export function openInTime(declare: () => Dexie): Promise<Dexie> {
  opening ??= begin(declare());
  return opening;
}

function begin(database: Dexie): Promise<Dexie> {
  return new Promise((resolve, reject) => {
    let late = false;
    const refuse = () => {
      late = true;
      reject(new ExpectedError('journal_blocked'));
    };
    const timer = setTimeout(refuse, PATIENCE_MS);
    database.on('blocked', refuse);
    database
      .open()
      .then(() => (late ? database.close() : resolve(database)), reject)
      .finally(() => {
        clearTimeout(timer);
        opening = null;
      });
  });
}
