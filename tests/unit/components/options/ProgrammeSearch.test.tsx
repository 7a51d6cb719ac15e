// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ProgrammeSearch, type ProgrammeSearchProps } from '@/components/options/ProgrammeSearch.tsx';
import { NO_FILTER } from '@/utils/programmes/search-programmes.ts';
import { expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { choose, select } from './events.ts';
import { kinds } from './programmes.ts';

function mount(props: Partial<ProgrammeSearchProps> = {}) {
  const onFilter = vi.fn();
  show(
    <ProgrammeSearch
      filter={NO_FILTER}
      kinds={kinds}
      territorySet
      organisation={null}
      hits={3}
      onFilter={onFilter}
      {...props}
    />,
  );
  return onFilter;
}

test('hands out the words, the rest as it was', async () => {
  const onFilter = mount({ filter: { ...NO_FILTER, kind: 'a' } });
  await type(field(t('search')), 'pix');
  expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, kind: 'a', words: 'pix' }]]);
});

test.each([
  ['filter_kind', 'b', { kind: 'b' }],
  ['field_territory', 'here', { where: 'here' }],
  ['field_status', 'stale', { state: 'stale' }],
  ['filter_origin', 'local', { origin: 'local' }],
] as const)('narrows by %s', async (label, value, part) => {
  const onFilter = mount();
  await choose(select(t(label)), value);
  expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, ...part }]]);
});

const disabled = (label: 'field_territory' | 'filter_origin', value: string) =>
  [...select(t(label)).options].find((option) => option.value === value)?.disabled;

test('does not offer a territory that nobody has said', () => {
  mount({ territorySet: false });
  expect(disabled('field_territory', 'here')).toBe(true);
});

test.each([
  [null, true, 'Organisation'],
  ['', false, 'Organisation'],
  ['Organisation d’essai', false, 'Organisation d’essai'],
] as const)('names the organisation where there is one: %j', (organisation, off, name) => {
  mount({ organisation });
  expect(disabled('filter_origin', 'organisation')).toBe(off);
  expect([...select(t('filter_origin')).options].map(({ text }) => text)).toContain(name);
});

test.each([
  [1, 'hits_one'],
  [3, 'hits_other'],
] as const)('says how many were found: %i', (hits, key) => {
  mount({ hits });
  expect(words()).toContain(t(key, hits));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
