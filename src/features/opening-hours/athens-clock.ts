/** The zone in which all opening hours are read; the only one a country with holidays may have. */
export const TIME_ZONE = 'Europe/Athens';

/** In Athens, and in few other places, the summer time of 2024 began at this instant. */
const DST_START_2024 = Date.UTC(2024, 2, 31, 1);

/**
 * Day and time in Athens at an instant, wherever the reader is: «2026-11-25 09:00:00», as Swedish writes it, so that two of
 * them compare as text. Empty in a browser that does not know the zone: it refuses it, or gets a known instant wrong.
 */
export function athensDateTime(instant: number): string {
  try {
    const [before, after, now = ''] = [DST_START_2024 - 1, DST_START_2024, instant].map(
      new Intl.DateTimeFormat('sv', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' }).format,
    );
    return before === '2024-03-31 02:59:59' && after === '2024-03-31 04:00:00' ? now : '';
  } catch {
    return '';
  }
}
