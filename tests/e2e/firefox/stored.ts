import { openRows } from '../shared/sealed-rows.ts';
import type { FirefoxSession } from './harness.ts';

/** The extension's API, in functions that are sent to its background. */
declare const browser: {
  storage: Record<
    'local' | 'session',
    {
      clear(): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    }
  >;
};

/** A recorded decision, as far as the tests look into it. */
export interface Row {
  id: string;
  body: {
    type: string;
    answers: Record<string, string | string[]>;
    proposals: { kind: string; outcome: string | null }[];
    reviewOn: string | null;
    code: string;
  };
}

/** The extension as after its installation. */
export async function forgetEverything(firefox: FirefoxSession): Promise<void> {
  await firefox.evaluateInBackground(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('repere');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  });
}

/** A user whose first run is over: an adviser with the mark « renard bleu ». */
export async function introduce(
  firefox: FirefoxSession,
  role: 'adviser' | 'volunteer' | 'mediator' = 'adviser',
): Promise<void> {
  await firefox.evaluateInBackground(
    (who) =>
      browser.storage.local.set({
        settings: { version: 1, role: who, habilitated: false, mark: { word: 'fox', colour: 'blue' } },
      }),
    role,
  );
}

/** The rows of the journal, opened; none where there is no journal yet. */
export async function journalRows(firefox: FirefoxSession): Promise<Row[]> {
  return (await firefox.evaluateInBackground(openRows)) as Row[];
}

/** The drafts in the browser's session memory. */
export async function drafts(firefox: FirefoxSession): Promise<{ answers: Record<string, unknown> }[]> {
  return firefox.evaluateInBackground(async () => {
    const stored = await browser.storage.session.get(null);
    const keys = Object.keys(stored).filter((key) => key.includes('draft'));
    return keys.map((key) => stored[key] as { answers: Record<string, unknown> });
  });
}
