import type { ChromiumOptions } from './harness.ts';

/** A way in which a page of its own is looked at. */
export interface Look {
  look: string;
  chromiumOptions: ChromiumOptions;
  /** Whether axe looks too: forced colours and a zoom change nothing that it can see. */
  axe: boolean;
}

export const LOOKS: Look[] = [
  { look: 'light-1280', axe: true, chromiumOptions: { viewport: { width: 1280, height: 760 } } },
  {
    look: 'dark-1280',
    axe: true,
    chromiumOptions: { viewport: { width: 1280, height: 760 }, colorScheme: 'dark' },
  },
  {
    look: 'forced-1280',
    axe: false,
    chromiumOptions: { viewport: { width: 1280, height: 760 }, forcedColors: 'active' },
  },
  { look: 'light-320', axe: true, chromiumOptions: { viewport: { width: 320, height: 640 } } },
  {
    look: 'zoom-200',
    axe: false,
    chromiumOptions: {
      viewport: { width: 640, height: 380 },
      extraArgs: ['--force-device-scale-factor=2'],
    },
  },
];
