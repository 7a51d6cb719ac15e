import type messages from '@/public/_locales/fr/messages.json';

export type MessageKey = keyof typeof messages;

/** The text of a key in the interface's language; `$1`, `$2`… are replaced in order. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** A translator over a messages file, for programs that run outside a browser. */
export function translatorFor(texts: Readonly<Record<string, { message: string }>>): Translate {
  return (key, ...substitutions) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, position) =>
      String(substitutions[Number(position) - 1] ?? ''),
    );
}
