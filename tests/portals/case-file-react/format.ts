/** `2026-11-03` → `3 novembre 2026`. */
export function longDay(isoDay: string): string {
  // Noon, so that no time zone moves the day.
  return new Date(`${isoDay}T12:00`).toLocaleDateString('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** `2026-11-24T10:00` → `24/11/2026 10:00`. */
export function shortTime(isoTime: string): string {
  return `${new Date(isoTime).toLocaleDateString('fr-FR')} ${isoTime.slice(11, 16)}`;
}

/** The local calendar day, as ISO. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
