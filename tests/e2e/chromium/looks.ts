import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe.ts';
import { lookAt, type PageLook } from './page-look.ts';
import { expectNothingCutOff, picture } from './whole-page.ts';

/** For people to look at; nothing is compared. */
export const PICTURES = resolve(import.meta.dirname, '../../../output/screenshots');

/** A way in which a page is looked at. */
export interface Look {
  look: string;
  chromiumOptions: PageLook;
  /**
   * What axe looks at too: nothing where it could not see a difference (forced colours, a zoom), and colours alone in
   * the dark, since the style sheets change nothing else there.
   */
  axe: 'all' | 'colours' | false;
}

const WIDE = { width: 1280, height: 760 };

export const LOOKS: Look[] = [
  { look: 'light-1280', axe: 'all', chromiumOptions: { viewport: WIDE } },
  { look: 'dark-1280', axe: 'colours', chromiumOptions: { viewport: WIDE, colorScheme: 'dark' } },
  { look: 'forced-1280', axe: false, chromiumOptions: { viewport: WIDE, forcedColors: 'active' } },
  { look: 'light-320', axe: 'all', chromiumOptions: { viewport: { width: 320, height: 640 } } },
  // A zoom halves the page's own pixels.
  { look: 'zoom-200', axe: false, chromiumOptions: { viewport: { width: 640, height: 380 } } },
];

/**
 * What is on screen, in every look, without getting there again: axe finds nothing, and nothing is cut off. Leaves
 * pictures where they are asked for, and the page in the first look.
 *
 * @param name of the pictures, and in what fails
 */
export async function expectFineInEveryLook(page: Page, name: string): Promise<void> {
  for (const { look, chromiumOptions, axe } of LOOKS) {
    await lookAt(page, chromiumOptions);
    const where = `${name}-${look}`;
    if (axe) await expectNoAxeViolations(page, { coloursOnly: axe === 'colours', where });
    await expectNothingCutOff(page, where);
    await picture(page, resolve(PICTURES, `${where}.png`));
  }
  await lookAt(page, LOOKS[0]?.chromiumOptions ?? {});
}
