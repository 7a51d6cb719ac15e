import { useMemo, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { ProgrammeForm } from '@/components/options/ProgrammeForm.tsx';
import {
  type DraftErrors,
  draftOf,
  emptyDraft,
  FIELD_TEXTS,
  fieldOfPath,
  type ProgrammeDraft,
  programmeOf,
} from '@/components/options/programme-draft.ts';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import { programmeIssues } from '@/utils/programmes/check-rows.ts';
import { findByWords } from '@/utils/programmes/find-by-words.ts';
import { withLocalRow } from '@/utils/programmes/own-rows.ts';
import { idOf } from '@/utils/programmes/programme-id.ts';
import type { Areas, Programme } from '@/utils/programmes/types.ts';
import { departementOptions, findDepartement, programmeOptions, purposeOptions } from './names-of.ts';
import { ownRows } from './own-rows-of.ts';
import { type Detail, hashOf } from './route.ts';
import type { SectionProps } from './section-props.ts';

export interface ProgrammeEditorProps extends SectionProps {
  detail: Exclude<Detail, { type: 'show' }>;
}

/** The form of a new programme or of a known one. What is typed is kept when the user looks elsewhere. */
export function ProgrammeEditor({ answer, options, entries, drafts, today, detail }: ProgrammeEditorProps) {
  const { book, catalogue, territory } = answer;
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const programmes = useMemo(() => programmeOptions(entries), [entries]);
  const hash = hashOf(detail);
  const existing =
    detail.type === 'edit' ? entries.find(({ programme }) => programme.id === detail.id)?.programme : null;
  if (existing === undefined)
    return <Notice>{t('programme_unknown', detail.type === 'edit' ? detail.id : '')}</Notice>;

  const leave = (to: Detail | null) => {
    drafts.delete(hash);
    // Going back must not lead into a form that is done with.
    location.replace(hashOf(to));
  };
  const save = async (draft: ProgrammeDraft) => {
    const ids = entries.map(({ programme }) => programme.id);
    const programme = identified(programmeOf(draft), existing, ids);
    const others = ids.filter((id) => id !== existing?.id);
    const kinds = book.kinds.map(({ id }) => id);
    const faults = faultsOf(programme, kinds, others);
    setErrors(faults);
    setProblem(null);
    if (Object.keys(faults).length > 0) return;
    const what = t(existing ? 'did_edit' : 'did_add', programme.name);
    const saved = await options.saveRows(withLocalRow(ownRows(catalogue), programme), what);
    if (saved) leave({ type: 'show', id: programme.id });
    // The sentence stands above the list; here is where the user looks.
    else setProblem(t('form_not_saved'));
  };
  const kind = detail.type === 'add' ? detail.kind : null;
  const fresh = () => (existing ? draftOf(existing) : draftIn(territory, kind, today));
  return (
    <ProgrammeForm
      draft={drafts.get(hash) ?? fresh()}
      existing={existing !== null}
      kinds={book.kinds}
      purposes={purposeOptions(answer)}
      departements={departementOptions}
      findDepartement={findDepartement}
      programmes={programmes}
      findProgramme={(words) => findByWords(programmes, words)}
      errors={errors}
      problem={problem}
      onDraft={(draft) => drafts.set(hash, draft)}
      onSave={(draft) => void save(draft)}
      onCancel={() => leave(existing ? { type: 'show', id: existing.id } : null)}
    />
  );
}

/** With the id that it has, the one that was typed, or one made from its name. */
function identified(typed: Programme, existing: Programme | null, taken: readonly string[]): Programme {
  if (existing) return { ...typed, id: existing.id };
  return typed.id === '' ? { ...typed, id: idOf(typed.name, taken) } : typed;
}

/** What is wrong, by the field that it is about; one fault a field. */
function faultsOf(programme: Programme, kinds: readonly string[], others: readonly string[]): DraftErrors {
  const issues = programmeIssues(programme, kinds, others);
  const faults = issues.map((issue) => {
    const field = fieldOfPath(issue.path);
    return [field, issueSentence(issue, t, t(FIELD_TEXTS[field]))] as const;
  });
  return Object.fromEntries(faults.reverse());
}

/** A new programme of the user's territory. */
function draftIn(
  { departements, communes, postalCodes }: Areas,
  kind: string | null,
  today: string,
): ProgrammeDraft {
  return {
    ...emptyDraft(kind === null ? [] : [kind], today),
    departements,
    communes: communes.join(', '),
    postalCodes: postalCodes.join(', '),
  };
}
