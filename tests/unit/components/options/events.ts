import { act } from 'preact/test-utils';

/** Chooses in the browser's own list, or ticks a box. */
export async function choose(control: HTMLSelectElement | HTMLInputElement, value: string): Promise<void> {
  await act(async () => {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** A form is sent, as by Enter. */
export async function send(form = document.querySelector('form')): Promise<void> {
  await act(async () => {
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

export async function press(element: HTMLElement, key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(async () => {
    element.dispatchEvent(event);
  });
  return event;
}

/** The browser's list of the label with these words. */
export function select(words: string): HTMLSelectElement {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(words));
  const found = document.getElementById(label?.htmlFor ?? '');
  if (!(found instanceof HTMLSelectElement)) throw new Error(`No list « ${words} »`);
  return found;
}

/** What screen readers say of a control beside its name. */
export function descriptionOf(control: HTMLElement): string {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}
