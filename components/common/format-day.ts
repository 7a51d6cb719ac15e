/** A day in words. @param day `YYYY-MM-DD`, or an ISO date and time that is shown in the user's own zone */
export function formatDay(day: string, language: string): string {
  const isDay = day.length === 10;
  const date = new Date(isDay ? `${day}T00:00:00Z` : day);
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : {}),
  }).format(date);
}

/** The hour and minute of an ISO date and time, in the user's own zone. */
export function formatTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(instant));
}
