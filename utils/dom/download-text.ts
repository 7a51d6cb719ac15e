import { downloadFile } from './download-file.ts';

/** Hands a text to the user as a file. */
export function downloadText(name: string, text: string, type: string): void {
  downloadFile(name, new Blob([text], { type }));
}
