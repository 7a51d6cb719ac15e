import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { RawTarget } from './raw-chromium.ts';

/** Microseconds per call of the orientation engine in a page, bundled and minified as in the extension. */
export async function measureEngine(page: RawTarget, batches: number, warmUps: number): Promise<number[]> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'engine-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'chrome133',
    alias: { '@': resolve(import.meta.dirname, '../..') },
    // The project's own tsconfig extends a file that exists only after `wxt prepare`.
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('The engine gave no bundle');
  await page.evaluate(`globalThis.bench = (() => {${bundle.text}; return bench})(), undefined`);
  const times = await page.evaluate<number[]>(`bench.engineBatches(${batches + warmUps})`);
  return times.slice(warmUps);
}
