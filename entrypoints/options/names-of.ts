import type { ChooserOption } from '@/components/options/Chooser.tsx';
import type { Names } from '@/components/options/names.ts';
import type { Choice } from '@/components/options/SelectField.tsx';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import { DEPARTEMENTS, departementName } from '@/utils/programmes/departements.ts';
import { findByWords } from '@/utils/programmes/find-by-words.ts';
import { type CatalogueEntry, PURPOSES, type Purpose } from '@/utils/programmes/types.ts';

/** What ids and codes are called here and now. */
export function namesOf(answer: OptionsAnswer, entries: readonly CatalogueEntry[]): Names {
  const { book, catalogue } = answer;
  const kinds = new Map(book.kinds.map(({ id, short }) => [id, short]));
  const purposes = new Map<string, string>(purposeOptions(answer).map(({ value, label }) => [value, label]));
  const programmes = new Map(entries.map(({ programme }) => [programme.id, programme.name]));
  return {
    kind: (id) => kinds.get(id) ?? id,
    purpose: (id) => purposes.get(id) ?? id,
    programme: (id) => programmes.get(id) ?? id,
    departement: departementName,
    organisation: catalogue.organisation,
  };
}

/** The reasons of a visit, as the checklist words them. */
export function purposeOptions({ checklist }: OptionsAnswer): Choice<Purpose>[] {
  const { options = [] } = checklist.questions.find(({ id }) => id === 'purpose') ?? {};
  return PURPOSES.map((value) => ({ value, label: options.find(({ id }) => id === value)?.short ?? value }));
}

/** The departements to choose from, « 69 – Rhône ». */
export const departementOptions: readonly (ChooserOption & { name: string })[] = DEPARTEMENTS.map(
  ({ code, name }) => ({ id: code, label: `${code} – ${name}`, name }),
);

export function findDepartement(words: string): ChooserOption | undefined {
  return findByWords(departementOptions, words);
}

/** The programmes to choose from; two of one name are told apart by their ids. */
export function programmeOptions(entries: readonly CatalogueEntry[]): ChooserOption[] {
  const names = entries.map(({ programme }) => programme.name);
  return entries.map(({ programme: { id, name } }) => ({
    id,
    label: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${id})`,
  }));
}
