import { useId } from 'preact/hooks';
import { ModalDialog } from '@/components/common/ModalDialog.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { LeftOut } from '@/utils/interview/explanation.ts';
import { LeftOutKind, type LeftOutKindProps } from './LeftOutKind.tsx';

export interface WhyNotDialogProps extends Omit<LeftOutKindProps, 'leftOut'> {
  /** Every kind of help that is not proposed. */
  kinds: readonly LeftOut[];
  onClose: () => void;
}

/** « Pourquoi pas … ? »: every other kind of help, what keeps it out, and what would bring it. */
export function WhyNotDialog({ kinds, onClose, ...rest }: WhyNotDialogProps) {
  const t = useTexts();
  const title = useId();
  const groups = [
    ['left_out_kept', kinds.filter(({ causes }) => causes[0]?.type !== 'not-called')],
    ['left_out_not_called', kinds.filter(({ causes }) => causes[0]?.type === 'not-called')],
  ] as const;
  return (
    <ModalDialog class="sheet" labelledBy={title} onCancel={onClose}>
      <div class="row between sheet-head">
        <h2 id={title}>{t('why_not')}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {t('close_sheet')}
        </button>
      </div>
      {groups.map(
        ([heading, among]) =>
          among.length > 0 && (
            <section key={heading} class="left-out">
              <h3>{t(heading)}</h3>
              {among.map((one) => (
                <LeftOutKind key={one.kind} leftOut={one} {...rest} />
              ))}
            </section>
          ),
      )}
    </ModalDialog>
  );
}
