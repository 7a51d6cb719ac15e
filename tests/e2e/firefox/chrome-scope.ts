import type { Bidi } from './bidi.ts';
import {
  BACKGROUND_CONTEXT,
  type ChromeDriver,
  installChromeDriver,
  SIDEBAR_CONTEXT,
} from './chrome-driver.ts';

/** {@link ChromeDriver} from this side. */
export class ChromeScope {
  private constructor(
    readonly bidi: Bidi,
    readonly context: string,
  ) {}

  static async install(bidi: Bidi): Promise<ChromeScope> {
    const context = await bidi.chromeWindow();
    await bidi.call(context, installChromeDriver, [BACKGROUND_CONTEXT, SIDEBAR_CONTEXT]);
    return new ChromeScope(bidi, context);
  }

  /** Calls one function of the chrome driver. */
  async call<M extends keyof ChromeDriver>(
    method: M,
    ...args: Parameters<ChromeDriver[M]>
  ): Promise<Awaited<ReturnType<ChromeDriver[M]>>> {
    const result = await this.bidi.call(
      this.context,
      (name: string, values: unknown[]) => Reflect.get(window, 'harness')[name](...values),
      [method, args],
    );
    return result as Awaited<ReturnType<ChromeDriver[M]>>;
  }
}
