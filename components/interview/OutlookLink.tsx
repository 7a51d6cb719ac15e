import { useTexts } from '@/components/common/texts.ts';

export interface OutlookLinkProps {
  /** Undefined while nothing was answered: then there is nothing to ask about. */
  onWhyNot: (() => void) | undefined;
  /** Opens what is to be read to the person before the first answer. */
  onNotice: () => void;
}

/** Beside the proposals: before the first answer what the person is to be told, then why other help does not fit. */
export function OutlookLink({ onWhyNot, onNotice }: OutlookLinkProps) {
  const t = useTexts();
  return (
    <button type="button" class="link end" onClick={onWhyNot ?? onNotice}>
      {t(onWhyNot ? 'why_not' : 'notice_link')}
    </button>
  );
}
