import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelRest, type PanelRestProps } from '@/components/decision/PanelRest.tsx';
import { chooseBest, explanationOf } from '@/utils/interview/explanation.ts';
import { findings } from '@/utils/privacy/findings.ts';
import { offersOfKind } from '@/utils/programmes/offers.ts';
import { areasInWords, readAreas } from '@/utils/programmes/territory.ts';

const tools = { readAreas, areasInWords, offersOfKind, findings };

function Rest(props: PanelRestProps) {
  return <PanelRest {...props} tools={tools} />;
}

/** What the panel needs after its first question, loaded once that is on screen. */
export default defineUnlistedScript(() => {
  globalThis.repereRest = { Rest, explanationOf, chooseBest, offersOfKind };
  performance.mark('complete');
});
