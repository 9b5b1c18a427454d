/**
 * Opening hours without a page: the clock of Athens, the holidays, the hours; each against an independent reference.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import Calendar from 'date-holidays';
import { importTypeScript } from '../../tools/content/import-typescript.mjs';
import { loadSharedContent } from '../../tools/content/plugin.mjs';

const { openingAt } = (await importTypeScript('features/opening-hours/opening.ts')).module;
const { athensDateTime } = (await importTypeScript('features/opening-hours/athens-clock.ts')).module;
const { isHoliday } = (await importTypeScript('features/opening-hours/holidays.ts')).module;
const from = await loadSharedContent('el');
const holidays = from.module.holidaysOf(from.data.holidays);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const zone = process.env.TZ;
after(() => inZone(zone));
const inZone = (name) => (name === undefined ? delete process.env.TZ : (process.env.TZ = name));

const written = (day) => new Date(day).toISOString().slice(0, 10);
/** Every day from one to another, as instants of UTC. */
const days = (first, last) => Array.from({ length: (last - first) / DAY_MS + 1 }, (_, index) => first + index * DAY_MS);

/** Holidays of the library that we omit, as both fall on Sundays; all others but observances must be ours too. */
const SUNDAYS = ['Πάσχα', 'Πεντηκοστή'];
/** Days on which we differ from the library, and why. */
const EXPLAINED = {
  '2021-05-01': 'Labour Day fell on Holy Saturday and was moved: content/holidays.yaml, once',
  '2021-05-04': 'the day it was moved to',
};
const calendar = new Calendar('GR', { languages: ['el'], timezone: 'Europe/Athens' });
const theirs = (year) =>
  calendar.getHolidays(year).filter(({ type, name }) => type !== 'observance' && !SUNDAYS.includes(name));

test('the holidays of 1990 to 2060 equal those of date-holidays, but for documented differences', () => {
  const met = new Set();
  for (let year = 1990; year <= 2060; year++) {
    const known = new Set(theirs(year).map(({ date }) => date.slice(0, 10)));
    const ours = days(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31))
      .filter((day) => isHoliday(day, holidays))
      .map(written);
    const differences = [...ours.filter((day) => !known.has(day)), ...[...known].filter((day) => !ours.includes(day))];
    assert.deepEqual(
      differences.filter((day) => !(day in EXPLAINED && met.add(day))),
      [],
      String(year),
    );
    for (const { date } of calendar.getHolidays(year).filter(({ name }) => SUNDAYS.includes(name)))
      assert.equal(new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay(), 0, date);
  }
  assert.deepEqual([...met].sort(), Object.keys(EXPLAINED).sort(), 'an explanation that explains nothing');
});

test('the content can move a holiday of one year, or add one', () => {
  const { holidaysOf, holidaysSchema } = from.module;
  const once = [
    { why: 'Πρωτομαγιά', closed: '2027-05-04', instead_of: '2027-05-01', source: 'x' },
    { why: 'Εκλογές', closed: '2027-06-07', source: 'x' },
  ];
  const changed = holidaysOf(holidaysSchema.parse({ ...from.data.holidays, once }));
  const closed = (day) => isHoliday(Date.parse(day), changed);
  assert.deepEqual(['2027-05-01', '2027-05-04', '2027-06-07', '2028-05-01', '2028-06-07'].map(closed), [
    false,
    true,
    true,
    true,
    false,
  ]);
});

/**
 * The rule of the European Union, by walking back from the end of the month: summer from 01:00 UTC of the last Sunday
 * of March to that of October.
 */
function athensByRule(instant) {
  const change = (month) => {
    let day = Date.UTC(new Date(instant).getUTCFullYear(), month, 31);
    while (new Date(day).getUTCDay() !== 0) day -= DAY_MS;
    return day + HOUR_MS;
  };
  return instant + (instant >= change(2) && instant < change(9) ? 3 : 2) * HOUR_MS;
}

test('the clock shows the time in Athens in every time zone, across every change, 1996 to 2060', () => {
  const readers = ['Europe/Athens', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Africa/Cairo'];
  for (let year = 1996; year <= 2060; year++) {
    const reader = readers[year % readers.length];
    inZone(reader);
    for (const month of [2, 9])
      for (const day of days(Date.UTC(year, month, 24), Date.UTC(year, month, 31)))
        for (const time of [HOUR_MS - 1000, HOUR_MS])
          assert.equal(
            athensDateTime(day + time),
            new Date(athensByRule(day + time)).toISOString().slice(0, 19).replace('T', ' '),
            `${reader} ${written(day)}`,
          );
  }
});

const SCHEDULES = {
  office: '12345 09:00 17:00',
  'afternoons and Saturday': '12345 12:00 20:00,6 09:30 14:00',
  'twice a day': '135 08:15 12:00,135 17:30 21:00',
};
const WEEKS = {
  ordinary: '2026-11-23',
  'spring forward, and Easter two weeks on': '2026-03-23',
  'fall back': '2026-10-19',
  'the day of 28 October': '2026-10-26',
  'Christmas and the new year': '2026-12-21',
  'Holy Week': '2027-04-26',
  'the moved 1 May': '2021-04-26',
};

/**
 * Open or not at every minute of these weeks, from the library's holidays and the rule of the Union; then the next
 * opening by walking back from the end.
 */
function walked(schedule, first, length) {
  const closed = new Set(
    [0, 1].flatMap((more) => theirs(new Date(first).getUTCFullYear() + more)).map(({ date }) => date.slice(0, 10)),
  );
  if (closed.delete('2021-05-01')) closed.add('2021-05-04');
  const minutes = Array.from({ length: length + 8 * 1440 }, (_, index) => {
    const there = new Date(athensByRule(first + index * MINUTE_MS));
    const minute = there.getUTCHours() * 60 + there.getUTCMinutes();
    const counts = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
    const open = schedule.split(',').some((one) => {
      const [weekdays, opens, closes] = one.split(' ');
      return weekdays.includes(there.getUTCDay()) && counts(opens) <= minute && minute < counts(closes);
    });
    return { there, open: open && !closed.has(written(there)) };
  });
  let next;
  for (let index = minutes.length - 1; index > 0; index--) {
    minutes[index].next = next;
    if (minutes[index].open && !minutes[index - 1].open) next = minutes[index].there;
  }
  minutes[0].next = next;
  return minutes.slice(0, length);
}

/** Runs a test with one formatter for each set of options: making one takes fifty times as long as using it. */
function withFormattersKept(run) {
  const original = Intl.DateTimeFormat;
  const kept = {};
  Intl.DateTimeFormat = function (...given) {
    return (kept[JSON.stringify(given)] ??= new original(...given));
  };
  try {
    run();
  } finally {
    Intl.DateTimeFormat = original;
  }
}

for (const [week, monday] of Object.entries(WEEKS))
  test(`every minute of a week: ${week}`, () => withFormattersKept(() => everyMinute(week, monday)));

function everyMinute(week, monday) {
  inZone('America/Los_Angeles');
  const first = Date.parse(monday);
  // One schedule a week is gone through by every minute, the others by every quarter of an hour.
  Object.entries(SCHEDULES).forEach(([name, schedule], index) => {
    const step = index === Object.keys(WEEKS).indexOf(week) % 3 ? 1 : 15;
    walked(schedule, first, 7 * 1440).forEach(({ there, open, next }, minute) => {
      if (minute % step) return;
      const days = next && (Date.parse(written(next)) - Date.parse(written(there))) / DAY_MS;
      const expected = open
        ? { open }
        : {
            open,
            ...(days < 7
              ? { next: { daysAhead: days, weekday: next.getUTCDay(), time: next.toISOString().slice(11, 16) } }
              : {}),
          };
      const status = openingAt(schedule, first + minute * MINUTE_MS, holidays);
      // Compared as text first: there are seventy thousand of them.
      if (JSON.stringify(status) !== JSON.stringify(expected))
        assert.deepEqual(status, expected, `${name}, ${there.toISOString()}`);
    });
  });
}

test('hours that begin again in a week or later name no day, which would mean today', () => {
  // Monday 28 December 2026 at noon, and hours only on Mondays in the morning.
  assert.deepEqual(openingAt('1 09:00 11:00', Date.parse('2026-12-28T10:00Z'), holidays), { open: false });
});

test('a browser without the time zone, or with wrong data for it, gives no opening status', () => {
  const original = Intl.DateTimeFormat;
  const noon = Date.parse('2026-11-25T10:00Z');
  assert.deepEqual(openingAt(SCHEDULES.office, noon, holidays), { open: true });
  const wrong = {
    'refuses the zone': () => {
      throw new RangeError('Invalid time zone');
    },
    'takes the zone of a reader in Lisbon': (locale, options) =>
      new original(locale, { ...options, timeZone: 'Europe/Lisbon' }),
    'takes the zone of a reader in Cairo': (locale, options) =>
      new original(locale, { ...options, timeZone: 'Africa/Cairo' }),
    'writes in another way': (_locale, options) => new original('en-US', options),
  };
  try {
    for (const [what, formatter] of Object.entries(wrong)) {
      // Called with `new`, so no arrow.
      Intl.DateTimeFormat = function (...given) {
        return formatter(...given);
      };
      assert.equal(openingAt(SCHEDULES.office, noon, holidays), undefined, what);
    }
  } finally {
    Intl.DateTimeFormat = original;
  }
});
