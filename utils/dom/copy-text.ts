/** Copies a text. False where the page's permissions policy or the browser forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page may withhold the clipboard from frames; the caller then offers the text for copying by hand.
    return false;
  }
}
