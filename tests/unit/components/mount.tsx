import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, onTestFinished, vi } from 'vitest';
import { TextsProvider } from '@/components/common/texts.ts';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '@/utils/i18n/translate.ts';

/** The French texts, as the interface shows them. */
export const t = translatorFor(fr);

let root: HTMLElement | null = null;

/** Shows a component on an empty page, with its French texts. Call again to show it with other props. */
export function show(component: ComponentChildren): HTMLElement {
  // happy-dom has no layout; where a card scrolls to is for the browser tests.
  vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
  root ??= ownPlace();
  const at = root;
  act(() => render(<TextsProvider value={t}>{component}</TextsProvider>, at));
  return at;
}

/** Until the test ends. The files of a worker share this module and its page: nothing may stay for the next one. */
function ownPlace(): HTMLElement {
  const at = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    // What a component does at its end is done after it, unless it is waited for.
    act(() => render(null, at));
    document.body.replaceChildren();
    root = null;
  });
  return at;
}

/** What a control is called: its label for screen readers, else its words. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').trim().replace(/[ \n]+/g, ' ');
}

export const buttons = () => [...document.querySelectorAll('button')];
export const buttonNames = () => buttons().map(nameOf);

/** The button whose name has these words. */
export function button(words: string): HTMLButtonElement {
  const found = buttons().find((one) => nameOf(one).includes(words));
  if (!found) throw new Error(`No button « ${words} » among ${buttonNames().join(', ')}`);
  return found;
}

/** The field whose label has these words. */
export function field(words: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) => nameOf(one).includes(words));
  const found = label?.htmlFor
    ? document.getElementById(label.htmlFor)
    : label?.querySelector('input, textarea, select');
  if (!found) throw new Error(`No field « ${words} »`);
  return found as HTMLInputElement;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

export async function type(into: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an option of a list by its value. */
export async function choose(from: HTMLElement, value: string): Promise<void> {
  await act(async () => {
    (from as HTMLSelectElement).value = value;
    from.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** All words on the page, as one line. */
export const words = () => (document.body.textContent ?? '').replace(/[ \n]+/g, ' ');

/** The components are parts of pages, and happy-dom has neither layout nor colours. */
const RULES_OF_WHOLE_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];
const RULES_OF_LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Ends each component's test: no fault that axe can find. */
export async function expectAccessible(): Promise<void> {
  const off = [...RULES_OF_WHOLE_PAGES, ...RULES_OF_LAYOUT].map((rule) => [rule, { enabled: false }]);
  const { violations, passes } = await axe.run(document.body, { rules: Object.fromEntries(off) });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}
