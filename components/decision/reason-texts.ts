import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { DeclineReason } from '@/utils/interview/decline-reasons.ts';

/** The words for why a proposal was declined, in the order of the buttons. */
export const REASON_TEXTS = {
  'too-far': 'reason_too_far',
  'no-time': 'reason_no_time',
  cost: 'reason_cost',
  'by-relative': 'reason_by_relative',
  tried: 'reason_tried',
  'not-wanted': 'reason_not_wanted',
  other: 'reason_other',
} as const satisfies Record<DeclineReason, MessageKey>;

export const REASONS = Object.keys(REASON_TEXTS) as DeclineReason[];
