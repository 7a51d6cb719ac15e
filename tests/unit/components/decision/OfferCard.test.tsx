// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { OfferCard, type OfferCardProps } from '@/components/decision/OfferCard.tsx';
import { button, buttons, click, expectAccessible, show, t, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const full = offerOf('lyon', {
  name: 'Relais de Lyon',
  audience: 'jeunes de 16 à 25 ans',
  bring: 'une pièce d’identité',
  cost: 'gratuit',
  delivers: 'une carte SIM',
  referredBy: 'un travailleur social',
  channels: ['walk-in', 'telephone'],
  languages: ['fr', 'ar'],
  contact: { phone: '04 72 00 00 00', email: '', web: 'https://exemple.fr', address: '1 rue A, Lyon' },
  forPerson: 'On vous y prête un téléphone.',
  forAdviser: 'Appeler avant.',
  source: 'essai',
  verifiedOn: '2026-11-25',
});

function mount(props: Partial<OfferCardProps> = {}) {
  const onChoose = vi.fn();
  show(<OfferCard offer={full} chosen={false} onChoose={onChoose} {...props} />);
  return onChoose;
}

const fact = (key: string) => {
  const terms = [...document.querySelectorAll('dt')];
  return terms.find((one) => one.textContent === key)?.nextElementSibling?.textContent;
};

test('says to the person what it is, and to the adviser how to get there', () => {
  mount();
  expect(words()).toContain('Relais de Lyon');
  expect(words()).toContain('On vous y prête un téléphone.');
  expect(document.querySelector('details')?.textContent).toContain('Appeler avant.');
});

test.each([
  ['programme_audience', 'jeunes de 16 à 25 ans'],
  ['programme_bring', 'une pièce d’identité'],
  ['programme_cost', 'gratuit'],
  ['programme_delivers', 'une carte SIM'],
  ['programme_referred_by', 'un travailleur social'],
  ['programme_channels', `${t('channel_walk_in')}, ${t('channel_telephone')}`],
  ['programme_languages', 'français, arabe'],
  ['programme_contact', '1 rue A, Lyon · 04 72 00 00 00 · https://exemple.fr'],
] as const)('%s: « %s »', (key, expected) => {
  mount();
  expect(fact(t(key))).toBe(expected);
});

test('shows no fact that nobody wrote down', () => {
  mount({ offer: offerOf('lyon') });
  expect(document.querySelectorAll('dt')).toHaveLength(0);
});

test('says when it was checked, and where that comes from', () => {
  mount();
  expect(words()).toContain(t('verified_on', '25 novembre 2026'));
  expect(words()).toContain('essai');
});

test('what comes from a French file is marked as French for screen readers', () => {
  mount();
  for (const text of ['Relais de Lyon', 'On vous y prête un téléphone.', 'Appeler avant.', 'gratuit'])
    expect([...document.querySelectorAll('[lang=fr]')].some((one) => one.textContent?.includes(text))).toBe(
      true,
    );
});

test('names of old are there for who remembers them, and where there are none nothing is said', () => {
  mount({ offer: offerOf('lyon', { formerNames: ['Vieux relais', 'Relais du Rhône'] }) });
  expect(words()).toContain(t('formerly', 'Vieux relais, Relais du Rhône'));
  mount();
  expect(words()).not.toContain(t('formerly', '').trim());
});

describe('choosing', () => {
  test.each([
    [false, true],
    [true, false],
  ])('while chosen is %j asks for %j', async (chosen, asked) => {
    const onChoose = mount({ chosen });
    expect(button('Relais de Lyon').getAttribute('aria-pressed')).toBe(String(chosen));
    await click(button('Relais de Lyon'));
    expect(onChoose.mock.calls).toEqual([[asked]]);
  });

  test.each(['uncertain', 'upcoming', 'ended'] as const)('is not possible while it is %s', (state) => {
    mount({ offer: { ...full, state } });
    expect(buttons()).toEqual([]);
  });

  test('is not possible where it is chosen elsewhere', () => {
    mount({ onChoose: undefined });
    expect(buttons()).toEqual([]);
  });
});

test('one that has not begun says when it begins', () => {
  const { programme } = full;
  mount({ offer: { ...full, programme: { ...programme, validFrom: '2027-01-01' }, state: 'upcoming' } });
  expect(words()).toContain(t('programme_upcoming', '1er janvier 2027'));
});

test('one that nobody checked for long says so, outside of what is folded', () => {
  const warning = t('programme_stale', '25 novembre 2026');
  mount({ offer: { ...full, stale: true } });
  expect(words()).toContain(warning);
  expect(document.querySelector('details')?.textContent).not.toContain(warning);
  mount();
  expect(words()).not.toContain(warning);
});

test('is accessible', async () => {
  mount({ offer: { ...full, stale: true } });
  await expectAccessible();
});
