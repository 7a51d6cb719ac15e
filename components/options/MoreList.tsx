import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface MoreListProps<T> {
  title: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T) => ComponentChildren;
}

const STEP = 20;

/** A titled list that unfolds; long ones come in steps. Nothing where it is empty. */
export function MoreList<T>({ title, items, keyOf, children }: MoreListProps<T>) {
  const t = useTexts();
  const [shown, setShown] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <details class="more-list" open={items.length <= STEP}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="plain" onClick={() => setShown(shown + STEP)}>
          {counted(t, 'show_more', items.length - shown)}
        </button>
      )}
    </details>
  );
}
