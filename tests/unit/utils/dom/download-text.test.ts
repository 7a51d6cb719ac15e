// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { downloadText } from '@/utils/dom/download-text.ts';

test('hands the text out under its name, and lets it go later', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:essai';
  });
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: [string, string][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push([this.href, this.download]);
  });
  downloadText('essai.csv', '\uFEFFé', 'text/csv');
  expect(clicked).toEqual([['blob:essai', 'essai.csv']]);
  expect([...new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0))]).toEqual([
    0xef, 0xbb, 0xbf, 0xc3, 0xa9,
  ]);
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked.mock.calls).toEqual([['blob:essai']]);
  vi.useRealTimers();
});
