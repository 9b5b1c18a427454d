import { athensDateTime } from './athens-clock.js';
import { DAY, isHoliday, type Holidays } from './holidays.js';

export interface OpeningStatus {
  /** Whether it is open at the instant. */
  open: boolean;
  /** Where it is closed and opens within six days: how many days ahead, the day of the week from Sunday, the time. */
  next?: { daysAhead: number; weekday: number; time: string };
}

/**
 * Whether hours include an instant, and when they begin next. Hours are those of Athens, in the form the markup carries:
 * "12345 09:00 17:00", the days of the week from Sunday, from, to; several with commas between, the earlier first. They do not
 * count on a holiday. Nothing in a browser that does not know the time in Athens.
 */
export function openingAt(hours: string, instant: number, holidays: Holidays): OpeningStatus | undefined {
  const [today, now] = athensDateTime(instant).split(' ');
  if (!today || !now) return undefined;
  // A week ahead the name of the day would mean today.
  for (let daysAhead = 0; daysAhead < 7; daysAhead++) {
    const day = Date.parse(today) + daysAhead * DAY;
    const weekday = new Date(day).getUTCDay();
    for (const [days = '', time = '', to = ''] of hours.split(',').map((one) => one.split(' '))) {
      // The first that is not over has begun, or is the next.
      if (days.includes(`${weekday}`) && (daysAhead || now < to) && !isHoliday(day, holidays))
        return !daysAhead && time <= now ? { open: true } : { open: false, next: { daysAhead, weekday, time } };
    }
  }
  return { open: false };
}
