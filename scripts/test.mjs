/** `npm test`: sets up and runs every check. The last line is `N passed, N failed` over all of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, setUp } from './setup.mjs';

checkNode();
setUp();
rmSync('output/reports', { recursive: true, force: true });
mkdirSync('output/reports', { recursive: true });

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const UNIT = 'output/reports/unit.json';
const E2E = 'output/reports/e2e.json';

/**
 * A check without `count` is one check: it passes when the command does.
 *
 * @type {{ name: string, command: string, environment?: Record<string, string>, count?: (output: string) => Count }[]}
 */
const CHECKS = [
  { name: 'types', command: 'npm run -s types' },
  { name: 'lint', command: 'npx biome check .' },
  {
    name: 'who may import whom',
    command: 'npx depcruise --config .dependency-cruiser.cjs entrypoints components utils scripts tests',
  },
  { name: 'build', command: 'npm run -s build' },
  { name: 'sizes', command: 'npx tsx scripts/size.ts' },
  { name: 'demonstration', command: 'npx tsx scripts/demo.ts --headless' },
  {
    name: 'extension lint',
    command: 'npx addons-linter --self-hosted --warnings-as-errors=false .output/firefox-mv3',
  },
  { name: 'proof', command: 'npm run -s prove', count: countOfLastLine },
  { name: 'vignettes', command: 'npm run -s vignettes', count: countOfLastLine },
  {
    name: 'unit',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT}`,
    count: countOfUnit,
  },
  {
    name: 'end to end, both browsers',
    command: 'npx playwright test --reporter=list,json',
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E },
    count: countOfEndToEnd,
  },
];

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const lines = [];
for (const { name, command, environment = {}, count } of CHECKS) {
  console.log(`\n── ${name}: ${command}`);
  const begun = Date.now();
  const { status, stdout } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
  });
  process.stdout.write(stdout);
  const result = count ? read(count, stdout) : { passed: 0, failed: 0, skipped: 0 };
  if (!count) result.passed = status === 0 ? 1 : 0;
  // A runner that fails without a failed test (a file that does not load) must not pass unseen.
  if (status !== 0 && result.failed === 0) result.failed = 1;
  if (status === 0 && result.passed === 0) result.failed += 1;
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  lines.push(
    `${result.failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped, ${seconds} s`,
  );
}
console.log(`\n${lines.join('\n')}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped: each says why above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * @param {(output: string) => Count} count
 * @param {string} output
 * @returns {Count}
 */
function read(count, output) {
  try {
    return count(output);
  } catch (error) {
    console.error(`No result to read: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {string} output */
function countOfLastLine(output) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: 0 };
}

function countOfUnit() {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(UNIT, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countOfEndToEnd() {
  const { stats } = JSON.parse(readFileSync(E2E, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} flaky: passed only when tried again, see above`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
