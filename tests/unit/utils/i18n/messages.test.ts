import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json' with { type: 'json' };
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { OUTCOMES } from '@/utils/interview/draft.ts';
import { ERROR_CODES } from '@/utils/messages/result.ts';
import { MARK_COLOURS, MARK_WORDS, ROLES } from '@/utils/settings/settings.ts';

/** What `OfferCard` tells of a programme. */
const PROGRAMME_FACTS = [
  ...['audience', 'bring', 'cost', 'delivers', 'referred_by', 'channels', 'languages', 'contact'],
];

type Messages = Record<string, { message: string; placeholders?: unknown }>;
const languages: [string, Messages][] = [
  ['fr', fr],
  ['en', en],
];

const placeholdersIn = (text: string) => [...text.matchAll(/\$(\d)/g)].map(([, number]) => number).sort();

/** The program's own text: what is in these folders is built into the extension. */
function sourceText(): string {
  return ['utils', 'components', 'entrypoints', 'wxt.config.ts'].map(read).join('\n');
}

function read(path: string): string {
  if (/\.tsx?$/.test(path)) return readFileSync(path, 'utf8');
  if (/\.\w+$/.test(path)) return '';
  return readdirSync(path)
    .map((name) => read(join(path, name)))
    .join('\n');
}

test('French and English have the same keys, in the same order', () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});

describe.each(languages)('%s', (language, messages) => {
  test('names itself', () => {
    expect(messages.language?.message).toBe(language);
  });

  test('has no empty text, and none with spaces around it', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message }]) => message === '' || message !== message.trim(),
    );
    expect(wrong).toEqual([]);
  });

  test('has no "$" but before a digit, and none right after one: a browser would swallow it, or not load the extension', () => {
    expect(Object.values(messages).filter(({ message }) => /\$(?!\d)|\$\d+\$/.test(message))).toEqual([]);
  });

  test('has no "$" right behind a substitution: Chrome takes `$2$` for a name, and refuses the whole extension', () => {
    expect(Object.values(messages).filter(({ message }) => /\$\w+\$/.test(message))).toEqual([]);
  });

  test('says how many in every text that counts', () => {
    const counting = Object.keys(messages).filter((key) => key.endsWith('_one'));
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(counting.map((key) => key.replace(/_one$/, '_other'))),
    );
  });

  test('has its text for every error, role, mark word and mark colour', () => {
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining([
        ...ERROR_CODES.map((code) => `error_${code}`),
        ...ROLES.map((role) => `role_${role}`),
        ...MARK_WORDS.map((word) => `mark_word_${word}`),
        ...MARK_COLOURS.map((colour) => `mark_colour_${colour}`),
        ...OUTCOMES.map((outcome) => `outcome_${outcome.replace('-', '_')}`),
      ]),
    );
  });

  test('has no two mark words or colours alike: a mark could not be told from another', () => {
    for (const stem of ['mark_word_', 'mark_colour_']) {
      const words = Object.entries(messages)
        .filter(([key]) => key.startsWith(stem))
        .map(([, { message }]) => message);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

test.each(Object.keys(fr))('%s has the same places to fill in both languages', (key) => {
  const text = (messages: Messages) => messages[key]?.message ?? '';
  expect(placeholdersIn(text(en))).toEqual(placeholdersIn(text(fr)));
});

describe('the texts and the program', () => {
  const source = sourceText();
  const codes = [...readFileSync('utils/schema-issue.ts', 'utf8').matchAll(/\| '(\w+)'/g)].map(
    ([, code]) => code,
  );

  test('every code of an issue has its sentence, and every sentence its code', () => {
    const sentences = Object.keys(fr).filter((key) => key.startsWith('issue_'));
    expect(sentences.sort()).toEqual(codes.map((code) => `issue_${code}`).sort());
  });

  /** Keys that the program puts together from a stem and an id. */
  const built: [RegExp, readonly string[]][] = [
    [/^mark_word_(.+)$/, MARK_WORDS],
    [/^mark_colour_(.+)$/, MARK_COLOURS],
    [/^role_(.+)$/, ROLES],
    [/^error_(.+)$/, ERROR_CODES],
    [/^issue_(.+)$/, codes as string[]],
    [/^programme_(.+)$/, PROGRAMME_FACTS],
  ];

  test.each(Object.keys(fr))('%s is used', (key) => {
    const stem = built
      .map(([form, ids]) => [form.exec(key)?.[1], ids] as const)
      .find(([id]) => id !== undefined);
    // `role_question` and the like are written out.
    if (stem?.[0] !== undefined && stem[1].includes(stem[0])) return;
    const written = key.replace(/_(one|other)$/, '');
    const used = [`'${key}'`, `'${written}'`, `__MSG_${key}__`].some((word) => source.includes(word));
    expect(used).toBe(true);
  });
});

test('every key is one that browsers take: a single other one, and the whole extension is refused', () => {
  const keys = [...Object.keys(fr), ...Object.keys(en)];
  expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});
