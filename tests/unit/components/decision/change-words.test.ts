import { expect, test } from 'vitest';
import { changeWords } from '@/components/decision/change-words.ts';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '@/utils/i18n/translate.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Change } from '@/utils/interview/smallest-change.ts';

const t = translatorFor(fr);

test.each<[string, Change, string]>([
  ['another answer', { question: 'device', options: ['none'] }, 'Appareil : « Aucun »'],
  [
    'one of a few',
    { question: 'device', options: ['none', 'basic-phone'] },
    'Appareil : « Aucun » ou « Téléphone simple »',
  ],
  [
    'nearly any',
    { question: 'device', options: ['computer', 'smartphone-tablet', 'shared', 'old-broken', 'basic-phone'] },
    'Appareil : autre réponse que « Aucun »',
  ],
  ['no answer', { question: 'device', retracted: true }, 'Appareil : sans réponse'],
  ['one answer more', { question: 'barriers', added: 'french' }, 'Ce qui gêne : avec « Langue française »'],
  ['one answer less', { question: 'barriers', removed: 'mobility' }, 'Ce qui gêne : sans « Se déplacer »'],
])('says what would be otherwise: %s', (_, change, words) => {
  expect(changeWords(change, shippedChecklist, t).replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

test.each([true, false])('says whether a fact would be known: %s', (known) => {
  const [fact] = shippedChecklist.facts;
  const words = changeWords({ fact: fact?.id ?? '', known }, shippedChecklist, t);
  expect(words).toBe(t(known ? 'change_fact' : 'change_no_fact', fact?.label ?? ''));
});
