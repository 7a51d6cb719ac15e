import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** All that a change of colours alone can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page, a frame or the side panel. */
export interface Evaluates {
  evaluate(expression: string): Promise<unknown>;
}

interface AxeOptions {
  within?: string;
  disable?: readonly string[];
  coloursOnly?: boolean;
  where?: string;
}

/**
 * Runs axe inside the document itself: from the host page it cannot see through the closed shadow root.
 * The source goes in through DevTools, which the extension's CSP does not bind.
 * @param options.disable rules that do not apply there, each with a reason in the test
 * @param options.coloursOnly where all else was looked at before, in other colours
 * @param options.where named in what fails
 */
export async function expectNoAxeViolations(where: Evaluates, options: AxeOptions = {}): Promise<void> {
  // It stays until the document goes.
  if (!(await where.evaluate('"axe" in globalThis'))) await where.evaluate(`${SOURCE};undefined`);
  const rules = Object.fromEntries((options.disable ?? []).map((rule) => [rule, { enabled: false }]));
  const settings = JSON.stringify({
    runOnly: options.coloursOnly ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS },
    rules,
    resultTypes: ['violations'],
  });
  const context = options.within ? JSON.stringify(options.within) : 'document';
  const { violations } = (await where.evaluate(`axe.run(${context}, ${settings})`)) as AxeResults;
  if (violations.length > 0)
    throw new Error(
      `axe found${options.where ? ` in ${options.where}` : ''}:\n${violations.map(describe).join('\n')}`,
    );
}

function describe({ id, impact, help, helpUrl, nodes }: Result): string {
  const places = nodes.map((node) => `    ${node.target.join(' ')}\n      ${node.html.slice(0, 160)}`);
  return `- ${id} (${impact}): ${help}\n  ${helpUrl}\n${places.join('\n')}`;
}
