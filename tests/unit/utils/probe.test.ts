// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/browser.ts';

test('probe', async () => {
  await browser.storage.session.set({ a: 1 });
  console.error(
    browser === fakeBrowser,
    await browser.storage.session.get('a'),
    browser.runtime.id,
    browser.runtime.getURL('/'),
    Object.keys(browser),
  );
  console.error(
    new Date('2026-02-31'),
    typeof HTMLElement.prototype.showPopover,
    typeof HTMLDialogElement.prototype.showModal,
    typeof CSSStyleSheet.prototype.replaceSync,
    typeof Element.prototype.scrollIntoView,
    'moveBefore' in Element.prototype,
    typeof ShadowRoot,
  );
  try {
    console.error('modal', document.querySelectorAll('dialog:modal').length);
  } catch (e) {
    console.error(String(e));
  }
  const d = document.createElement('div');
  document.documentElement.append(d);
  try {
    console.error('pop', d.matches(':popover-open'));
  } catch (e) {
    console.error(String(e));
  }
  const r = d.attachShadow({ mode: 'closed' });
  const s = new CSSStyleSheet();
  s.replaceSync('a{}');
  try {
    r.adoptedStyleSheets = [s];
    console.error('ok', r.adoptedStyleSheets.length);
  } catch (e) {
    console.error(String(e));
  }
  const mo = await new Promise((res) => {
    const m = new MutationObserver(() => res('mo'));
    m.observe(document, { childList: true });
    m.observe(document.documentElement, { childList: true });
    d.remove();
    setTimeout(() => res('none'), 100);
  });
  console.error(mo, self.origin, location.href);
  try {
    browser.i18n.getMessage('x' as never);
  } catch (e) {
    console.error(String(e));
  }
});
