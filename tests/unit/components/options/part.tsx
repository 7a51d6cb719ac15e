import type { FunctionComponent } from 'preact';
import { vi } from 'vitest';
import type { FormPartProps } from '@/components/options/form-part.ts';
import type { DraftErrors, ProgrammeDraft } from '@/components/options/programme-draft.ts';
import { show } from '../mount.tsx';
import { draft } from './programmes.ts';

/** Shows a part of the programme's form. @param others what this part needs beside the draft */
export function showPart<Others extends object>(
  Part: FunctionComponent<FormPartProps & Others>,
  others: Others,
  parts: Partial<ProgrammeDraft> = {},
  errors: DraftErrors = {},
) {
  const change = vi.fn();
  show(<Part draft={draft(parts)} errors={errors} change={change} {...others} />);
  return change;
}
