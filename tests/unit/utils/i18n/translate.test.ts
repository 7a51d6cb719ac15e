import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { language, t } from '@/utils/i18n/texts.ts';
import { translatorFor } from '@/utils/i18n/translate.ts';

describe('a translator over a file', () => {
  const translate = translatorFor({
    ...fr,
    code: { message: '$2 before $1, $1 again, $3 missing' },
  });

  test('gives the text of a key', () => {
    expect(translate('close')).toBe(fr.close.message);
  });

  test('fills in the places by their number', () => {
    expect(translate('code', 'a', 7)).toBe('7 before a, a again,  missing');
  });

  test('does not fill in what was filled in', () => {
    expect(translate('code', '$2', 'b')).toBe('b before $2, $2 again,  missing');
  });

  test('gives nothing for what the file does not have', () => {
    expect(translatorFor({})('close')).toBe('');
  });
});

describe("the browser's texts", () => {
  const getMessage = (texts: Record<string, string>) =>
    vi
      .spyOn(fakeBrowser.i18n, 'getMessage')
      .mockImplementation(((key: string, substitutions: string[]) =>
        [texts[key], ...substitutions].join(' ')) as never);

  test('are asked for with their fillings as texts', () => {
    const spy = getMessage({ then_other: 'Ensuite' });
    expect(t('then_other', 3)).toBe('Ensuite 3');
    expect(spy).toHaveBeenCalledWith('then_other', ['3']);
  });

  test.each([
    ['en', 'en'],
    ['fr', 'fr'],
    ['de', 'fr'],
    ['', 'fr'],
  ])('in %j are those of %s', (chosen, expected) => {
    getMessage({ language: chosen });
    expect(language()).toBe(expected);
  });
});
