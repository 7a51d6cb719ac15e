import { defineConfig } from '@playwright/test';

/** Both browsers end to end. Firefox is driven by puppeteer-core; Playwright only runs its tests. */
export default defineConfig({
  testDir: 'tests/e2e',
  // For people to look at: `REPERE_PICTURES=1 npm run e2e`. Nothing is compared.
  testIgnore: process.env.REPERE_PICTURES ? [] : '**/screenshots.spec.ts',
  outputDir: 'output/e2e',
  timeout: 60_000,
  expect: { timeout: 7_000 },
  fullyParallel: true,
  // They wait for browsers more than they work.
  workers: 3,
  // Real browsers on a busy machine: a test that fails twice has failed, one that fails once is named as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'chromium', testMatch: 'chromium/**/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
