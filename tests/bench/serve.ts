import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  origin: string;
  close(): void;
}

/**
 * Folders and fixed answers under one local origin. Unlike the portals' server it lets the browser keep what it got:
 * a peer's scripts come from a warm cache, as on the second day of use.
 */
export async function serveStatic(
  folders: Record<string, string>,
  answersOf: (origin: string) => Record<string, { type: string; body: string }> = () => ({}),
): Promise<StaticServer> {
  let answers: ReturnType<typeof answersOf> = {};
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname));
    response.setHeader('cache-control', 'public, max-age=3600, immutable');
    const fixed = answers[path];
    if (fixed) {
      response.setHeader('content-type', fixed.type);
      response.end(fixed.body);
      return;
    }
    const prefix = Object.keys(folders).find((mount) => path.startsWith(mount));
    const file = prefix && join(folders[prefix] ?? '', path.slice(prefix.length));
    const content = file ? await readFile(file).catch(() => undefined) : undefined;
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  answers = answersOf(origin);
  return {
    origin,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
