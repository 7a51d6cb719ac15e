import { vi } from 'vitest';
import { HOST_MARK } from '@/utils/portal/panel-host.ts';

/** Popovers, which happy-dom does not know, and a way to look into closed shadow roots. */
export function stubPage(): { shown: string[]; roots: ShadowRoot[] } {
  const shown: string[] = [];
  const roots: ShadowRoot[] = [];
  Object.assign(HTMLElement.prototype, {
    showPopover: () => shown.push('shown'),
    hidePopover: () => shown.push('hidden'),
  });
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  // Only `about:blank` is loaded here, which asks nobody.
  const { happyDOM } = window as unknown as { happyDOM: { settings: object } };
  Object.assign(happyDOM.settings, { disableIframePageLoading: false, enableIframePageLoading: true });
  document.documentElement.innerHTML = '<head></head><body><input id="field"></body>';
  return { shown, roots };
}

export const hosts = () => [...document.querySelectorAll(`[${HOST_MARK}]`)];

/** Lets the observers of the page speak. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
