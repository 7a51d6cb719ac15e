import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const COMPONENTS = 'tests/unit/components/**/*.test.tsx';

export default defineConfig({
  plugins: [WxtVitest(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // A process, a page and all modules anew for each file took more than half of the time: the files of a worker share
    // them. What has to be new, a test makes new.
    isolate: false,
    // Property tests over the whole book take their time on a busy machine.
    testTimeout: 60_000,
    // Left alone it keeps one of two processors for itself.
    maxWorkers: 2,
    // One after the other, because going from files with a page to files without one ends the worker.
    projects: [
      { extends: true, test: { name: 'components', include: [COMPONENTS], sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'the rest',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [COMPONENTS],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
