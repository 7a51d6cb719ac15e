import { PanelHost } from './panel-host.ts';

export interface OpenCommand {
  address: string;
  tokens: string[];
}

/** `impossible`: this document cannot hold the panel. */
export type OpenResult = 'opened' | 'open-already' | 'impossible';

/** What the background can ask of the script in the portal. */
export interface PortalCommands {
  open(command: OpenCommand): OpenResult;
  close(): void;
}

declare global {
  /** Lives in the extension's isolated world: the page cannot reach it. */
  var repere: PortalCommands | undefined;
}

export function portalCommands(): PortalCommands {
  let host: PanelHost | null = null;
  let givenUp = false;
  const close = () => {
    host?.close();
    host = null;
  };
  return {
    open({ address, tokens }) {
      if (host) return 'open-already';
      if (givenUp || tokens.length === 0 || !canHoldPanel()) return 'impossible';
      host = new PanelHost({
        address,
        tokens,
        onEnd: close,
        onGivenUp: () => {
          host = null;
          givenUp = true;
        },
      });
      return 'opened';
    },
    close,
  };
}

/** A sandboxed document would take the frame's origin away; an SVG or XML one has no place for it. */
function canHoldPanel(): boolean {
  const html = document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml';
  return html && self.origin !== 'null' && typeof HTMLElement.prototype.showPopover === 'function';
}
