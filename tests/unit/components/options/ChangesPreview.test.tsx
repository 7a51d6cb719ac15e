// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ChangesPreview } from '@/components/options/ChangesPreview.tsx';
import type { CatalogueChanges } from '@/utils/programmes/catalogue-changes.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';
import { names, programme } from './programmes.ts';

const after = programme({ cost: 'gratuit', territory: 'national' });
const changes: CatalogueChanges = {
  added: [programme({ id: 'suite', name: 'La suite' })],
  changed: [{ before: programme(), after, fields: ['cost', 'territory'] }],
  removed: [programme({ id: 'gone', name: 'Parti', kinds: [] })],
  same: 76,
};
const mount = (parts: Partial<CatalogueChanges> = {}) =>
  show(<ChangesPreview changes={{ ...changes, ...parts }} names={names} />);

test('counts what is added, changed, taken away and left', () => {
  mount();
  const figures = [...document.querySelectorAll('.count')].map((one) => one.textContent);
  expect(figures).toEqual([
    `${t('changes_added')}1`,
    `${t('changes_changed')}1`,
    `${t('changes_removed')}1`,
    `${t('changes_same')}76`,
  ]);
});

test('names each, and what of it changes', () => {
  mount();
  const lists = [...document.querySelectorAll('.more-list')].map((one) => one.textContent);
  expect(lists).toEqual([
    `${t('changes_added')} (1)La suite Aide A · Rhône`,
    [
      `${t('changes_changed')} (1)Relais des Essais`,
      `${t('programme_cost')}${t('before')} ${t('nothing_said')}${t('after')} gratuit`,
      `${t('field_territory')}${t('before')} Rhône${t('after')} ${t('where_national')}`,
    ].join(''),
    `${t('changes_removed')} (1)Parti Rhône`,
  ]);
});

test('says that nothing changes', () => {
  mount({ added: [], changed: [], removed: [] });
  expect(words()).toContain(t('changes_none'));
  mount();
  expect(words()).not.toContain(t('changes_none'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
