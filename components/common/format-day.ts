/** A day in words. @param day `YYYY-MM-DD`, or an ISO date and time that is shown in the user's own zone */
export function formatDay(day: string, language: string): string {
  const isDay = day.length === 10;
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(isDay ? { timeZone: 'UTC' } : {}),
  });
  const words = format.format(new Date(isDay ? `${day}T00:00:00Z` : day));
  // « 1er », which Intl does not know.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** The hour and minute of an ISO date and time, in the user's own zone. */
export function formatTime(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(instant));
}
