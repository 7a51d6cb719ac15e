import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PanelRest } from '@/components/decision/PanelRest.tsx';
import { chooseBest, explanationOf } from '@/utils/interview/explanation.ts';
import { areasInWords, readAreas } from '@/utils/programmes/territory.ts';

const tools = { readAreas, areasInWords };

/** What the panel needs after its first question, loaded once that is on screen. */
export default defineUnlistedScript(() => {
  globalThis.repereRest = {
    Rest: (props) => <PanelRest {...props} tools={tools} />,
    explanationOf,
    chooseBest,
  };
});
