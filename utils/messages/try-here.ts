import { report } from '../report.ts';
import { done, ExpectedError, failed, type Result } from './result.ts';

/** Does something in the page itself. Never rejects: whatever goes wrong is a code. */
export async function tryHere<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (error instanceof ExpectedError) return failed(error.code);
    report('page', error);
    return failed('internal');
  }
}
