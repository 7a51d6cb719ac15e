import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './start-panel.tsx';

/** The script of `panel.html`: one file, so that the first question waits for one (docs/decisions/008). */
export default defineUnlistedScript(() => startPanel());
