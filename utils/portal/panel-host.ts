import { HOST_STYLE } from './host-style.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** The mark of a host whose script was replaced by a newer one, and which must not come back. */
const STALE = 'stale';

/** Marks our host among the page's elements, so that one left by an earlier version can be removed. */
export const HOST_MARK = 'data-repere-panel';

export interface PanelHostOptions {
  /** Address of the panel's page. */
  address: string;
  /** One-time tokens, one for each time that the frame has to be made anew. */
  tokens: string[];
  /** The panel had to give up: the page kept removing it. */
  onGivenUp: () => void;
  /** The page goes away: close the panel. */
  onEnd: () => void;
}

/**
 * The panel's frame in somebody else's page: an extension page in a closed shadow root, so that the page sees neither
 * the frame, nor its address, nor a key typed in it. The host is a child of `<html>`, where few applications clear
 * up, and a popover, so that it stands above the page's own layers.
 */
export class PanelHost {
  readonly #options: PanelHostOptions;
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #before = document.activeElement;
  /** Ends what watches the page for the place where the host stands now. */
  #watch = new AbortController();
  #closed = false;

  constructor(options: PanelHostOptions) {
    this.#options = options;
    removeStaleHosts();
    // In an XHTML document `createElement` may make an element that is not HTML.
    this.#host = document.createElementNS(HTML, 'div') as HTMLElement;
    this.#host.setAttribute(HOST_MARK, '');
    this.#host.setAttribute('popover', 'manual');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST_STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#mount(layerOnTop() ?? document.documentElement);
  }

  /** Takes the panel away and gives the focus back to where it was. */
  close(): void {
    this.#closed = true;
    this.#watch.abort();
    this.#host.remove();
    if (this.#before instanceof HTMLElement && this.#before.isConnected)
      this.#before.focus({ preventScroll: true });
  }

  #mount(parent: Element): void {
    const token = this.#options.tokens.shift();
    if (token === undefined) {
      this.close();
      this.#options.onGivenUp();
      return;
    }
    const frame = document.createElementNS(HTML, 'iframe') as HTMLIFrameElement;
    frame.src = `${this.#options.address}#${token}`;
    // Not `title`, which would show as a tooltip over the panel.
    frame.setAttribute('aria-label', 'Repère');
    frame.allow = 'clipboard-write';
    // The keys are for the interview, as soon as there is one.
    frame.addEventListener('load', () => frame.focus({ preventScroll: true }), { once: true });
    this.#root.replaceChildren(frame);
    parent.append(this.#host);
    this.#show();
    this.#stay(parent);
  }

  /** Goes where it can be seen and used: a modal dialog makes all that is outside it inert. */
  #move(parent: Element): void {
    if (this.#canMove(parent)) {
      parent.moveBefore(this.#host, null);
      this.#show();
      this.#stay(parent);
    } else {
      this.#mount(parent);
    }
  }

  /**
   * Chromium moves an element with the frame in it alive. Firefox 153 has `moveBefore` too, but loads the frame again as
   * a new one, which needs a new token.
   */
  #canMove(parent: Element): parent is Element & { moveBefore(node: Node, child: Node | null): void } {
    return 'moveBefore' in parent && this.#host.isConnected && !this.#options.address.startsWith('moz-');
  }

  #show(): void {
    // Hidden and shown again it comes on top of the popovers and dialogs that were opened since.
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#host.showPopover();
  }

  /** Notices when the page removes the host, covers it, or makes it inert. */
  #stay(parent: Element): void {
    // Begun anew at each place: `document.open` takes the page's listeners away, ours too.
    this.#watch.abort();
    this.#watch = new AbortController();
    const { signal } = this.#watch;
    const look = () => {
      const layer = layerOnTop();
      // No root element: the document is being written anew, and the next change will tell.
      if (this.#host.getAttribute(HOST_MARK) === STALE) return this.#options.onEnd();
      if (this.#closed || layer === null) return;
      if (!this.#host.isConnected) this.#mount(layer);
      else if (this.#host.parentElement !== layer) this.#move(layer);
    };
    const removed = new MutationObserver(look);
    removed.observe(document, { childList: true });
    removed.observe(parent, { childList: true });
    const dialogs = new MutationObserver(look);
    dialogs.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
    signal.addEventListener('abort', () => {
      removed.disconnect();
      dialogs.disconnect();
    });
    const onToggle = (event: Event) => {
      if (event.target === this.#host || !this.#host.isConnected) return;
      look();
      if ((event as ToggleEvent).newState === 'open') this.#show();
    };
    document.addEventListener('toggle', onToggle, { capture: true, signal });
    // A page that comes back from the history would bring back a panel with what somebody answered.
    addEventListener('pagehide', () => this.#options.onEnd(), { signal });
  }
}

/** The modal dialog that was opened last, or the root element; null while the document has none. */
function layerOnTop(): Element | null {
  const dialogs = document.querySelectorAll('dialog:modal');
  return dialogs[dialogs.length - 1] ?? document.documentElement;
}

/** After an update the old script's panel stays behind, dead; its script still watches over it. */
function removeStaleHosts(): void {
  for (const stale of document.querySelectorAll(`[${HOST_MARK}]`)) {
    stale.setAttribute(HOST_MARK, STALE);
    stale.remove();
  }
}
