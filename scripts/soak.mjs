/** `npm run soak`: the tests that kill the background and close pages at random moments, many times over. REPERE_KILLS, REPERE_SEED. */
import { spawnSync } from 'node:child_process';

const { REPERE_KILLS = '200' } = process.env;
const { status } = spawnSync('npx', ['playwright', 'test', '--project=chromium', '--retries=0', 'kills'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, REPERE_KILLS },
});
process.exitCode = status ?? 1;
