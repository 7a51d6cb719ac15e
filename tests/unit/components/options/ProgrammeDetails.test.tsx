// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ProgrammeDetails } from '@/components/options/ProgrammeDetails.tsx';
import type { Programme } from '@/utils/programmes/types.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';
import { names, programme } from './programmes.ts';

function mount(parts: Partial<Programme> = {}): Record<string, string> {
  show(<ProgrammeDetails programme={programme(parts)} names={names} />);
  return Object.fromEntries(
    [...document.querySelectorAll('dl > div')].map((one) => [
      one.querySelector('dt')?.textContent,
      one.querySelector('dd')?.textContent,
    ]),
  );
}

test('says both sentences, as French', () => {
  mount();
  expect([...document.querySelectorAll('blockquote')].map((one) => [one.lang, one.textContent])).toEqual([
    ['fr', 'On vous y aide.'],
    ['fr', 'Appeler avant.'],
  ]);
});

test('says only what is known', () => {
  expect(mount()).toEqual({
    [t('field_kinds')]: 'Aide A',
    [t('field_territory')]: 'Rhône',
    [t('programme_as_of')]: '20 novembre 2026',
    [t('field_source')]: 'écrit pour ce test',
    [t('field_id')]: 'relais',
  });
});

test('says everything in words', () => {
  const all = mount({
    kinds: ['a', 'b'],
    audience: 'jeunes',
    purposes: ['device', 'learn'],
    channels: ['walk-in', 'telephone'],
    languages: ['fr', 'ar'],
    validFrom: '2026-01-01',
    validUntil: '2027-01-31',
    formerNames: ['Un', 'Deux'],
    replacedBy: ['suite'],
    contact: { phone: '39 49', email: '', web: '', address: 'Lyon 3e' },
    voucher: { chequesPerBooklet: 5, acceptedBy: [{ name: 'Fabrique', where: 'Lyon' }] },
  });
  expect(all).toMatchObject({
    [t('field_kinds')]: 'Aide A · Aide B',
    [t('field_audience')]: 'jeunes',
    [t('field_purposes')]: 'Appareil · Apprendre',
    [t('programme_channels')]: 'sur place, par téléphone',
    [t('programme_languages')]: 'français, arabe',
    [t('field_valid_from')]: '1er janvier 2026',
    [t('field_valid_until')]: '31 janvier 2027',
    [t('field_former_names')]: 'Un, Deux',
    [t('field_replaced_by')]: 'La suite',
    [t('programme_contact')]: '39 49 · Lyon 3e',
    [t('field_voucher')]: t('voucher_words', 5, t('voucher_places', 'Fabrique (Lyon)')),
  });
});

test('says that no place takes the cheque', () => {
  const voucher = { chequesPerBooklet: 5, acceptedBy: [] };
  expect(mount({ voucher })[t('field_voucher')]).toBe(t('voucher_words', 5, t('voucher_no_place')));
});

test('leads to the website in a tab that knows nothing of this one', () => {
  mount({ contact: { phone: '', email: '', web: 'https://exemple.fr/a', address: '' } });
  const link = document.querySelector('a');
  expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([
    'https://exemple.fr/a',
    '_blank',
    'noreferrer',
  ]);
  expect(words()).toContain('https://exemple.fr/a');
});

test('is accessible', async () => {
  mount({ contact: { phone: '', email: '', web: 'https://exemple.fr/a', address: '' } });
  await expectAccessible();
});
