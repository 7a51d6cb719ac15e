// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Outlook, type OutlookProps } from '@/components/interview/Outlook.tsx';
import type { InterviewView } from '@/utils/interview/view.ts';
import { offersOfKind } from '@/utils/programmes/offers.ts';
import { because, book, checklist, proposal, situated } from '../book.ts';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

function mount(parts: Partial<InterviewView> = {}, props: Partial<OutlookProps> = {}) {
  const onDecide = vi.fn();
  const view: InterviewView = {
    questions: [],
    answers: {},
    open: [],
    now: situated,
    current: null,
    evaluation: { status: 'found', needs: [], proposals: [], excluded: [] },
    first: ['a', 'b', 'c'].map((kind) => proposal(kind)),
    // biome-ignore lint/suspicious/noThenProperty: « Ensuite », nobody awaits it
    then: [proposal('d')],
    outlook: 'found',
    noTrace: false,
    ...parts,
  };
  show(
    <Outlook
      view={view}
      book={book}
      checklist={checklist}
      help={null}
      offersOfKind={offersOfKind}
      why={null}
      onDecide={onDecide}
      {...props}
    />,
  );
  return { onDecide };
}

const shown = () =>
  [...document.querySelectorAll('[data-kind]')].map((line) => line.getAttribute('data-kind'));

test('names what would help, in order, with the reason behind each', () => {
  mount();
  expect(shown()).toEqual(['a', 'b', 'c', 'd']);
  expect(words()).toContain('Parce que a.');
  expect(words()).toContain(t('then_one', 1));
});

test('says "next" only where there is more', () => {
  // biome-ignore lint/suspicious/noThenProperty: « Ensuite », nobody awaits it
  mount({ then: [] });
  expect(words()).not.toContain(t('then_one', 0));
  expect(shown()).toEqual(['a', 'b', 'c']);
});

test('reads out what comes first whenever it changes', () => {
  mount();
  const status = () => document.querySelector('[role=status]')?.textContent;
  expect(status()).toBe('Aide A, Aide B, Aide C');
  mount({ first: [proposal('d')] });
  expect(status()).toBe('Aide D');
});

test.each([
  ['too-early', 'outlook_too_early'],
  ['none', 'outlook_none'],
  ['not-assessed', 'outlook_not_assessed'],
  ['all-excluded', 'outlook_all_excluded'],
] as const)('says in words that it is %s', (outlook, key) => {
  // biome-ignore lint/suspicious/noThenProperty: « Ensuite », nobody awaits it
  mount({ outlook, first: [], then: [] });
  expect(words()).toContain(t(key));
  expect(shown()).toEqual([]);
});

test('goes to the decision at any time', async () => {
  const { onDecide } = mount({ outlook: 'too-early', first: [] });
  await click(button(t('decide')));
  expect(onDecide).toHaveBeenCalledTimes(1);
});

test('names the answers behind each reason, once they can be told', () => {
  mount();
  expect(words()).not.toContain('Téléphone');
  mount({}, { why: { a: because('a') } });
  expect(document.querySelector('[data-kind=a] .witness')?.textContent).toBe(t('witness', 'Téléphone', 'a'));
});

test('names the programme that is near and fits, not one of the whole country', () => {
  const offers = [
    offerOf('far', { name: 'Partout', kinds: ['a'], territory: 'national' }),
    offerOf('young', { name: 'Pour les jeunes', kinds: ['a'], audience: 'jeunes' }),
    offerOf('jobs', { name: 'Pour l’emploi', kinds: ['a'], purposes: ['job-search'] }),
    offerOf('near', { name: 'Ici', kinds: ['a'] }),
    offerOf('gone', { name: 'Fini', kinds: ['b'] }, { state: 'ended' }),
  ];
  mount(
    { answers: { purpose: 'learn' } },
    { help: { territorySet: true, kindsWithoutPlace: [], vouchers: [], offers } },
  );
  const lines = [...document.querySelectorAll('.lines summary')].map((line) => line.textContent);
  expect(lines).toEqual(['Aide A · Ici', 'Aide B', 'Aide C', 'Aide D']);
});

test('shows what it was given before the way to the decision', () => {
  mount();
  expect(buttonNames()).toEqual([t('decide')]);
  mount({}, { link: <button type="button">Un lien</button> });
  expect(buttonNames()).toEqual(['Un lien', t('decide')]);
});

test('is accessible', async () => {
  mount({}, { why: { a: because('a') }, link: <button type="button">Un lien</button> });
  await expectAccessible();
});
