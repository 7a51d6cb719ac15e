// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Finished, type FinishedProps } from '@/components/decision/Finished.tsx';
import { entryOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const entry = entryOf({
  proposals: [{ kind: 'a', outcome: 'accepted', reason: null, rules: ['A'], programme: 'relais-lyon' }],
});

function mount(props: Partial<FinishedProps> = {}) {
  const events = { copy: vi.fn(async () => true), onNew: vi.fn() };
  show(
    <Finished
      entry={entry}
      note="La note"
      waits={false}
      checklist={checklist}
      book={book}
      help={null}
      {...events}
      {...props}
    />,
  );
  return events;
}

test('says what was recorded, in words, and offers the note', async () => {
  const { copy } = mount();
  expect(words()).toContain(t('recorded_title'));
  expect(words()).toContain('Aide A');
  expect(field(t('note_title')).value).toBe('La note');
  await click(button(t('note_copy')));
  expect(copy).toHaveBeenCalledWith('La note');
});

test('names the programme that was chosen; its id where the territory no longer has it', () => {
  mount();
  expect(words()).toContain('relais-lyon');
  mount({ help: { offers: [offerOf('relais-lyon', { name: 'Relais de Lyon' })] } });
  expect(words()).toContain('Relais de Lyon');
  expect(words()).not.toContain('relais-lyon');
});

test('without trace says that nothing was kept, and shows nothing', () => {
  mount({ entry: null });
  expect(words()).toContain(t('untraced_title'));
  expect(words()).toContain(t('untraced_text'));
  expect(words()).not.toContain('Aide A');
});

test('says where the decision waits for the journal to be unlocked', () => {
  mount();
  expect(words()).not.toContain(t('recorded_waits'));
  mount({ waits: true });
  expect(words()).toContain(t('recorded_waits'));
});

test('offers no note where there is none', () => {
  mount({ note: '' });
  expect(buttonNames()).not.toContain(t('note_copy'));
});

test.each(['La note', ''])('begins a new interview, with the note %j', async (note) => {
  const { onNew } = mount({ note });
  await click(button(t('new_interview')));
  expect(onNew).toHaveBeenCalledTimes(1);
});

test('the focus is where it is said how it ended', () => {
  mount();
  expect(document.activeElement?.textContent).toBe(t('recorded_title'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
