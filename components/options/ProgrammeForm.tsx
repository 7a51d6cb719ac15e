import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { ChooserOption } from './Chooser.tsx';
import { ContactFields } from './ContactFields.tsx';
import { PracticalFields } from './PracticalFields.tsx';
import { type DraftErrors, isVoucher, type ProgrammeDraft } from './programme-draft.ts';
import { SourceFields } from './SourceFields.tsx';
import { VoucherFields } from './VoucherFields.tsx';
import { WhatFields, type WhatFieldsProps } from './WhatFields.tsx';
import { WhenFields } from './WhenFields.tsx';
import { WhereFields } from './WhereFields.tsx';

export interface ProgrammeFormProps {
  /** What it begins with; later changes of it do not count, so that nothing typed is lost. */
  draft: ProgrammeDraft;
  /** The programme is there already. */
  existing: boolean;
  kinds: readonly { id: string; short: string }[];
  purposes: WhatFieldsProps['purposes'];
  departements: readonly ChooserOption[];
  findDepartement: (words: string) => ChooserOption | undefined;
  /** What a programme may be replaced by. */
  programmes: readonly ChooserOption[];
  findProgramme: (words: string) => ChooserOption | undefined;
  /** What was wrong with what was to be saved, by field. */
  errors: DraftErrors;
  /** What else kept it from being saved. */
  problem: string | null;
  /** After every change, so that what was typed can be kept while the form is not on screen. */
  onDraft: (draft: ProgrammeDraft) => void;
  onSave: (draft: ProgrammeDraft) => void;
  onCancel: () => void;
}

/** Every fact of a programme, to be typed or changed. */
export function ProgrammeForm(props: ProgrammeFormProps) {
  const { existing, kinds, purposes, departements, findDepartement, programmes, findProgramme } = props;
  const { errors, problem, onDraft, onSave, onCancel } = props;
  const t = useTexts();
  const [draft, setDraft] = useState(props.draft);
  // What is left in a line counts when the form is sent: that change and the sending are one event.
  const latest = useRef(draft);
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const faults = Object.keys(errors).length;
  useEffect(() => title.current?.focus(), []);
  // The first field at fault, as soon as it is known which one that is.
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  const change = (changed: Partial<ProgrammeDraft>) => {
    const next = { ...latest.current, ...changed };
    latest.current = next;
    setDraft(next);
    onDraft(next);
  };
  const part = { draft, errors, change };
  return (
    <form
      ref={form}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(latest.current);
      }}
    >
      <h3 ref={title} tabIndex={-1}>
        {existing ? t('edit_title', props.draft.name) : t('add_programme')}
      </h3>
      {faults > 0 && <Notice>{counted(t, 'form_faults', faults)}</Notice>}
      {problem !== null && <Notice>{problem}</Notice>}
      <WhatFields {...part} kinds={kinds} purposes={purposes} />
      {isVoucher(draft) && <VoucherFields {...part} />}
      <WhereFields {...part} departements={departements} findDepartement={findDepartement} />
      <WhenFields {...part} programmes={programmes} findProgramme={findProgramme} />
      <PracticalFields {...part} />
      <ContactFields {...part} />
      <SourceFields {...part} existing={existing} />
      <div class="row form-end">
        <button type="submit" class="primary">
          {t('save')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
