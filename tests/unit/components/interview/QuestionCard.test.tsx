// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { QuestionCard, type QuestionCardProps } from '@/components/interview/QuestionCard.tsx';
import { digitsOf } from '@/utils/interview/digits.ts';
import type { Question } from '@/utils/interview/types.ts';
import { question } from '../../utils/interview/drafts.ts';
import { button, buttonNames, buttons, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount(
  parts: Partial<Question> = {},
  answer?: QuestionCardProps['answer'],
  earlier?: QuestionCardProps['earlier'],
) {
  const events = { onToggle: vi.fn(), onRetract: vi.fn(), onNext: vi.fn() };
  const asked = question('phone', { ask: 'Un numéro ?', why: 'Pour rappeler.', ...parts });
  show(
    <QuestionCard question={asked} answer={answer} earlier={earlier} digits={digitsOf(asked)} {...events} />,
  );
  return events;
}

test('gives the sentence to say, why it is asked, and every answer', () => {
  mount();
  expect(document.querySelector('legend')?.textContent).toBe('Un numéro ?');
  expect(words()).toContain(t('why_we_ask', 'Pour rappeler.'));
  expect(buttonNames()).toEqual(['A', 'B', 'UNSAID']);
});

test('shows the digit of each answer, and does not read it out', () => {
  mount();
  const digits = buttons().map((one) => one.querySelector('[aria-hidden="true"]')?.textContent);
  expect(digits).toEqual(['1', '2', '0']);
});

test.each<[string, QuestionCardProps['earlier'], string[]]>([
  ['one', 'b', ['B']],
  ['several', ['a', 'b'], ['A', 'B']],
])('marks what was answered the last time and chooses nothing: %s', (_, earlier, marked) => {
  mount({ multiple: true }, undefined, earlier);
  const withMark = buttons().filter((one) => one.textContent?.includes(t('last_time')));
  expect(withMark.map((one) => one.dataset.option?.toUpperCase())).toEqual(marked);
  expect(buttons().filter((one) => one.getAttribute('aria-pressed') === 'true')).toEqual([]);
});

test('an answer is one press', async () => {
  const { onToggle } = mount();
  await click(button('B'));
  expect(onToggle.mock.calls).toEqual([['b']]);
});

test.each<[string, QuestionCardProps['answer'], string[]]>([
  ['none', undefined, []],
  ['one', 'b', ['B']],
  ['several', ['a', 'b'], ['A', 'B']],
])('shows which answers are given: %s', (_, answer, expected) => {
  mount({ multiple: true }, answer);
  const pressed = buttonNames().filter((_, i) => buttons()[i]?.getAttribute('aria-pressed') === 'true');
  expect(pressed).toEqual(expected);
});

test.each([
  ['that nobody else may hear', { askAlone: true }, 'ask_alone'],
  ['whose answer is forgotten', { recorded: false }, 'not_recorded'],
] as const)('says so of a question %s, and of no other', (_, parts, key) => {
  mount();
  expect(words()).not.toContain(t(key));
  mount(parts);
  expect(words()).toContain(t(key));
});

describe('a given answer', () => {
  test('can be taken back', async () => {
    const { onRetract } = mount({}, 'a');
    await click(button(t('retract')));
    expect(onRetract).toHaveBeenCalledTimes(1);
  });

  test('is not there to be taken back before', () => {
    mount();
    expect(buttonNames()).not.toContain(t('retract'));
  });
});

describe('a question with several answers', () => {
  test('is left with "next" once one is given', async () => {
    const { onNext } = mount({ multiple: true }, ['a']);
    await click(button(t('next')));
    expect(onNext).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Partial<Question>, QuestionCardProps['answer']]>([
    ['without an answer', { multiple: true }, undefined],
    ['with one answer only', {}, 'a'],
  ])('%s has no "next"', (_, parts, answer) => {
    mount(parts, answer);
    expect(buttonNames()).not.toContain(t('next'));
  });
});

test('has the focus when it comes, so that it is read out', () => {
  mount();
  expect(document.activeElement?.textContent).toContain('Un numéro ?');
  button('B').focus();
  mount({ id: 'email', ask: 'Une adresse ?' });
  expect(document.activeElement?.textContent).toContain('Une adresse ?');
});

test('leaves the focus where it is when only the answer changes', () => {
  mount();
  button('B').focus();
  mount({}, 'b');
  expect(document.activeElement).toBe(button('B'));
});

test('is accessible', async () => {
  mount({ multiple: true, askAlone: true, recorded: false }, ['a']);
  await expectAccessible();
});
