// Bundled by in-page.ts and run inside the journal page of the extension, which it uses as somebody would.

const DAY = 24 * 60 * 60_000;

/** Words of an answer and of an outcome, which many have, and the day before yesterday. */
const WORDS = `numéro refusée ${new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(Date.now() - 2 * DAY)}`;

/** What is looked for, as soon as it stands in the document. */
function there<T>(find: () => T | null | false): Promise<T> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = find();
      if (!found) return false;
      observer.disconnect();
      resolve(found);
      return true;
    };
    const observer = new MutationObserver(look);
    if (!look()) observer.observe(document, { subtree: true, childList: true });
  });
}

/** Until what stands in the document is on the screen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** From the key to what was found, in milliseconds, each time. */
export async function search(count: number): Promise<number[]> {
  location.hash = '#decisions';
  const field = await there(() => document.querySelector<HTMLInputElement>('input[type=search]'));
  await there(() => document.querySelector('[data-entry]'));
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    field.value = WORDS;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    const start = performance.now();
    field.form?.requestSubmit();
    await there(() => document.querySelector('search progress'));
    await there(() => !document.querySelector('search progress'));
    await painted();
    taken.push(performance.now() - start);
    const said = document.querySelector('search [role=status]')?.textContent ?? '';
    const found = Number.parseInt(said, 10);
    if (!(found > 0 && found < 1000)) throw new Error(said);
  }
  return taken;
}

/** From the link to the painted pictures, in milliseconds, each time. */
export async function figures(count: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    location.hash = '#decisions';
    await there(() => document.querySelector('[data-entry]'));
    await painted();
    const start = performance.now();
    location.hash = '#chiffres';
    await there(() => document.querySelector('[data-picture] svg'));
    await painted();
    taken.push(performance.now() - start);
  }
  return taken;
}
