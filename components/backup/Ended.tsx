import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** How something ended. The focus comes here: what had it is gone. */
export function Ended({ children }: { children: ComponentChildren }) {
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1} class="strong">
      {children}
    </p>
  );
}
