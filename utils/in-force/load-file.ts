const loaded = new Map<string, Promise<unknown>>();

/** A JSON file of the extension itself, read once: nothing goes over the network. */
export function loadFile(url: string): Promise<unknown> {
  const known = loaded.get(url);
  if (known) return known;
  const loading = fetch(url).then((response) => response.json());
  loaded.set(url, loading);
  return loading;
}
