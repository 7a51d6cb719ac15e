import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/common/texts.ts';
import type { Changes } from '@/utils/files/list-changes.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { BookChanges } from '@/utils/orientation/book-changes.ts';
import type { Kind, Need, Rule } from '@/utils/orientation/types.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { BOOK_FIELD_TEXTS, bookFieldWords, OTHER_TEXTS, REORDERED_TEXTS } from './book-words.ts';
import { MoreList } from './MoreList.tsx';

type Row = Rule | Kind | Need;

const LISTS = [
  ['rules', 'rules_added', 'rules_changed', 'rules_removed'],
  ['kinds', 'kinds_added', 'kinds_changed', 'kinds_removed'],
  ['needs', 'needs_added', 'needs_changed', 'needs_removed'],
] as const satisfies readonly (readonly ['rules' | 'kinds' | 'needs', MessageKey, MessageKey, MessageKey])[];

/** What a rule book would change if it took the place of the one in force. Its texts are French. */
export function BookPreview({ changes }: { changes: BookChanges }) {
  const t = useTexts();
  const others = [
    ...changes.reordered.map((list) => t(REORDERED_TEXTS[list])),
    ...changes.others.map((key) => t(OTHER_TEXTS[key])),
  ];
  const nothing = others.length === 0 && !LISTS.some(([list]) => differs(changes[list]));
  return (
    <div class="preview">
      {nothing && <p class="strong">{t('book_changes_none')}</p>}
      {LISTS.map(([list, added, changed, removed]) => (
        <RowChanges key={list} changes={changes} list={list} titles={[t(added), t(changed), t(removed)]} />
      ))}
      <MoreList title={t('book_others')} items={others} keyOf={(words) => words}>
        {(words) => words}
      </MoreList>
    </div>
  );
}

interface RowChangesProps {
  changes: BookChanges;
  list: 'rules' | 'kinds' | 'needs';
  titles: readonly [added: string, changed: string, removed: string];
}

function RowChanges({ changes, list, titles }: RowChangesProps) {
  const rows = changes[list];
  return (
    <>
      <MoreList title={titles[0]} items={rows.added as readonly Row[]} keyOf={idOf}>
        {titleOf}
      </MoreList>
      <MoreList
        title={titles[1]}
        items={rows.changed as readonly { before: Row; after: Row; fields: readonly string[] }[]}
        keyOf={({ after }) => after.id}
      >
        {(change) => <ChangedRow {...change} />}
      </MoreList>
      <MoreList title={titles[2]} items={rows.removed as readonly Row[]} keyOf={idOf}>
        {titleOf}
      </MoreList>
    </>
  );
}

function ChangedRow({ before, after, fields }: { before: Row; after: Row; fields: readonly string[] }) {
  const t = useTexts();
  const wordsOf = (row: Row, field: string) => bookFieldWords(row[field as keyof Row]);
  return (
    <>
      {titleOf(after)}
      <BeforeAfter
        fields={fields.map((field) => ({
          title: t(BOOK_FIELD_TEXTS[field as keyof typeof BOOK_FIELD_TEXTS]),
          before: wordsOf(before, field),
          after: wordsOf(after, field),
        }))}
      />
    </>
  );
}

function idOf({ id }: Row): string {
  return id;
}

function titleOf(row: Row): ComponentChildren {
  return (
    <>
      <code>{row.id}</code> <span lang="fr">{'because' in row ? row.because : row.label}</span>
    </>
  );
}

function differs({ added, changed, removed }: Changes<Rule> | Changes<Kind> | Changes<Need>): boolean {
  return added.length + changed.length + removed.length > 0;
}
