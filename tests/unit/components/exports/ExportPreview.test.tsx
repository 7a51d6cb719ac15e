// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ExportPreview, type ExportPreviewProps } from '@/components/exports/ExportPreview.tsx';
import { button, buttons, click, expectAccessible, field, show, t, words } from '../mount.tsx';

const TEXT = 'Date;Besoins\r\n01/11/2026;Joignable\r\n';

function mount(props: Partial<ExportPreviewProps> = {}) {
  const onSave = vi.fn();
  const copy = vi.fn(async () => true);
  show(
    <ExportPreview
      count={2}
      unreadable={0}
      format="spreadsheet"
      ticked={{ code: false, comment: false }}
      text={TEXT}
      copy={copy}
      onSave={onSave}
      {...props}
    />,
  );
  return { onSave, copy };
}

const box = () => field(t('exports_shown')) as unknown as HTMLTextAreaElement;
const said = () => document.querySelector('.said')?.textContent;

test('shows the whole text, to be read only', () => {
  mount();
  expect(box().value.replaceAll('\r', '')).toBe(TEXT.replaceAll('\r', ''));
  expect(box().readOnly).toBe(true);
});

test.each([
  [1, t('exports_count_one', 1)],
  [2, t('exports_count_other', 2)],
])('says how many decisions there are: %i', (count, sentence) => {
  mount({ count });
  expect(words()).toContain(sentence);
});

test.each([
  ['spreadsheet', 'exports_holds_spreadsheet'],
  ['coop', 'exports_holds_coop'],
  ['france-travail', 'exports_holds_france_travail'],
  ['data-inclusion', 'exports_holds_data_inclusion'],
  ['text', 'exports_holds_text'],
] as const)('says what %s holds', (format, key) => {
  mount({ format });
  expect(document.querySelector('[role=status]')?.textContent).toContain(t(key));
});

test.each([
  [false, false, 'exports_never'],
  [true, false, 'exports_never_comment'],
  [false, true, 'exports_never_code'],
  [true, true, 'exports_never_least'],
] as const)('with the code %s and the remark %s, says what is never in it', (code, comment, key) => {
  mount({ ticked: { code, comment } });
  expect(document.querySelector('[role=status]')?.textContent?.endsWith(t(key))).toBe(true);
});

test('saves, and says so', async () => {
  const { onSave } = mount();
  await click(button(t('exports_save')));
  expect(onSave).toHaveBeenCalledOnce();
  expect(said()).toBe(t('exports_saved'));
});

test('copies what is shown, and says so until the text is another', async () => {
  const { copy } = mount();
  await click(button(t('exports_copy')));
  expect(copy).toHaveBeenCalledWith(TEXT);
  expect(said()).toBe(t('exports_copied'));
  mount({ text: 'another' });
  expect(said()).toBe('');
});

test('selects it for copying by hand where copying is forbidden', async () => {
  mount({ copy: async () => false });
  await click(button(t('exports_copy')));
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, box().value.length]);
  expect(said()).toBe(t('note_copy_by_hand'));
});

test('without a decision there is nothing to save', () => {
  mount({ count: 0 });
  expect(words()).toContain(t('exports_none'));
  expect(buttons()).toEqual([]);
  expect(document.querySelector('textarea')).toBeNull();
});

test.each([
  [1, t('exports_unreadable_one', 1)],
  [3, t('exports_unreadable_other', 3)],
])('says how many rows cannot be read: %i', (unreadable, sentence) => {
  mount({ unreadable });
  expect(words()).toContain(sentence);
  mount();
  expect(words()).not.toContain(sentence);
});

test('is accessible', async () => {
  mount({ unreadable: 1 });
  await expectAccessible();
});
