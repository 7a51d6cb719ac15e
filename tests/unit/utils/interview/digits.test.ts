import { describe, expect, test } from 'vitest';
import { digitOfKey, digitsOf, optionAt } from '@/utils/interview/digits.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { question, shippedQuestion } from './drafts.ts';

const press = (code: string, key: string, held: object = {}) =>
  digitOfKey({ code, key, ctrlKey: false, altKey: false, metaKey: false, ...held });

test.each([
  ['the upper row of a French keyboard', 'Digit1', '&', 1],
  ['the same with shift', 'Digit1', '1', 1],
  ['é on a French keyboard', 'Digit2', 'é', 2],
  ['à on a French keyboard', 'Digit0', 'à', 0],
  ['the upper row of an English keyboard', 'Digit7', '7', 7],
  ['the pad with Num Lock', 'Numpad4', '4', 4],
  ['the pad without Num Lock', 'Numpad4', 'ArrowLeft', null],
  ['the End key of the pad', 'Numpad1', 'End', null],
  ['Enter on the pad', 'NumpadEnter', 'Enter', null],
  ['a screen keyboard that names no place', '', '5', 5],
  ['a letter', 'KeyA', 'q', null],
  ['a function key', 'F1', 'F1', null],
  ['nothing that one knows', '', 'Unidentified', null],
])('%s (%s %s) is %j', (_, code, key, expected) => {
  expect(press(code, key)).toBe(expected);
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s held it is a command of the browser', (held) => {
  expect(press('Digit1', '&', { [held]: true })).toBeNull();
  expect(press('Numpad1', '1', { [held]: true })).toBeNull();
});

// A hand that knows the digits must not press another answer after an update.
test('new answers stand behind the old ones', () => {
  expect(digitsOf(shippedQuestion('barriers'))).toMatchObject({ nothing: 1, cost: 8, 'in-private': 9 });
});

describe('the digit of an option', () => {
  test('goes from 1 in the order of the question, and is 0 for "prefers not to say"', () => {
    expect(digitsOf(shippedQuestion('home'))).toEqual({
      fixed: 1,
      'mobile-only': 2,
      'poor-coverage': 3,
      none: 4,
      'unstable-housing': 5,
      refuses: 6,
      hosted: 7,
      unsaid: 0,
    });
  });

  test('is not moved by where "prefers not to say" stands', () => {
    const options = ['a', 'unsaid', 'b'].map((id) => ({ id, label: id, short: id }));
    expect(digitsOf(question('q', { options }))).toEqual({ a: 1, unsaid: 0, b: 2 });
  });

  test('finds the option again', () => {
    const phone = shippedQuestion('phone');
    expect(optionAt(phone, 3)).toBe('shared');
    expect(optionAt(phone, 0)).toBe('unsaid');
    expect(optionAt(phone, 9)).toBeUndefined();
  });

  test.each(shippedChecklist.questions.map((one) => [one.id, one] as const))(
    'is one key for every answer of %s',
    (_, shipped) => {
      const digits = Object.values(digitsOf(shipped));
      expect(new Set(digits).size).toBe(shipped.options.length);
      expect(Math.max(...digits)).toBeLessThanOrEqual(9);
    },
  );
});
