/** Says on the console that something failed, by its name only: a message could hold what somebody answered. */
export function report(what: string, error: unknown): void {
  console.error('Repère:', what, error instanceof Error ? error.name : typeof error);
}
