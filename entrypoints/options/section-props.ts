import type { Names } from '@/components/options/names.ts';
import type { ProgrammeDraft } from '@/components/options/programme-draft.ts';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import type { CatalogueEntry } from '@/utils/programmes/types.ts';
import type { OptionsState } from './use-options.ts';

/** What every part of the page gets. */
export interface SectionProps {
  answer: OptionsAnswer;
  options: Pick<OptionsState, 'change' | 'saveRows'>;
  /** The catalogue in force, in the order of the names. */
  entries: readonly CatalogueEntry[];
  names: Names;
  /** Forms that were begun and not saved, by their address. */
  drafts: Map<string, ProgrammeDraft>;
  /** `YYYY-MM-DD` */
  today: string;
}
