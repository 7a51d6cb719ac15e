import { useTexts } from '@/components/common/texts.ts';
import type { TickableFact } from '@/utils/interview/types.ts';
import type { Facts } from '@/utils/orientation/types.ts';

export interface FactListProps {
  facts: readonly TickableFact[];
  known: Facts;
  onToggle: (fact: string) => void;
}

/** What the adviser may have learnt without asking. */
export function FactList({ facts, known, onToggle }: FactListProps) {
  const t = useTexts();
  return (
    <fieldset class="facts">
      <legend>{t('facts_title')}</legend>
      {facts.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={known[id] === true} data-fact={id} onChange={() => onToggle(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
