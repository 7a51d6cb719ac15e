import { type ErrorCode, ExpectedError } from './result.ts';

/** The code of whatever went wrong. @param what was asked, for our own log */
export function codeOf(what: string, error: unknown): ErrorCode {
  if (error instanceof ExpectedError) return error.code;
  // The name only: a message could hold what somebody answered.
  console.error('Repère:', what, error instanceof Error ? error.name : typeof error);
  return 'internal';
}
