import type { ComponentChildren } from 'preact';

/** Something the user has to know now: read out at once, never only by its colour. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <p class="notice" role="alert">
      <span aria-hidden="true">⚠ </span>
      {children}
    </p>
  );
}
