import { done, ExpectedError, failed, type Result } from './result.ts';

/** Does something in the page itself. Never rejects: whatever goes wrong is a code. */
export async function tryHere<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (error instanceof ExpectedError) return failed(error.code);
    // The name only: a message could hold what somebody answered.
    console.error('Repère:', error instanceof Error ? error.name : typeof error);
    return failed('internal');
  }
}
