import type { ChromiumOptions } from './harness.ts';

/** The ways in which a page of its own is looked at. */
export const LOOKS: { look: string; chromiumOptions: ChromiumOptions }[] = [
  { look: 'light-1280', chromiumOptions: { viewport: { width: 1280, height: 760 } } },
  { look: 'dark-1280', chromiumOptions: { viewport: { width: 1280, height: 760 }, colorScheme: 'dark' } },
  {
    look: 'forced-1280',
    chromiumOptions: { viewport: { width: 1280, height: 760 }, forcedColors: 'active' },
  },
  { look: 'light-320', chromiumOptions: { viewport: { width: 320, height: 640 } } },
  {
    look: 'zoom-200',
    chromiumOptions: {
      viewport: { width: 640, height: 380 },
      extraArgs: ['--force-device-scale-factor=2'],
    },
  },
];
