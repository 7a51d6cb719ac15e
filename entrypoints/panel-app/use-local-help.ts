import { useEffect, useState } from 'preact/hooks';
import { localOf } from '@/utils/interview/local.ts';
import { ask } from '@/utils/messages/ask.ts';
import { type LocalAnswer, localHelp } from '@/utils/messages/contract.ts';
import type { InterviewState } from './interview-state.ts';

/**
 * What there is in the territory of the interview, which the proposals follow; null while that is not known. Asked after
 * the first question is on screen, when the territory changes, and again at the decision: the catalogue may have been
 * changed meanwhile, in the options.
 */
export function useLocalHelp(interview: InterviewState): LocalAnswer | null {
  const [help, setHelp] = useState<LocalAnswer | null>(null);
  const { territory, deciding } = interview.draft;
  const place = JSON.stringify(territory);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place and the decision are new reasons to ask
  useEffect(() => {
    const end = new AbortController();
    void ask(localHelp, { territory }).then((result) => {
      if (end.signal.aborted) return;
      // Without it nothing is withdrawn and no programme is named; the interview goes on.
      if (!result.ok) return setHelp(null);
      setHelp(result.value);
      interview.setLocal(localOf(result.value));
    });
    return () => end.abort();
  }, [interview, place, deciding]);
  return help;
}
