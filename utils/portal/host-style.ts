/**
 * The style of the panel's host. It stands in the closed root as an adopted sheet, out of the page's reach and of its
 * content security policy; `!important` inside a shadow root wins over `!important` in the page.
 */
export const HOST_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 0 0 auto !important;
  display: block !important;
  box-sizing: border-box !important;
  width: min(380px, 100%) !important;
  height: 100vh !important;
  height: 100dvh !important;
  min-width: 0 !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: hidden !important;
  background: none !important;
  opacity: 1 !important;
  visibility: visible !important;
  transform: none !important;
  filter: none !important;
  clip-path: none !important;
  mask: none !important;
  zoom: 1 !important;
  pointer-events: auto !important;
  content-visibility: visible !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  box-shadow: -1px 0 0 #0003, -8px 0 24px -8px #0006 !important;
}
iframe {
  display: block;
  width: 100%;
  height: 100%;
  border: 0;
  color-scheme: light dark;
}
@media print {
  :host { display: none !important; }
}
`;
