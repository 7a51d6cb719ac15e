// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { PanelRest, type PanelRestProps } from '@/components/decision/PanelRest.tsx';
import en from '@/public/_locales/en/messages.json' with { type: 'json' };
import { translatorFor } from '@/utils/i18n/translate.ts';
import { findings } from '@/utils/privacy/findings.ts';
import { offersOfKind } from '@/utils/programmes/offers.ts';
import { areasInWords, readAreas } from '@/utils/programmes/territory.ts';
import { entryOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, t, words } from '../mount.tsx';

const finished = {
  entry: entryOf(),
  note: '',
  waits: false,
  checklist,
  book,
  help: null,
  copy: async () => true,
  onNew: () => {},
};
const whyNot = { kinds: [], offers: [], book, checklist, onAddProgramme: () => {}, onClose: () => {} };

/** Without the texts around it that other components have: it stands in a script of its own. */
function mount(props: PanelRestProps) {
  act(() =>
    render(
      <PanelRest tools={{ readAreas, areasInWords, offersOfKind, findings }} {...props} />,
      document.body,
    ),
  );
}

afterEach(() => act(() => render(null, document.body)));

test('shows how the interview ended', () => {
  mount({ t, finished });
  expect(words()).toContain(t('recorded_title'));
});

test('shows why other help does not fit', () => {
  mount({ t, whyNot });
  expect(document.querySelector('dialog')?.textContent).toContain(t('why_not'));
});

test('asks before something is lost', () => {
  const confirming = { title: 'Sûr ?', text: '', action: 'Oui', onConfirm: () => {}, onCancel: () => {} };
  mount({ t, confirming });
  expect(document.querySelector('dialog h2')?.textContent).toBe('Sûr ?');
});

test('shows the link beside the proposals', () => {
  mount({ t, link: { onWhyNot: undefined, onNotice: () => {}, onSeen: undefined } });
  expect(document.querySelector('button')?.textContent).toBe(t('notice_link'));
});

test('shows what comes before the questions: who the user is, whose draft it is, who was here before', () => {
  const nothing = () => {};
  const mark = { word: 'fox', colour: 'blue' } as const;
  mount({ t, firstRun: { settings: null, fixed: {}, mark, onRedraw: nothing, onSave: nothing } });
  expect(words()).toContain(t('welcome'));
  mount({ t, begunElsewhere: { host: 'portail.example', onContinue: nothing, onRestart: nothing } });
  expect(words()).toContain(t('begun_elsewhere', 'portail.example'));
  mount({ t, seen: { at: '2026-10-03T12:00:00Z' } });
  expect(words()).toContain(t('seen_on', '3 octobre 2026'));
  mount({ t, asking: { code: '', codeLength: 20, words: [], onSearch: async () => null, onClose: nothing } });
  expect(document.querySelector('dialog h2')?.textContent).toBe(t('seen_question'));
});

test('speaks with the words that it was given', () => {
  const english = translatorFor(en);
  mount({ t: english, finished });
  expect(words()).toContain(english('recorded_title'));
});

test('is accessible', async () => {
  mount({ t, finished });
  await expectAccessible();
});
