import * as z from 'zod/mini';
import { inTurn, session } from '../session.ts';

/**
 * As many frames as can be mounted after one click. A dialog that opens or closes costs Firefox one; a page that
 * removes the panel each time has used them up in a moment, and the panel gives in.
 */
const TOKENS_A_CLICK = 40;

const accessSchema = z.object({
  origin: z.nullable(z.string()),
  tokens: z.array(z.string()),
  frames: z.array(z.number()),
});

type Access = z.infer<typeof accessSchema>;

const turn = inTurn();
const keyOf = (tabId: number) => `panel-access:${tabId}`;

/**
 * Lets panels into a tab: new one-time tokens, on the user's click; those from before are void. A frame that is in
 * stays in: the click may be there to close it, with its last answers still on their way.
 *
 * @param origin where the tab is, so that a draft knows where it was begun
 */
export function grantPanel(tabId: number, origin: string | null): PanelGrant {
  const tokens = Array.from({ length: TOKENS_A_CLICK }, () => crypto.randomUUID());
  const stored = turn(async () => {
    const frames = (await read(tabId))?.frames ?? [];
    await write(tabId, { origin, tokens, frames });
  });
  return { tokens, stored };
}

export interface PanelGrant {
  tokens: string[];
  /** Until then no token counts; a panel that asks earlier waits for it. */
  stored: Promise<void>;
}

/** Where a panel stands. */
export interface PanelPlace {
  /** `https://host:port` */
  origin: string | null;
}

/**
 * Lets a frame in against an unused token, which is then spent. A frame that is in stays in when it reloads.
 *
 * @returns null for a frame that stays out
 */
export function admitPanel(
  tabId: number,
  frameId: number,
  token: string | undefined,
): Promise<PanelPlace | null> {
  return turn(async () => {
    const access = await read(tabId);
    if (!access) return null;
    const place = { origin: access.origin };
    if (access.frames.includes(frameId)) return place;
    if (token === undefined || !access.tokens.includes(token)) return null;
    const tokens = access.tokens.filter((one) => one !== token);
    // One panel a tab: an earlier frame was removed by the page.
    await write(tabId, { ...access, tokens, frames: [frameId] });
    return place;
  });
}

/** Where the panel of this frame stands, or null for a frame that was never let in. */
export async function admittedPanel(tabId: number, frameId: number): Promise<PanelPlace | null> {
  const access = await read(tabId);
  return access?.frames.includes(frameId) ? { origin: access.origin } : null;
}

export async function forgetPanel(tabId: number): Promise<void> {
  await turn(() => session.remove(keyOf(tabId)));
}

async function read(tabId: number): Promise<Access | null> {
  const parsed = accessSchema.safeParse(await session.get(keyOf(tabId)));
  return parsed.success ? parsed.data : null;
}

function write(tabId: number, access: Access): Promise<void> {
  return session.set(keyOf(tabId), access);
}
