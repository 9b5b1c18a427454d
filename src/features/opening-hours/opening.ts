import { athensDateTime } from './athens-clock.js';
import { DAY, isHoliday, type Holidays } from './holidays.js';

export interface OpeningStatus {
  /** Whether it is open at the instant. */
  open: boolean;
  /** Next opening within six days, if closed: days ahead, day of the week from Sunday, time. */
  next?: { daysAhead: number; weekday: number; time: string };
}

/**
 * Whether hours include an instant, and when they begin next. Hours are in Athens time, in the form of the markup:
 * "12345 09:00 17:00" (days of the week from Sunday, from, to), several separated by commas, the earlier first.
 * Holidays are closed. Undefined in a browser that does not know the time in Athens.
 */
export function openingAt(hours: string, instant: number, holidays: Holidays): OpeningStatus | undefined {
  const [today, now] = athensDateTime(instant).split(' ');
  if (!today || !now) return undefined;
  // Look at most 6 days ahead: the same weekday name a week later would read as today.
  for (let daysAhead = 0; daysAhead < 7; daysAhead++) {
    const day = Date.parse(today) + daysAhead * DAY;
    const weekday = new Date(day).getUTCDay();
    for (const [days, time, to] of hours.split(',').map((one) => one.split(' ') as [string, string, string])) {
      // The first span that has not ended is either open now or the next to open.
      if (days.includes(`${weekday}`) && (daysAhead || now < to) && !isHoliday(day, holidays))
        return !daysAhead && time <= now ? { open: true } : { open: false, next: { daysAhead, weekday, time } };
    }
  }
  return { open: false };
}
