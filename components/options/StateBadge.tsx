import { useTexts } from '@/components/common/texts.ts';
import type { State } from '@/utils/programmes/state.ts';
import { STATE_TEXTS } from './catalogue-words.ts';

/** Told apart by their shape, not only by their colour. */
const SIGNS: Readonly<Record<State, string>> = { open: '●', upcoming: '◔', uncertain: '◐', ended: '✕' };

/** Whether a programme is open, in a word. */
export function StateBadge({ state }: { state: State }) {
  const t = useTexts();
  return (
    <span class={`badge badge-${state}`}>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {t(STATE_TEXTS[state])}
    </span>
  );
}
