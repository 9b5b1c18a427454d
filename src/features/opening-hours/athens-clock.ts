/** The zone in which all opening hours are read; the only one a country with holidays may have. */
export const TIME_ZONE = 'Europe/Athens';

/** Known instant (DST start 2024 in Athens) used to detect browsers that map the zone wrongly. */
const DST_START_2024 = 1711846800e3;

/**
 * Day and time in Athens at an instant, in any time zone of the reader: «2026-11-25 09:00:00», the Swedish format,
 * which compares as text. Empty in a browser that rejects the zone or maps a known instant wrongly.
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
