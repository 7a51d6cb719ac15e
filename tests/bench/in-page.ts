import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { RawTarget } from './raw-chromium.ts';

/** Puts a file of this folder into a page as `bench`, bundled and minified as in the extension. */
export async function putInPage(page: RawTarget, file: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
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
  if (!bundle) throw new Error(`${file} gave no bundle`);
  await page.evaluate(`globalThis.bench = (() => {${bundle.text}; return bench})(), undefined`);
}
