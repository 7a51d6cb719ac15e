import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';

export interface FaultListProps {
  /** What was refused, in a sentence. */
  title: string;
  /** What is wrong, where, and how to mend it, a sentence each. */
  faults: readonly string[];
}

/** Whoever mends these sees the others the next time. */
const SHOWN = 50;

/** Why a file was refused. The first line is read out; the list can be gone through in peace. */
export function FaultList({ title, faults }: FaultListProps) {
  const t = useTexts();
  const more = faults.length - SHOWN;
  return (
    <div class="faults">
      <Notice>
        {title} {faults.length > 1 && counted(t, 'faults', faults.length)}
      </Notice>
      <ol>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ol>
      {more > 0 && <p class="soft">{counted(t, 'more_faults', more)}</p>}
    </div>
  );
}
