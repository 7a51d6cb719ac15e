const KEPT_MS = 60_000;

/** Hands a file to the user. Needs no permission: it is a link that is clicked for them. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may ask where to put it before it reads it.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
