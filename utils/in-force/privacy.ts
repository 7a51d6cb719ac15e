import type { GuardedWords } from '../privacy/findings.ts';
import type { WordsFile } from '../privacy/words-schema.ts';
import { readFreeText } from '../settings/free-text-store.ts';
import { readPolicy } from '../settings/policy.ts';
import { readSettings } from '../settings/settings-store.ts';
import { loadFile } from './load-file.ts';

/** What may be noted about a person in free words. */
export interface Privacy {
  /** Whether a decision may bear free text: where it is switched on, and to no volunteer. */
  freeText: boolean;
  /** The words that ship, and those of the organisation. */
  words: GuardedWords[];
}

export async function privacyInForce(): Promise<Privacy> {
  const [file, on, { settings }, { policy }] = await Promise.all([
    loadFile('/data/words.json'),
    readFreeText(),
    readSettings(),
    readPolicy(),
  ]);
  const role = settings?.role ?? 'volunteer';
  return {
    freeText: on && role !== 'volunteer',
    words: [...(file as WordsFile).lists, { kind: 'organisation', words: policy.words ?? [], unless: [] }],
  };
}
