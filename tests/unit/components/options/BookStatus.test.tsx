// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BookStatus, type BookStatusProps } from '@/components/options/BookStatus.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

const own = { name: 'essai.json', importedOn: '2026-11-26' };

function mount(props: Partial<BookStatusProps> = {}) {
  const onExport = vi.fn();
  show(
    <BookStatus
      origin="shipped"
      version="2026-11-25"
      rules={72}
      kinds={25}
      own={null}
      fixed={false}
      onExport={onExport}
      onExportProven={undefined}
      onProveAgain={undefined}
      onReset={undefined}
      {...props}
    />,
  );
  return onExport;
}

test.each<[string, Partial<BookStatusProps>, string]>([
  ['Repère', {}, t('book_shipped')],
  ['the organisation', { origin: 'organisation' }, t('book_organisation')],
  ['the user', { origin: 'local', own }, t('book_local', 'essai.json', '26 novembre 2026')],
])('says that it is the book of %s', (_, props, sentence) => {
  mount(props);
  expect(words()).toContain(sentence);
  expect(words()).toContain(t('book_facts', '2026-11-25', 72, 25));
});

test('is exported', async () => {
  const onExport = mount();
  await click(button(t('book_export')));
  expect(onExport).toHaveBeenCalledTimes(1);
  expect(buttonNames()).toEqual([t('book_export')]);
});

test.each([
  ['onExportProven', 'book_export_proven'],
  ['onProveAgain', 'book_prove_again'],
  ['onReset', 'book_reset'],
] as const)('offers %s where it is possible', async (event, key) => {
  const called = vi.fn();
  mount({ [event]: called });
  await click(button(t(key)));
  expect(called).toHaveBeenCalledTimes(1);
});

test('says that it is fixed', () => {
  mount({ fixed: true });
  expect(words()).toContain(t('fixed_by_organisation'));
});

test('is accessible', async () => {
  mount({ origin: 'local', own, onExportProven: vi.fn(), onReset: vi.fn() });
  await expectAccessible();
});
