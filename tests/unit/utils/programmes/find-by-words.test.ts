import { expect, test } from 'vitest';
import { DEPARTEMENTS } from '@/utils/programmes/departements.ts';
import { findByWords } from '@/utils/programmes/find-by-words.ts';

const options = DEPARTEMENTS.map(({ code, name }) => ({ id: code, label: `${code} – ${name}`, name }));

test.each([
  ['69', '69'],
  ['2a', '2A'],
  ['rhone', '69'],
  ['RHÔNE', '69'],
  ['69 – Rhône', '69'],
  ['69 rhone', '69'],
  ['Loire', '42'],
  ['cote d or', '21'],
  ['bouches', '13'],
  ['territoire belfort', '90'],
])('%j is %s', (words, id) => {
  expect(findByWords(options, words)?.id).toBe(id);
});

test.each(['', '  ', 'Corse', 'Haute', 'Lyon', '00'])('%j is none, or several', (words) => {
  expect(findByWords(options, words)).toBeUndefined();
});
