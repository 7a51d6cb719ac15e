import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface SeenNoteProps {
  /** When the person was here last, ISO instant. */
  at: string;
}

/** The person was here before: what they answered then is marked, and waits to be confirmed. */
export function SeenNote({ at }: SeenNoteProps) {
  const t = useTexts();
  return (
    <p role="status" class="seen">
      <strong>{t('seen_on', formatDay(at, t('language')))}</strong> {t('seen_help')}
    </p>
  );
}
