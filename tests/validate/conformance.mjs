// Fills a demo clinic, works through a day at the desk with praxictl, and checks every resource that praxictl prints or
// exports. Usage: node conformance.mjs PRAXICTL. Exit status: 0 all valid, 1 something invalid or refused.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuesOf, parseStrictly } from './checker.mjs';

const praxictl = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'praxidesk-conformance-'));
const clinic = join(folder, 'clinic.praxidesk');
const now = '2026-11-17T09:05:00';
let checked = 0;
let invalid = 0;

function check(resource, where) {
  checked += 1;
  const issues = issuesOf(resource);
  if (!issues.length) return;
  invalid += 1;
  for (const { severity, text, where: element } of issues) console.log(`${severity.toUpperCase()} ${where} ${element}: ${text}`);
}

function run(...parameters) {
  try {
    return parseStrictly(execFileSync(praxictl, ['--clinic', clinic, '--now', now, '--json', ...parameters],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 }));
  } catch (error) {
    throw new Error(`praxictl ${parameters.join(' ')}: ${error.stdout ?? ''}${error.stderr ?? ''}${error.stdout === undefined ? error.message : ''}`);
  }
}

/// Runs a command whose answer is a resource, or a list of them, and checks each.
function resource(...parameters) {
  const answer = run(...parameters);
  const where = parameters.join(' ');
  for (const one of [answer, answer.block, answer.displaced, answer.items].flat()) {
    if (one?.resource) check(one.resource, where);
    else if (one?.resourceType) check(one, where);
  }
  return answer;
}

const actor = (schedule, type) => schedule.actor.find(({ reference }) => reference?.startsWith(`${type}/`))?.reference;
const offersOf = (schedule, limit) => run('find', '--schedule', schedule.id, '--from', now, '--limit', String(limit)).items;

function playADay() {
  run('init', '--demo', '--practitioners', '6', '--days', '28', '--seed', '7');
  const schedules = resource('schedule', 'list', '--active', 'true').items;
  const [first, second] = schedules.filter((schedule) => actor(schedule, 'Practitioner'));
  const patient = resource('patient', 'add', '--family', "O'Brien", '--given', 'Zoë', '--birth-date', '1984-02-29', '--phone', '+49 30 1234567');
  const other = resource('patient', 'add', '--family', 'Nguyễn', '--given', 'Minh');
  resource('patient', 'search', 'brien zo');
  resource('slot', 'search', '--schedule', first.id, '--status', 'free');

  const offers = offersOf(first, 8);
  const book = (offer, ...more) => resource('book', '--schedule', first.id, '--start', offer.start, '--patient', patient.id, ...more);
  const visit = book(offers[0], '--service-type', 'General practice', '--appointment-type', 'Follow-up', '--comment', 'Brings X-rays');
  for (const status of ['arrived', 'checked-in', 'fulfilled']) resource('status', visit.id, status);
  for (const answer of ['tentative', 'declined', 'accepted']) {
    resource('respond', visit.id, '--actor', actor(first, 'Practitioner'), '--status', answer, '--comment', `Says ${answer}`);
  }

  const cancelled = book(offers[2]);
  resource('cancel', cancelled.id, '--reason', 'Patient is ill');
  const lost = book(offers[3]);
  resource('status', lost.id, 'noshow');
  const moved = book(offers[4]);
  resource('move', moved.id, '--start', offersOf(second, 1)[0].start, '--schedule', second.id);
  run('undo');

  const held = resource('hold', '--schedule', first.id, '--start', offersOf(first, 1)[0].start, '--minutes', '10');
  resource('book', '--hold', held.id, '--patient', patient.id);
  const released = resource('hold', '--schedule', second.id, '--start', offersOf(second, 1)[0].start);
  run('release', released.id);

  resource('book', '--schedule', first.id, '--start', visit.start, '--patient', other.id, '--overbook', '--reason', 'Emergency');
  const busy = offersOf(second, 3).at(-1);
  resource('book', '--schedule', second.id, '--start', busy.start, '--patient', patient.id);
  const block = resource('block', '--schedule', second.id, '--start', busy.start, '--end', busy.end, '--kind', 'leave', '--comment', 'Child is ill');
  run('unblock', block.block[0].id);
  resource('block', '--schedule', second.id, '--start', '2026-11-18T12:00:00', '--end', '2026-11-18T13:00:00', '--kind', 'lunch');
  resource('block', '--schedule', second.id, '--start', '2026-11-19T12:00:00', '--end', '2026-11-19T13:00:00', '--rrule', 'FREQ=WEEKLY;COUNT=3');

  const room = resource('schedule', 'create', '--actor', actor(first, 'Practitioner'), '--service-type', 'Ultrasound', '--specialty', 'Cardiology',
    '--horizon-start', '2026-12-01', '--horizon-end', '2026-12-31', '--comment', 'December only');
  const slot = resource('slot', 'create', '--schedule', room.id, '--start', '2026-12-01T18:00:00', '--end', '2026-12-01T18:30:00',
    '--service-type', 'Ultrasound', '--specialty', 'Cardiology', '--appointment-type', 'CHECKUP', '--comment', 'New device');
  for (const status of ['busy', 'busy-tentative', 'busy-unavailable', 'entered-in-error', 'free']) {
    resource('slot', 'update', slot.id, '--status', status, '--comment', `Now ${status}`);
  }
  resource('slot', 'update', slot.id, '--overbooked', 'true');
  resource('book', '--slot', slot.id, '--patient', patient.id);
  resource('schedule', 'deactivate', room.id, '--comment', 'Leave');
  resource('schedule', 'activate', room.id);

  resource('appointment', 'list', '--from', '2026-11-17', '--to', '2026-11-17');
  resource('show', `Appointment/${visit.id}`);
}

function checkExports() {
  const bundle = join(folder, 'all.json');
  const lines = join(folder, 'all.ndjson');
  run('export', '--format', 'bundle', '-o', bundle);
  run('export', '--format', 'ndjson', '-o', lines);
  const whole = parseStrictly(readFileSync(bundle, 'utf8'));
  check(whole, 'export --format bundle');
  const single = readFileSync(lines, 'utf8').split('\n').filter(Boolean);
  single.forEach((line, index) => check(parseStrictly(line), `export --format ndjson, line ${index + 1}`));
  const kinds = new Set(single.map((line) => JSON.parse(line).resourceType));
  for (const kind of ['Schedule', 'Slot', 'Appointment', 'AppointmentResponse', 'Patient', 'Practitioner', 'Location', 'Device']) {
    if (!kinds.has(kind)) throw new Error(`The export has no ${kind}.`);
  }
  if (single.length !== whole.entry.length) throw new Error(`${whole.entry.length} entries in the Bundle, ${single.length} lines of NDJSON.`);
}

try {
  playADay();
  checkExports();
  console.log(`${checked} resources checked, ${invalid} invalid`);
  process.exitCode = invalid ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
