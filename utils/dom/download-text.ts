const KEPT_MS = 60_000;

/** Hands a text to the user as a file. Needs no permission: it is a link that is clicked for them. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser may ask where to put it before it reads it.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
