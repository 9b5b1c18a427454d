/** The days on which public services are closed, from content/holidays.yaml. */
export interface Holidays {
  /** Days of every year, "12-25"; offsets in days from Easter Sunday; single days, "2021-05-04". */
  closed: readonly (string | number)[];
  /** Single days that a moved holiday has left open. */
  open: readonly string[];
}

export const DAY = 864e5;

/**
 * Orthodox Easter Sunday as an instant of UTC: Meeus' Julian algorithm plus 13 days to the Gregorian calendar (1900 to
 * 2099).
 */
export function easter(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return Date.UTC(year, 2, 22 + 13 + moon + sunday);
}

/** Whether public services are closed on a day (an instant of UTC); ignores weekends. */
export function isHoliday(day: number, { closed, open }: Holidays): boolean {
  const date = new Date(day).toISOString().slice(0, 10);
  return (
    !open.includes(date) &&
    [date, date.slice(5), (day - easter(Number(date.slice(0, 4)))) / DAY].some((one) => closed.includes(one))
  );
}
