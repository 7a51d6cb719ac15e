/**
 * Runs tasks of a name one after the other, in whichever windows they are asked for, so that none reads what another is
 * about to change.
 */
export function inOneWindow(name: string): <T>(task: () => Promise<T>) => Promise<T> {
  return async (task) => navigator.locks.request(`repere-${name}`, task);
}
