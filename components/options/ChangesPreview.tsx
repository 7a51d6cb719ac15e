import { useTexts } from '@/components/common/texts.ts';
import type { CatalogueChanges } from '@/utils/programmes/catalogue-changes.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { BeforeAfter } from './BeforeAfter.tsx';
import { Counts } from './Counts.tsx';
import { territoryWords } from './catalogue-words.ts';
import { fieldTitle, fieldWords } from './field-words.ts';
import { MoreList } from './MoreList.tsx';
import type { Names } from './names.ts';

export interface ChangesPreviewProps {
  changes: CatalogueChanges;
  names: Names;
}

/** What a file would change in the catalogue, before anything is changed. */
export function ChangesPreview({ changes, names }: ChangesPreviewProps) {
  const t = useTexts();
  const { added, changed, removed, same } = changes;
  const row = (programme: Programme) => (
    <>
      <span lang="fr">{programme.name}</span>{' '}
      <span class="soft">
        {[...programme.kinds.map(names.kind), territoryWords(programme.territory, t, names)].join(' · ')}
      </span>
    </>
  );
  const idOf = ({ id }: Programme) => id;
  return (
    <div class="preview">
      <Counts
        counts={[
          { title: t('changes_added'), count: added.length },
          { title: t('changes_changed'), count: changed.length },
          { title: t('changes_removed'), count: removed.length },
          { title: t('changes_same'), count: same },
        ]}
      />
      {added.length + changed.length + removed.length === 0 && <p class="strong">{t('changes_none')}</p>}
      <MoreList title={t('changes_added')} items={added} keyOf={idOf}>
        {row}
      </MoreList>
      <MoreList title={t('changes_changed')} items={changed} keyOf={({ after }) => after.id}>
        {({ before, after, fields }) => (
          <>
            <span lang="fr">{after.name}</span>
            <BeforeAfter
              fields={fields.map((field) => ({
                title: t(fieldTitle(field)),
                before: fieldWords(before, field, t, names),
                after: fieldWords(after, field, t, names),
              }))}
            />
          </>
        )}
      </MoreList>
      <MoreList title={t('changes_removed')} items={removed} keyOf={idOf}>
        {row}
      </MoreList>
    </div>
  );
}
