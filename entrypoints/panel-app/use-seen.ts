import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import { ask } from '@/utils/messages/ask.ts';
import { type Seen, seenBefore } from '@/utils/messages/contract.ts';

/** Why there is nothing to see of the person of this code, in a sentence; null where there is. */
export async function whyUnseen(code: string): Promise<string | null> {
  const result = await ask(seenBefore, { code });
  if (!result.ok) return t(`error_${result.code}`);
  return result.value.seen[0] ? null : t('seen_unknown');
}

/**
 * When the person of the code in the draft was here before; null where nobody was, or where the journal cannot be read.
 */
export function useSeen(code: string): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let current = true;
    if (code.trim() === '') setSeen(null);
    else
      void ask(seenBefore, { code }).then(
        (result) => current && setSeen((result.ok && result.value.seen[0]) || null),
      );
    return () => {
      current = false;
    };
  }, [code]);
  return seen;
}
