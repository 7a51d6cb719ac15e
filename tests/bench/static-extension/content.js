// The same host as Repère's: closed shadow root, manual popover in the top layer, frame of the extension's origin.
(() => {
  const XHTML = 'http://www.w3.org/1999/xhtml';
  const host = document.createElementNS(XHTML, 'div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial !important; display: block !important; position: fixed !important;
      inset: 0 0 0 auto !important; width: 380px !important; height: 100vh !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important }
    iframe { display: block; width: 100%; height: 100%; border: 0 }`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElementNS(XHTML, 'iframe');
  frame.src = chrome.runtime.getURL('panel.html');
  root.append(frame);
  document.documentElement.append(host);
  host.showPopover();
})();
