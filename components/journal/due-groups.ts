import type { FollowUp } from '@/utils/journal/follow-ups.ts';

export const DUE_GROUPS = ['overdue', 'week', 'later'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Who is to be seen again, by what is most urgent of each. @param today `YYYY-MM-DD` */
export function dueGroups(followUps: readonly FollowUp[], today: string): Record<DueGroup, FollowUp[]> {
  const groups: Record<DueGroup, FollowUp[]> = { overdue: [], week: [], later: [] };
  const sunday = sundayOf(today);
  for (const one of followUps) {
    const due = one.open[0]?.due ?? today;
    groups[due < today ? 'overdue' : due <= sunday ? 'week' : 'later'].push(one);
  }
  return groups;
}

/** The last day of the week in France. */
function sundayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}
