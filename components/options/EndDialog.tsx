import { useId, useRef, useState } from 'preact/hooks';
import { ModalDialog } from '@/components/common/ModalDialog.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { Chooser, type ChooserOption } from './Chooser.tsx';
import { TextField } from './TextField.tsx';

export interface EndDialogProps {
  /** The programme that ends. */
  name: string;
  /** What is known of what takes over. */
  replacedBy: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
  /** What may take over. */
  programmes: readonly ChooserOption[];
  findProgramme: (words: string) => ChooserOption | undefined;
  /** What was wrong with the day. */
  error: string | undefined;
  /** @param lastDay `YYYY-MM-DD` */
  onEnd: (lastDay: string, replacedBy: readonly string[]) => void;
  onCancel: () => void;
}

/** Asks for the last day of a programme, and what takes over. */
export function EndDialog(props: EndDialogProps) {
  const { name, today, programmes, findProgramme, error, onEnd, onCancel } = props;
  const t = useTexts();
  const title = useId();
  const [lastDay, setLastDay] = useState(today);
  const [replacedBy, setReplacedBy] = useState(props.replacedBy);
  // What is left in the line counts when the form is sent: that change and the sending are one event.
  const latest = useRef(replacedBy);
  return (
    <ModalDialog class="confirm" labelledBy={title} onCancel={onCancel}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onEnd(lastDay, latest.current);
        }}
      >
        <h2 id={title}>{t('end_question', name)}</h2>
        <TextField
          label={t('field_valid_until')}
          help={t('end_help')}
          type="date"
          value={lastDay}
          onValue={setLastDay}
          error={error}
          required
        />
        <Chooser
          label={t('field_replaced_by')}
          options={programmes}
          chosen={replacedBy}
          find={findProgramme}
          onChosen={(next) => {
            latest.current = next;
            setReplacedBy(next);
          }}
        />
        <div class="row">
          <button type="button" class="plain" onClick={onCancel}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary">
            {t('end')}
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
