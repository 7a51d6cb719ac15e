/**
 * Installs what is missing: the packages of the lockfile and, on Debian as root, the browsers. Elsewhere it says what
 * to install. Plain JavaScript: it runs before anything is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const NEEDED = [
  { program: '/usr/bin/chromium', debian: 'chromium' },
  {
    program: '/usr/lib/chromium/locales/fr.pak',
    alternative: '/usr/share/chromium/locales/fr.pak',
    debian: 'chromium-l10n',
  },
  { program: '/usr/bin/firefox-esr', debian: 'firefox-esr' },
  { program: '/usr/bin/Xvfb', debian: 'xvfb' },
  { program: '/usr/bin/xdotool', debian: 'xdotool' },
];

/** @param {{ browsers?: boolean }} [options] */
export function setUp({ browsers = true } = {}) {
  installPackages();
  if (browsers) installBrowsers();
}

function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  // Not `npm ci`: it refuses a lockfile without every platform's build of a tool, and a registry may lag behind with
  // those of the other platforms. `install` takes the versions of the lockfile all the same.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
}

function installBrowsers() {
  const missing = NEEDED.filter(
    ({ program, alternative }) => !existsSync(program) && !(alternative && existsSync(alternative)),
  ).map(({ debian }) => debian);
  if (missing.length === 0) return;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debian) {
    console.error(
      `Missing: ${missing.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`,
    );
    process.exit(1);
  }
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/**
 * Runs a command with its output shown; ends the program when it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')}: ${error ? error.message : `exit ${status}`}`);
  process.exit(1);
}

/** The version of Node that the lockfile was made for is a floor, not a wish. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: Repère needs ${engines.node}.`);
  process.exit(1);
}
