import type { MessageKey, Translate } from '@/utils/i18n/translate.ts';
import { type DraftErrors, FIELD_TEXTS, type ProgrammeDraft } from './programme-draft.ts';
import type { TextFieldProps } from './TextField.tsx';

/** What every part of the programme's form gets. */
export interface FormPartProps {
  draft: ProgrammeDraft;
  errors: DraftErrors;
  change: (part: Partial<ProgrammeDraft>) => void;
}

type TextKey = {
  [Key in keyof ProgrammeDraft]: ProgrammeDraft[Key] extends string ? Key : never;
}[keyof ProgrammeDraft];

/** What a text field of the form needs: its name, its text, its fault. */
export function textProps(
  { draft, errors, change }: FormPartProps,
  t: Translate,
  key: Exclude<TextKey, 'status'>,
  help?: MessageKey,
): TextFieldProps {
  return {
    label: t(FIELD_TEXTS[key]),
    error: errors[key],
    value: draft[key],
    onValue: (value) => change({ [key]: value }),
    ...(help && { help: t(help) }),
  };
}
