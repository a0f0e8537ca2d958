// The checker must notice what it claims to: each row spoils one thing of a correct resource.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuesOf, parseStrictly } from './checker.mjs';

const appointment = (changes = {}) => ({
  resourceType: 'Appointment', id: 'a1', status: 'booked', start: '2027-03-01T09:00:00+01:00', end: '2027-03-01T09:20:00+01:00',
  participant: [{ actor: { reference: 'Patient/p1' }, status: 'accepted' }], ...changes,
});
const slot = (changes = {}) => ({
  resourceType: 'Slot', schedule: { reference: 'Schedule/s1' }, status: 'free',
  start: '2027-03-01T09:00:00Z', end: '2027-03-01T09:20:00Z', ...changes,
});
const patient = (changes = {}) => ({ resourceType: 'Patient', id: 'p1', name: [{ family: 'Simpson' }], ...changes });
const bundle = (resource) => ({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });
const errorsOf = (resource) => issuesOf(resource).filter(({ severity }) => severity === 'error');

const correct = {
  'an appointment': appointment(),
  'a proposed appointment without times': appointment({ status: 'proposed', start: undefined, end: undefined }),
  'a slot': slot(),
  'a patient': patient({ gender: 'female', birthDate: '1970-02-28' }),
  'a bundle': bundle(appointment()),
  'a contained resource that is referred to': appointment({
    contained: [patient({ id: 'c1' })], participant: [{ actor: { reference: '#c1' }, status: 'accepted' }],
  }),
  'an absolute reference': slot({ schedule: { reference: 'https://example.org/fhir/Schedule/s1' } }),
};
for (const [name, resource] of Object.entries(correct)) {
  test(`accepts ${name}`, () => assert.deepEqual(issuesOf(JSON.parse(JSON.stringify(resource))), []));
}

const wrong = {
  'a status outside the required set': appointment({ status: 'done' }),
  'no participant': appointment({ participant: [] }),
  'a participant without actor or type (app-1)': appointment({ participant: [{ status: 'accepted' }] }),
  'a start without an end (app-2)': appointment({ status: 'proposed', end: undefined }),
  'a booked appointment without times (app-3)': appointment({ start: undefined, end: undefined }),
  'a cancellation reason on a booked appointment (app-4)': appointment({ cancelationReason: { text: 'ill' } }),
  'an end before its start': appointment({ end: '2027-03-01T08:00:00+01:00' }),
  'a day that does not exist': slot({ start: '2027-02-30T09:00:00Z' }),
  'an instant without a zone': slot({ start: '2027-03-01T09:00:00' }),
  'a reference to a type that is not allowed': slot({ schedule: { reference: 'Patient/p1' } }),
  'a Reference.type that contradicts': slot({ schedule: { reference: 'Schedule/s1', type: 'Patient' } }),
  'an unknown element': slot({ colour: 'red' }),
  'an empty string': slot({ comment: '' }),
  'an invalid id': patient({ id: 'dr_smith' }),
  'an unknown gender': patient({ gender: 'x' }),
  'a contained resource nobody refers to': appointment({ contained: [patient({ id: 'c1' })] }),
  'a missing contained resource': appointment({ participant: [{ actor: { reference: '#c2' }, status: 'accepted' }] }),
  'something wrong inside a bundle': bundle(slot({ status: 'open' })),
};
for (const [name, resource] of Object.entries(wrong)) {
  test(`refuses ${name}`, () => assert.notDeepEqual(errorsOf(JSON.parse(JSON.stringify(resource))), []));
}

test('refuses a key that stands twice in one object', () => {
  assert.throws(() => parseStrictly('{"a":{"b":1,"b":2}}'), /twice/);
  assert.deepEqual(parseStrictly('{"a":{"b":"\\"b\\":"},"c":[{"b":1},{"b":2}]}'), { a: { b: '"b":' }, c: [{ b: 1 }, { b: 2 }] });
});
