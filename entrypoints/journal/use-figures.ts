import { useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import { readFigures } from '@/utils/messages/journal-contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import { askJournal } from './desk.ts';

/** What was counted, as it is when the page comes; null until then. */
export function useFigures() {
  const [found, setFound] = useState<ValueOf<typeof readFigures> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void askJournal(readFigures, {}).then((result) => {
      if (result.ok) setFound(result.value);
      else setProblem(t(`error_${result.code}`));
    });
  }, []);
  return { found, problem };
}
