import { readFile, realpath, stat } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What {@link startPortals} can be told. */
export interface PortalsOptions {
  /** The port of the first origin; 0, the default, takes a free one. */
  port?: number;
  /** Further folders, by URL prefix: `{ '/vendor/hypothesis/': '/…/node_modules/hypothesis' }`. */
  mounts?: Record<string, string>;
}

/** The running servers. */
export interface Portals {
  /** `http://localhost:PORT`, without a slash at the end. */
  origin: string;
  /** `http://127.0.0.1:PORT2`: the same pages on another origin, and another site for the browser. */
  otherOrigin: string;
  /** The address of a page on the first origin: `url('/hosts/spy.html')`. */
  url(path: string): string;
  close(): Promise<void>;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const REACT_APP = '/case-file-react/';
/** The pages that the React portal draws itself; all of them are its one document. */
const REACT_ROUTES = new Set([REACT_APP, `${REACT_APP}rendez-vous`, `${REACT_APP}recherche`]);

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Headers that make a page hostile; the page's first comment says what for. */
const HEADERS: Record<string, OutgoingHttpHeaders> = {
  '/hosts/strict-csp.html': {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
  '/hosts/sandbox.html': { 'content-security-policy': 'sandbox allow-scripts' },
};

/** An answer that is not a file: an error, a redirection, nothing. */
class OtherAnswer extends Error {
  constructor(
    readonly status: number,
    readonly location?: string,
  ) {
    super(String(status));
  }
}

/** The path of a request, decoded; throws if it could lead out of its folder. */
function readPath(request: IncomingMessage): string {
  let path: string;
  try {
    path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
  } catch {
    throw new OtherAnswer(400);
  }
  const segments = path.split('/').slice(1);
  const isBad = segments.some(
    (segment, index) =>
      // Dot files too: a mounted folder may hold some that are nobody's business.
      segment.startsWith('.') ||
      segment.includes('\\') ||
      segment.includes('\0') ||
      (segment === '' && index < segments.length - 1),
  );
  if (isBad || !path.startsWith('/')) throw new OtherAnswer(400);
  return path;
}

/** The real file for a path below a folder. Symbolic links are followed, but not out of the folder. */
async function findFile(folder: string, path: string): Promise<{ file: string; isFolder: boolean }> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    const inside = relative(root, file);
    if (inside === '..' || inside.startsWith(`..${sep}`)) throw new OtherAnswer(404);
    return { file, isFolder: (await stat(file)).isDirectory() };
  } catch {
    throw new OtherAnswer(404);
  }
}

async function bundleReact(): Promise<string> {
  const result = await build({
    entryPoints: [join(HERE, 'case-file-react', 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    // The project's own tsconfig extends a file that exists only after `wxt prepare`.
    tsconfigRaw: {},
  });
  return result.outputFiles[0]?.text ?? '';
}

interface Answer {
  body: string | Buffer;
  headers: OutgoingHttpHeaders;
}

/** The handler of both servers; `mounts` has its longest prefixes first. */
function makeHandler(mounts: [prefix: string, folder: string][]) {
  let bundle: Promise<string> | undefined;

  async function load(path: string): Promise<Answer> {
    if (path === '/') throw new OtherAnswer(302, '/case-file/');
    if (path === '/favicon.ico') throw new OtherAnswer(204);
    if (path === `${REACT_APP}app.js`) {
      bundle ??= bundleReact();
      return { body: await bundle, headers: { 'content-type': TYPES['.js'] } };
    }
    const mount = mounts.find(([prefix]) => path.startsWith(prefix));
    const [prefix, folder] = mount ?? ['/', HERE];
    const page = REACT_ROUTES.has(path) ? REACT_APP : path;
    const wanted = page.slice(prefix.length - 1) + (page.endsWith('/') ? 'index.html' : '');
    const { file, isFolder } = await findFile(folder, wanted);
    if (isFolder) throw new OtherAnswer(301, `${path}/`);
    return {
      body: await readFile(file),
      headers: {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        // A benchmark may load a mounted package from the other origin.
        ...(mount && { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }),
        ...HEADERS[path],
      },
    };
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') throw new OtherAnswer(405);
      const { body, headers } = await load(readPath(request));
      response.writeHead(200, {
        // Not `no-store`: it can keep a page out of the back/forward cache, which the tests look at.
        'cache-control': 'no-cache',
        'content-length': Buffer.byteLength(body),
        'x-content-type-options': 'nosniff',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      const { status, location } = error instanceof OtherAnswer ? error : new OtherAnswer(500);
      response.writeHead(status, {
        'content-type': 'text/plain; charset=utf-8',
        ...(location && { location: encodeURI(location) }),
      });
      // The text of an unexpected error helps whoever broke the React portal's build.
      response.end(status === 204 ? undefined : String(error));
    }
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open for minutes.
    server.closeAllConnections();
  });
}

/**
 * Serves the host pages on two origins of this machine. The React portal is bundled at its first request.
 * Rejects with `EADDRINUSE` if the wanted port is taken.
 *
 * @example
 * const portals = await startPortals();
 * await page.goto(portals.url('/case-file/'));
 * await portals.close();
 */
export async function startPortals({ port = 0, mounts = {} }: PortalsOptions = {}): Promise<Portals> {
  const byLength = Object.entries(mounts)
    .map(([prefix, folder]): [string, string] => [`/${prefix.replace(/^\/+|\/+$/g, '')}/`, folder])
    // The longest first, so that a mount inside another one wins.
    .sort(([a], [b]) => b.length - a.length);
  const handler = makeHandler(byLength);
  const first = createServer(handler);
  const second = createServer(handler);
  const close = async () => {
    await Promise.all([stop(first), stop(second)]);
  };
  try {
    const origin = `http://localhost:${await listen(first, port)}`;
    const otherOrigin = `http://127.0.0.1:${await listen(second, 0)}`;
    return { origin, otherOrigin, url: (path) => `${origin}/${path.replace(/^\//, '')}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

// `npx tsx tests/portals/serve.ts [port]`
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const portals = await startPortals({ port: Number(process.argv[2] ?? 0) });
  process.stdout.write(
    `Dossier        ${portals.url('/case-file/')}\n` +
      `Dossier, React ${portals.url('/case-file-react/')}\n` +
      `Autre origine  ${portals.otherOrigin}/case-file/\n` +
      `Autres pages   ${portals.url('/hosts/plain.html')}\n`,
  );
}
