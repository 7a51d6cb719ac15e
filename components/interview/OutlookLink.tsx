import { useTexts } from '@/components/common/texts.ts';

export interface OutlookLinkProps {
  /** Undefined while nothing was answered: then there is nothing to ask about. */
  onWhyNot: (() => void) | undefined;
  /** Opens what is to be read to the person before the first answer. */
  onNotice: () => void;
  /** Asks for the code of a person who was here before; undefined where one is known. */
  onSeen: (() => void) | undefined;
}

/**
 * Beside the proposals: before the first answer what the person is to be told, and whether they were here before; then
 * why other help does not fit.
 */
export function OutlookLink({ onWhyNot, onNotice, onSeen }: OutlookLinkProps) {
  const t = useTexts();
  return (
    <span class="links">
      {!onWhyNot && onSeen && (
        <button type="button" class="link" onClick={onSeen}>
          {t('seen_question')}
        </button>
      )}
      <button type="button" class="link" onClick={onWhyNot ?? onNotice}>
        {t(onWhyNot ? 'why_not' : 'notice_link')}
      </button>
    </span>
  );
}
