import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/common/texts.ts';

/** Something that an organisation may fix. */
export interface PolicyRow {
  key: string;
  title: string;
  /** What counts now, in words. */
  value: ComponentChildren;
  /** `unreadable`: the organisation gave it, but not in a form that can be used. */
  status: 'free' | 'fixed' | 'unreadable';
  /** Where the user sets it, where they may. */
  where: ComponentChildren;
}

const STATUS_TEXTS = {
  free: 'policy_free',
  fixed: 'policy_fixed',
  unreadable: 'policy_unreadable',
} as const;

/** What the organisation fixes, what it leaves to the user, and what of it could not be read. */
export function PolicyTable({ rows }: { rows: readonly PolicyRow[] }) {
  const t = useTexts();
  return (
    <dl class="policy">
      {rows.map(({ key, title, value, status, where }) => (
        <div key={key} data-policy={key} class={`policy-row policy-${status}`}>
          <dt>{title}</dt>
          <dd>{value}</dd>
          <dd class="policy-status">{status === 'free' ? where : t(STATUS_TEXTS[status])}</dd>
        </div>
      ))}
    </dl>
  );
}
