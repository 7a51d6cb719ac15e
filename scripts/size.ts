/** `npm run size`: bytes that each program loads before it can work, gzip. Fails above the limit. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];
const KB = 1000;

/** A page counts with its document, styles, scripts and all that these import. */
const PROGRAMS = [
  { name: 'portal script', file: 'portal.js', limit: 6 * KB },
  { name: 'panel, first question', file: 'panel.html', limit: 30 * KB },
  // Loaded after it: docs/decisions/009.
  { name: 'rest of the panel', file: 'panel-rest.js', limit: 17 * KB },
  { name: 'background', file: 'background.js', limit: 60 * KB },
];

function filesOf(build: string, file: string, seen = new Set<string>()): Set<string> {
  const path = resolve(build, file);
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const links = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    : [...text.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g)];
  for (const [, link = ''] of links) {
    const target = link.startsWith('/') ? link.slice(1) : join(dirname(file), link);
    filesOf(build, target, seen);
  }
  return seen;
}

let failed = 0;
for (const build of BUILDS) {
  for (const { name, file, limit } of PROGRAMS) {
    const files = [...filesOf(build, file)];
    const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
    const fits = bytes <= limit;
    if (!fits) failed++;
    console.log(
      `${fits ? '✓' : '✗'} ${build} ${name}: ${bytes} bytes gzip in ${files.length} files, limit ${limit}`,
    );
  }
}
process.exitCode = failed > 0 ? 1 : 0;
