import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portalCommands } from '@/utils/portal/portal-commands.ts';

/**
 * The script in the portal. It touches no API of the browser and speaks to nobody: the background, which injected it
 * on the user's click, calls its commands and gets their results.
 */
export default defineUnlistedScript(() => {
  globalThis.repere ??= portalCommands();
});
