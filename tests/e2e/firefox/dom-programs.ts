/**
 * Functions that run inside the driven page. They are sent as text, so each stands alone: no import, no closure.
 */

/** What to look for: a CSS selector, or a control by its accessible name. */
export type Query = { selector: string } | { name: string; role?: string | undefined };

/** Where to press, in the page's own coordinates, and how many presses the page had seen before. */
export interface Aim {
  x: number;
  y: number;
  pressesBefore: number;
}

/** The visible text under a selector, white space collapsed; null without such an element. */
export function readText(selector: string): string | null {
  const element = document.querySelector<HTMLElement>(selector);
  // \s takes the no-break spaces of French typography too.
  // biome-ignore lint/performance/useDomNodeTextContent: the displayed text is meant, without what CSS hides
  return element ? (element.innerText ?? element.textContent ?? '').replace(/\s+/g, ' ').trim() : null;
}

/** 'visible', 'hidden' or 'absent': the state of the first element that matches. */
export function visibility(selector: string): 'visible' | 'hidden' | 'absent' {
  const elements = [...document.querySelectorAll(selector)];
  if (elements.length === 0) return 'absent';
  const shown = elements.some(
    (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  return shown ? 'visible' : 'hidden';
}

/** Focuses a field and selects what it holds. */
export function focusAndSelect(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No element for ${selector}`);
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else document.getSelection()?.selectAllChildren(element);
}

/** How many presses of the pointer the page has seen since the first aim; null in a document never aimed at. */
export function pressesSeen(): number | null {
  const count: unknown = Reflect.get(window, 'harnessPresses');
  return typeof count === 'number' ? count : null;
}

/** Finds the element, brings it into view, and says where to press it or, in words, why it cannot be pressed. */
export function aimAt(query: Query): Aim | string {
  const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const ROLES: Record<string, string> = {
    button: 'button, [role=button], summary, input[type=submit], input[type=button]',
    link: 'a[href], [role=link]',
    radio: 'input[type=radio], [role=radio]',
    checkbox: 'input[type=checkbox], [role=checkbox], [role=switch]',
    tab: '[role=tab]',
    textbox:
      'textarea, [role=textbox], input:not([type]), input[type=text], input[type=search], input[type=date]',
    combobox: 'select, [role=combobox]',
  };
  const nameOf = (element: Element): string => {
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    if (labelledBy.length > 0) {
      return clean(labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    }
    const ariaLabel = clean(element.getAttribute('aria-label'));
    if (ariaLabel) return ariaLabel;
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    if (isField && element.labels && element.labels.length > 0) {
      // biome-ignore lint/performance/useDomNodeTextContent: the displayed text is meant, without what CSS hides
      return clean([...element.labels].map((label) => label.innerText).join(' '));
    }
    if (element instanceof HTMLInputElement) return clean(element.value || element.title);
    // biome-ignore lint/performance/useDomNodeTextContent: the displayed text is meant, without what CSS hides
    const shown = element instanceof HTMLElement ? element.innerText : element.textContent;
    return clean(shown) || clean(element.getAttribute('title'));
  };
  // A styled choice hides its input and shows its label: either will do.
  const surfaces = (element: Element): Element[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return /^(radio|checkbox|file)$/.test(element.getAttribute('type') ?? '')
      ? [element, ...labels]
      : [element];
  };
  const shown = (element: Element): boolean => surfaces(element).some((s) => s.getClientRects().length > 0);

  const candidates = (): Element[] | string => {
    if ('selector' in query) {
      const found = [...document.querySelectorAll(query.selector)];
      if (found.length === 0) return `no element matches ${query.selector}`;
      const visible = found.filter(shown);
      return visible.length > 0 ? visible : `${query.selector} is not displayed`;
    }
    const wanted = clean(query.name);
    const selector = query.role
      ? (ROLES[query.role] ?? `[role=${query.role}]`)
      : Object.values(ROLES).join(', ');
    const all = [...document.querySelectorAll(selector)].filter(shown);
    const exact = all.filter((element) => nameOf(element) === wanted);
    const found = exact.length > 0 ? exact : all.filter((element) => nameOf(element).includes(wanted));
    if (found.length === 1 || exact.length > 0) return found;
    const names = (found.length > 0 ? found : all).map((element) => `"${nameOf(element)}"`).join(', ');
    return `${found.length} controls are named "${wanted}" among ${names}`;
  };

  const found = candidates();
  const element = typeof found === 'string' ? undefined : found[0];
  if (typeof found === 'string' || !element) return String(found);
  if (element.matches(':disabled, [aria-disabled=true]')) return `"${nameOf(element)}" is disabled`;

  const hit = (surface: Element): { x: number; y: number } | string => {
    const box = [...surface.getClientRects()].find((rect) => rect.width > 1 && rect.height > 1);
    if (!box) return 'it has no surface';
    const x = Math.round(box.left + box.width / 2);
    const y = Math.round(box.top + box.height / 2);
    const top = document.elementFromPoint(x, y);
    if (!top) return 'it is out of view';
    const covered = !surfaces(element).some((s) => s === top || s.contains(top));
    return covered
      ? `it is covered by <${top.localName} class="${top.getAttribute('class') ?? ''}">`
      : { x, y };
  };
  let problem = '';
  for (const scroll of [false, true]) {
    for (const surface of surfaces(element)) {
      if (scroll) surface.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const point = hit(surface);
      if (typeof point === 'string') {
        problem = point;
        continue;
      }
      const presses: unknown = Reflect.get(window, 'harnessPresses');
      if (typeof presses !== 'number') {
        Reflect.set(window, 'harnessPresses', 0);
        const count = (): boolean =>
          Reflect.set(window, 'harnessPresses', Number(Reflect.get(window, 'harnessPresses')) + 1);
        window.addEventListener('pointerdown', count, { capture: true });
      }
      return { ...point, pressesBefore: typeof presses === 'number' ? presses : 0 };
    }
  }
  return `"${nameOf(element)}" cannot be pressed: ${problem}`;
}
