/** Whether a decryption failed because the tag does not fit: another key, or something changed. Of why, nothing is told. */
export function isMisfit(error: unknown): boolean {
  return error instanceof Error && error.name === 'OperationError';
}
