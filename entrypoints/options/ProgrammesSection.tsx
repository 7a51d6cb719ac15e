import { useState } from 'preact/hooks';
import { NO_FILTER } from '@/utils/programmes/search-programmes.ts';
import { ProgrammeBrowser } from './ProgrammeBrowser.tsx';
import { ProgrammeEditor } from './ProgrammeEditor.tsx';
import { type Detail, hashOf } from './route.ts';
import type { SectionProps } from './section-props.ts';

/** The programmes: the list, or the form of one of them. The search is kept while the form is open. */
export function ProgrammesSection({ detail, ...part }: SectionProps & { detail: Detail | null }) {
  const [filter, setFilter] = useState(NO_FILTER);
  if (detail?.type === 'add' || detail?.type === 'edit')
    return <ProgrammeEditor key={hashOf(detail)} {...part} detail={detail} />;
  return <ProgrammeBrowser {...part} shown={detail?.id ?? null} filter={filter} onFilter={setFilter} />;
}
