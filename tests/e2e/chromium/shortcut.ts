import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Display {
  /** Such as `:99`, for `launchChromium({ headless: false, display })`. */
  name: string;
  close(): void;
}

/** A virtual screen of its own: Playwright's keys never reach the browser's shortcuts, real ones do. */
export async function startDisplay(): Promise<Display> {
  // Xvfb picks a free number and writes it to descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  // A test that is cut off must not leave a screen behind.
  process.once('exit', () => server.kill());
  return { name, close: () => server.kill() };
}

/**
 * Presses the keys on the display, as a person does: `alt+shift+e` reaches `chrome.commands`.
 * The newest Chromium window gets the focus first, for there is no window manager to give it.
 */
export async function pressRealShortcut(keys: string, display = process.env.DISPLAY): Promise<void> {
  if (!display) throw new Error('No display: startDisplay() or xvfb-run first');
  const env = { ...process.env, DISPLAY: display };
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', 'chromium'], { env });
  const window = stdout.trim().split('\n').at(-1);
  if (!window) throw new Error('No Chromium window on the display');
  await run('xdotool', ['windowfocus', '--sync', window], { env });
  await run('xdotool', ['key', '--clearmodifiers', keys], { env });
}
