import { putInPage } from './in-page.ts';
import type { Batches } from './orientation-page.ts';
import type { RawTarget } from './raw-chromium.ts';

export type Measured = keyof Batches;

/** The orientation in a page. */
export class OrientationBench {
  private constructor(private readonly page: RawTarget) {}

  static async in(page: RawTarget): Promise<OrientationBench> {
    await putInPage(page, 'orientation-page.ts');
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
