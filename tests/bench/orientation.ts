import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Batches } from './orientation-page.ts';
import type { RawTarget } from './raw-chromium.ts';

export type Measured = keyof Batches;

/** The orientation in a page, bundled and minified as in the extension. */
export class OrientationBench {
  private constructor(private readonly page: RawTarget) {}

  static async in(page: RawTarget): Promise<OrientationBench> {
    const { outputFiles } = await build({
      entryPoints: [resolve(import.meta.dirname, 'orientation-page.ts')],
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
    if (!bundle) throw new Error('The orientation gave no bundle');
    await page.evaluate(`globalThis.bench = (() => {${bundle.text}; return bench})(), undefined`);
    return new OrientationBench(page);
  }

  /** Microseconds per call, one number a batch: the page's clock is too coarse for a single call. */
  async measure(what: Measured, batches: number, warmUps: number): Promise<number[]> {
    const times = await this.page.evaluate<number[]>(
      `Array.from({ length: ${batches + warmUps} }, () => bench.batches.${what}())`,
    );
    return times.slice(warmUps);
  }
}
