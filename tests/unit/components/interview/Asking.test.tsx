// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Asking, type AskingProps } from '@/components/interview/Asking.tsx';
import type { Draft } from '@/utils/interview/draft.ts';
import { viewOf } from '@/utils/interview/view.ts';
import { offersOfKind } from '@/utils/programmes/offers.ts';
import { draftOf } from '../../utils/interview/drafts.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';

function mount(parts: Partial<Draft> = {}, props: Partial<AskingProps> = {}) {
  const events = {
    onOpen: vi.fn(),
    onToggle: vi.fn(),
    onRetract: vi.fn(),
    onNext: vi.fn(),
    onFact: vi.fn(),
    onDecide: vi.fn(),
    onObserved: vi.fn(),
  };
  const draft = draftOf(parts);
  show(
    <Asking
      view={viewOf(checklist, book, 'adviser', draft)}
      checklist={checklist}
      book={book}
      facts={draft.facts}
      observed={draft.observed}
      earlier={{}}
      help={null}
      offersOfKind={offersOfKind}
      why={null}
      settled={false}
      digits={{ a: 1, b: 2, unsaid: 0 }}
      notices={<p>Un avis.</p>}
      {...events}
      {...props}
    />,
  );
  return events;
}

const shown = () =>
  [...document.querySelectorAll('[data-question]')].map((one) => one.getAttribute('data-question'));

test('shows one question, and names the others that are open', () => {
  mount();
  expect(shown()).toEqual(['phone']);
  expect(document.querySelector('legend')?.textContent).toBe('Un numéro ?');
  expect(buttonNames()).toContain('Gêne');
});

test('shows what was answered on one line, in the order of the interview', () => {
  mount({ answers: { phone: 'a' } });
  expect(shown()).toEqual(['phone', 'many']);
  expect(document.querySelector('legend')?.textContent).toBe('Qu’est-ce qui gêne ?');
});

test('an answered question that is opened again is the one on screen', () => {
  mount({ answers: { phone: 'a', many: ['b'] }, current: 'phone' });
  expect(document.querySelector('legend')?.textContent).toBe('Un numéro ?');
  expect(button('A').getAttribute('aria-pressed')).toBe('true');
});

test('when all is answered there is no question, only the way to the decision', async () => {
  const { onDecide } = mount({ answers: { phone: 'a', many: ['b'] } });
  expect(document.querySelector('fieldset.question')).toBeNull();
  await click(button(t('decide')));
  expect(onDecide).toHaveBeenCalledTimes(1);
});

test('hands on what is pressed', async () => {
  const { onToggle, onOpen, onFact, onRetract } = mount({ answers: { phone: 'a' }, current: 'phone' });
  await click(button('B'));
  await click(button('Gêne'));
  await click(field('F'));
  await click(button(t('retract')));
  expect(onToggle.mock.calls).toEqual([['b']]);
  expect(onOpen.mock.calls).toEqual([['many']]);
  expect(onFact.mock.calls).toEqual([['f']]);
  expect(onRetract).toHaveBeenCalledTimes(1);
});

test('leaves a question with several answers, or goes back to an answered one', async () => {
  const { onNext, onOpen } = mount({ answers: { phone: 'a', many: ['b'] }, current: 'many' });
  await click(button(t('next')));
  await click(button('Téléphone'));
  expect(onNext).toHaveBeenCalledTimes(1);
  expect(onOpen.mock.calls).toEqual([['phone']]);
});

test('shows the facts that are known, what would help, and the notices', () => {
  mount({ facts: { f: true } });
  expect(field('F').checked).toBe(true);
  expect(words()).toContain('Aide A');
  expect(words()).toContain('Un avis.');
});

test('says when the open questions change nothing any more', () => {
  mount();
  expect(words()).not.toContain(t('settled'));
  mount({}, { settled: true });
  expect(words()).toContain(t('settled'));
});

test('an answer that can be seen is marked as seen, one that was not given never', async () => {
  const seen = { ...checklist, questions: checklist.questions.map((one) => ({ ...one, observable: true })) };
  const at = (answers: Draft['answers'], observed: string[] = []) =>
    mount({}, { view: viewOf(seen, book, 'adviser', draftOf({ answers, current: 'many' })), observed });
  const { onObserved } = at({ phone: 'a' });
  const mark = () => document.querySelector<HTMLElement>('[data-observed=phone]');
  expect(mark()?.getAttribute('aria-pressed')).toBe('false');
  await click(mark() as HTMLElement);
  expect(onObserved).toHaveBeenCalledWith('phone');
  at({ phone: 'a' }, ['phone']);
  expect(mark()?.getAttribute('aria-pressed')).toBe('true');
  at({ phone: 'unsaid' });
  expect(mark()).toBeNull();
});

test('is accessible', async () => {
  mount({ answers: { phone: 'a' } });
  await expectAccessible();
});
