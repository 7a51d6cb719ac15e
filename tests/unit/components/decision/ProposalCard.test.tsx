// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ProposalCard, type ProposalCardProps } from '@/components/decision/ProposalCard.tsx';
import { because, book, checklist } from '../book.ts';
import { button, buttons, click, expectAccessible, show, t, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const none = { fitting: [], others: [], doubtful: [], gone: [] };

function mount(props: Partial<ProposalCardProps> = {}) {
  const onOutcome = vi.fn();
  const onChoose = vi.fn();
  const onReason = vi.fn();
  const usual = {
    kind: 'a',
    because: because('a'),
    book,
    checklist,
    offers: none,
    all: [],
    territorySet: true,
    chosen: undefined,
    role: 'adviser',
    habilitated: false,
    outcome: undefined,
    reason: undefined,
  } as const;
  show(<ProposalCard {...usual} onOutcome={onOutcome} onReason={onReason} onChoose={onChoose} {...props} />);
  return { onOutcome, onReason, onChoose };
}

test('says what it is, why, and where', () => {
  mount();
  expect(document.querySelector('h3')?.textContent).toBe('Aide A');
  expect(words()).toContain('Aide A, en entier');
  expect(words()).toContain('Parce que a.');
  expect(words()).toContain(t('where', 'note sur a'));
});

test.each([
  ['accepted', 'outcome_accepted'],
  ['declined', 'outcome_declined'],
  ['in-place', 'outcome_in_place'],
  ['later', 'outcome_later'],
] as const)('%s is agreed with one button, and taken back with the same', async (outcome, key) => {
  const { onOutcome } = mount();
  await click(button(t(key)));
  expect(onOutcome).toHaveBeenLastCalledWith(outcome);
  const again = mount({ outcome });
  await click(button(t(key)));
  expect(again.onOutcome).toHaveBeenLastCalledWith(undefined);
});

test.each([
  ['too-far', 'reason_too_far'],
  ['no-time', 'reason_no_time'],
  ['cost', 'reason_cost'],
  ['by-relative', 'reason_by_relative'],
  ['tried', 'reason_tried'],
  ['not-wanted', 'reason_not_wanted'],
  ['other', 'reason_other'],
] as const)('of what was declined one tap says why (%s), and takes it back', async (reason, key) => {
  const { onReason, onOutcome } = mount({ outcome: 'declined' });
  await click(button(t(key)));
  expect(onReason).toHaveBeenLastCalledWith(reason);
  const again = mount({ outcome: 'declined', reason });
  expect(button(t(key)).getAttribute('aria-pressed')).toBe('true');
  await click(button(t(key)));
  expect(again.onReason).toHaveBeenLastCalledWith(undefined);
  expect(onOutcome).not.toHaveBeenCalled();
});

test.each(['accepted', 'in-place', 'later', undefined] as const)(
  'of what is %s nobody asks why',
  (outcome) => {
    mount({ outcome, reason: 'cost' });
    expect(document.querySelector('[data-reason]')).toBeNull();
  },
);

test('shows what was agreed, and only that', () => {
  mount({ outcome: 'later' });
  const pressed = buttons().filter((one) => one.getAttribute('aria-pressed') === 'true');
  expect(pressed).toEqual([button(t('outcome_later'))]);
});

test('a kind that the book no longer knows keeps its id', () => {
  mount({ kind: 'gone' });
  expect(document.querySelector('h3')?.textContent).toBe('gone');
});

test.each([
  ['a volunteer', 'volunteer', false, 'mandate_volunteer'],
  ['a volunteer, whatever the settings say', 'volunteer', true, 'mandate_volunteer'],
  ['a habilitated adviser', 'adviser', true, 'mandate_habilitated'],
  ['another adviser', 'adviser', false, 'mandate_other'],
  ['a habilitated mediator', 'mediator', true, 'mandate_habilitated'],
] as const)('says who may hold a mandate, to %s', (_, role, habilitated, key) => {
  mount({ kind: 'aidants-connect', role, habilitated });
  expect(words()).toContain(t(key));
});

test('speaks of a mandate with no other kind of help', () => {
  mount({ habilitated: true });
  expect(words()).not.toContain(t('mandate_habilitated'));
});

test('the answers that led to it wait behind « Pourquoi ? »', () => {
  mount();
  const details = document.querySelector('details.why');
  expect(details?.hasAttribute('open')).toBe(false);
  expect(details?.textContent).toContain(t('witness', 'Téléphone', 'a'));
});

test('a programme of the territory is chosen with one button', async () => {
  const { onChoose } = mount({ offers: { ...none, fitting: [offerOf('p', { name: 'Ici', kinds: ['a'] })] } });
  await click(button(`${t('choose')} Ici`));
  expect(onChoose).toHaveBeenCalledWith('p');
});

test('is accessible', async () => {
  mount({ outcome: 'accepted' });
  await expectAccessible();
  mount({ outcome: 'declined', reason: 'cost' });
  await expectAccessible();
});
