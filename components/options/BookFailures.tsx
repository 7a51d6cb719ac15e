import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { BookFailure } from '@/utils/interview/proving-book.ts';
import { MoreList } from './MoreList.tsx';

/** What a book would get wrong, each with the smallest case that shows it. The book in force stays. */
export function BookFailures({ failures }: { failures: readonly BookFailure[] }) {
  const t = useTexts();
  return (
    <div class="failures">
      <Notice>{counted(t, 'proof_failed', failures.length)}</Notice>
      <MoreList title={t('proof_failures')} items={failures} keyOf={({ id }) => id}>
        {({ id, says, counterexample }) => (
          <>
            <p class="strong" lang="fr">
              {says}
            </p>
            {counterexample === null ? (
              <p class="soft">{t('proof_never')}</p>
            ) : (
              <>
                <p class="soft">{t('proof_example')}</p>
                <ul class="example" lang="fr">
                  {counterexample.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
            <p class="soft">
              <code>{id}</code>
            </p>
          </>
        )}
      </MoreList>
    </div>
  );
}
