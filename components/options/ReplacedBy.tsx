import { Fragment } from 'preact';
import { useTexts } from '@/components/common/texts.ts';
import type { Names } from './names.ts';

export interface ReplacedByProps {
  /** Ids of what took over. */
  programmes: readonly string[];
  names: Names;
}

/** What took over from a programme, each a way to it. */
export function ReplacedBy({ programmes, names }: ReplacedByProps) {
  const t = useTexts();
  if (programmes.length === 0) return null;
  return (
    <p class="replaced">
      {t('replaced_by')}{' '}
      {programmes.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <a href={`#dispositifs/${id}`}>{names.programme(id)}</a>
        </Fragment>
      ))}
    </p>
  );
}
