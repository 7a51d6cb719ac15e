/** Why a proposal was declined, where the person says it: each in the French of the note. */
export const DECLINE_REASONS = {
  'too-far': 'trop loin',
  'no-time': 'pas le temps',
  cost: 'le coût',
  'by-relative': 'un proche le fait',
  tried: 'déjà essayé',
  'not-wanted': 'n’en veut pas',
  other: 'autre raison',
} as const;

export type DeclineReason = keyof typeof DECLINE_REASONS;
