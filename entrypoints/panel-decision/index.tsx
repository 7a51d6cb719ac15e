import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DecisionPart } from '@/components/decision/DecisionPart.tsx';
import { areasInWords, readAreas } from '@/utils/programmes/territory.ts';

const tools = { readAreas, areasInWords };

/** The half of the panel that comes after the questions, loaded once the first of them is on screen. */
export default defineUnlistedScript(() => {
  globalThis.repereDecision = (props) => <DecisionPart {...props} tools={tools} />;
});
