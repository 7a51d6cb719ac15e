import type { JournalChange } from './change.ts';
import type { Entry } from './entry.ts';
import { foldedCode } from './person-hash.ts';

/** Lets a decision be found by its person's code; one without a code is nobody's. */
export async function addToPerson(journal: JournalChange, { id, at, code }: Entry): Promise<void> {
  if (foldedCode(code) === '') return;
  const person = await journal.personId(code);
  const known = await journal.persons.get(person);
  const month = at.slice(0, 7);
  journal.persons.put({
    id: person,
    month: known && known.month > month ? known.month : month,
    decisions: [...(known?.decisions ?? []), id].sort(),
  });
}

/** Nothing stays of a person's code with their last decision. */
export async function removeFromPerson(journal: JournalChange, { id, code }: Entry): Promise<void> {
  if (foldedCode(code) === '') return;
  const person = await journal.personId(code);
  const known = await journal.persons.get(person);
  const decisions = known?.decisions.filter((one) => one !== id) ?? [];
  if (known && decisions.length > 0) journal.persons.put({ ...known, decisions });
  else journal.persons.delete(person);
}
