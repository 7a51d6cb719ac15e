import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is looked for, in each form in which it may lie on the disk. */
export type Needle = readonly Buffer[];

/** A text as one byte a letter, two, or in UTF-8. */
export function textNeedle(text: string): Needle {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
}

/** An answer: in JSON, or as the browser's database writes two texts in a row, each with its length. */
export function answerNeedle(question: string, option: string): Needle {
  const written = (text: string) => `"${String.fromCharCode(text.length)}${text}`;
  return [`"${question}":"${option}"`, `${written(question)}${written(option)}`].map((text) =>
    Buffer.from(text),
  );
}

/** The files of a folder, those below it included, that hold it. */
export async function filesWith(folder: string, needle: Needle): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      // The browser removes files of its own while it is looked at.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return needle.some((form) => bytes.includes(form)) ? [file] : [];
    }),
  );
  return found.flat();
}
