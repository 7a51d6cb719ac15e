import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { FrameDriver } from './harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };

/**
 * Runs axe inside the document itself: from the host page it cannot see through the closed shadow root.
 *
 * @param disabled rules that do not apply there, each with a reason in the test
 */
export async function expectAccessible(
  document: FrameDriver,
  disabled: readonly string[] = [],
): Promise<void> {
  if (!(await document.evaluate(() => 'axe' in window))) await document.addScript(SOURCE);
  const found = await document.evaluate(
    async (tags: string[], off: readonly string[]) => {
      const { violations } = await axe.run(window.document, {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      });
      return violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        places: nodes.map(
          ({ target, html, failureSummary }) => `${target}: ${html.slice(0, 160)} ${failureSummary}`,
        ),
      }));
    },
    TAGS,
    disabled,
  );
  expect(found).toEqual([]);
}

/** Whether the text needs no scrolling to the side: at 320 px, at 200 %. */
export async function expectNoSideScroll(document: FrameDriver): Promise<void> {
  const wide = await document.evaluate(() => {
    const room = window.document.documentElement.clientWidth;
    return [...window.document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => !one.matches('.sr-only, .sr-only *') && one.getBoundingClientRect().right > room + 1)
      .map(
        (one) => `${one.localName}.${one.className} ends at ${one.getBoundingClientRect().right} of ${room}`,
      );
  });
  expect(wide).toEqual([]);
}
