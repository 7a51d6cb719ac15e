import { describe, expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json' with { type: 'json' };
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { translatorFor } from '@/utils/i18n/translate.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';

const issue: SchemaIssue = { path: 'programmes[2].verifiedOn', code: 'not_a_day', value: 'hier' };

describe('says where, what, and how to mend it', () => {
  test.each<[Partial<SchemaIssue>, string, string]>([
    [
      {},
      'programmes[2].verifiedOn : « hier » n’est pas une date ; écrivez-la AAAA-MM-JJ, par exemple 2026-11-25',
      'programmes[2].verifiedOn: “hier” is not a date; write it YYYY-MM-DD, for example 2026-11-25',
    ],
    [
      { line: 4, column: 'Vérifié le' },
      'ligne 4, colonne « Vérifié le » : « hier » n’est pas une date ; écrivez-la AAAA-MM-JJ, par exemple 2026-11-25',
      'line 4, column “Vérifié le”: “hier” is not a date; write it YYYY-MM-DD, for example 2026-11-25',
    ],
    [
      { path: '', code: 'empty_file', value: '' },
      'le fichier : il est vide ; exportez-le de nouveau',
      'the file: it is empty; export it again',
    ],
    [
      { path: '', code: 'missing_column', value: 'Nom', line: 1 },
      'ligne 1 : la colonne « Nom » manque ; ajoutez-la et remplissez-la',
      'line 1: the column “Nom” is missing; add it and fill it in',
    ],
    [
      { path: '', code: 'json_syntax', value: '}', line: 3, column: 9 },
      'ligne 3, caractère 9 : le fichier n’est plus du JSON à partir de « } » ; vérifiez juste avant une virgule, un guillemet, un crochet ou une accolade',
      'line 3, character 9: from “}” on, the file is no longer JSON; check for a comma, a quote, a bracket or a brace just before',
    ],
    [
      { path: 'rules[1]', code: 'unknown_key', value: 'expludes', nearest: 'excludes' },
      'rules[1] : la clé « expludes » n’a pas sa place ici ; corrigez son nom ou supprimez-la. Vouliez-vous dire « excludes » ?',
      'rules[1]: the key “expludes” does not belong here; correct its name or delete it. Did you mean “excludes”?',
    ],
    [
      { path: 'kinds[0].place', code: 'not_in_list', value: 'maybe', expected: 'none | advised' },
      'kinds[0].place : « maybe » n’est pas une valeur possible ; choisissez parmi : none | advised',
      'kinds[0].place: “maybe” is not a possible value; choose one of: none | advised',
    ],
  ])('%j', (part, french, english) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(issueSentence({ ...issue, ...part }, translatorFor(fr)))).toBe(french);
    expect(issueSentence({ ...issue, ...part }, translatorFor(en))).toBe(english);
  });
});

test('says it of a field by its name, where nobody sees paths', () => {
  expect(issueSentence(issue, translatorFor(en), 'Checked on')).toMatch(/^Checked on: “hier” is not a date/);
});
