import { inOneWindow } from '../in-one-window.ts';

/** Long works on the whole journal (restoring, catching up, changing the key), one at a time in all windows. */
export const atWork = inOneWindow('journal-work');
