import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // Property tests over the whole book take their time on a busy machine.
    testTimeout: 60_000,
    // Left alone it keeps one of two processors for itself.
    maxWorkers: 2,
  },
});
