// The baselines of the search for free time: JavaScript by hand with sorted arrays, and rrule.js. Reads the diaries that the
// benchmark wrote ($PRAXIDESK_BENCH_FOLDER/diaries.json), searches the same days, and prints medians as JSON.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import rrule from 'rrule';

const { RRule, datetime } = rrule;
const { zone, first, days, diaries } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const minute = 60_000;
const day = 24 * 60 * minute;
const visit = 20 * minute;
const firstDay = Date.parse(`${first}T00:00:00Z`);
const windows = [[8, 12], [13, 17]];
const weekdays = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR];

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
function offsetAt(instant) {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute) - instant;
}

/// The starts of a window that no taken interval lies over; `taken` is flat and sorted, `from` where the last window stopped.
function startsIn(start, end, taken, from, found) {
  let next = from;
  for (let at = start; at + visit <= end; at += visit) {
    while (next < taken.length && taken[next + 1] <= at) next += 2;
    if (next >= taken.length || taken[next] >= at + visit) found.push(at);
  }
  return next;
}

function byHand() {
  // the offset is the same for everybody: once for each day
  const offsets = Array.from({ length: days }, (_, number) => offsetAt(firstDay + number * day + 12 * 60 * minute));
  let count = 0;
  for (const taken of diaries) {
    const found = [];
    let next = 0;
    for (let number = 0; number < days; ++number) {
      const midnight = firstDay + number * day;
      const weekday = new Date(midnight).getUTCDay();
      if (weekday === 0 || weekday === 6) continue;
      for (const [begin, end] of windows) {
        next = startsIn(midnight + begin * 60 * minute - offsets[number], midnight + end * 60 * minute - offsets[number], taken, next, found);
      }
    }
    count += found.length;
  }
  return count;
}

function byRrule(tzid) {
  let count = 0;
  const until = new Date(firstDay + days * day - 1);
  for (const taken of diaries) {
    const starts = [];
    for (const [begin, end] of windows) {
      const start = new Date(firstDay);
      const rule = new RRule({ freq: RRule.WEEKLY, byweekday: weekdays, until, tzid,
        dtstart: datetime(start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate(), begin, 0, 0) });
      for (const occurrence of rule.all()) starts.push([occurrence.getTime(), (end - begin) * 60 * minute]);
    }
    starts.sort((a, b) => a[0] - b[0]);
    const found = [];
    let next = 0;
    // floating times are not instants; the diary is looked up all the same, as far as it costs
    for (const [at, length] of starts) next = startsIn(at, at + length, taken, next, found);
    count += found.length;
  }
  return count;
}

function yearOfRule(tzid) {
  const start = new Date(firstDay);
  let count = 0;
  for (const [begin] of windows) {
    count += new RRule({ freq: RRule.WEEKLY, byweekday: weekdays, until: new Date(firstDay + 364 * day - 1), tzid,
      dtstart: datetime(start.getUTCFullYear(), start.getUTCMonth() + 1, start.getUTCDate(), begin, 0, 0) }).all().length;
  }
  return count;
}

function median(name, rounds, work) {
  const warmUp = rounds > 20 ? 20 : 1;
  let count = 0;
  const times = [];
  for (let round = -warmUp; round < rounds; ++round) {
    const begin = performance.now();
    count = work();
    if (round >= 0) times.push(performance.now() - begin);
  }
  times.sort((a, b) => a - b);
  return { name, p50_ms: times[Math.floor(times.length / 2)], found: count };
}

console.log(JSON.stringify([
  median('by hand', 200, byHand),
  median('rrule.js, floating', 30, () => byRrule(undefined)),
  median('rrule.js, with a zone', 3, () => byRrule(zone)),
  median('rrule.js, one rule, a year, floating', 50, () => yearOfRule(undefined)),
  median('rrule.js, one rule, a year, with a zone', 10, () => yearOfRule(zone)),
], null, 1));
