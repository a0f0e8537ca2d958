// The codes of FHIR R4's value sets, expanded from the definitions that HL7 publishes.
// expand(url): a Set of "system|code", or undefined where the set cannot be listed (filters, SNOMED CT, UCUM, languages).

export function valueSetsOf(bundles) {
  const valueSets = new Map();
  const codeSystems = new Map();
  for (const { resource } of bundles.flatMap((bundle) => bundle.entry)) {
    if (resource?.resourceType === 'ValueSet') valueSets.set(resource.url, resource);
    if (resource?.resourceType === 'CodeSystem') codeSystems.set(resource.url, resource);
  }
  const known = new Map();

  function expand(canonical) {
    const url = canonical.split('|')[0];
    if (!known.has(url)) {
      known.set(url, undefined); // a set that includes itself has no expansion
      known.set(url, expansionOf(valueSets.get(url)));
    }
    return known.get(url);
  }

  function codesOf(rule) {
    if (rule.filter) return undefined;
    let codes;
    if (rule.concept) {
      codes = rule.concept.map(({ code }) => `${rule.system}|${code}`);
    } else if (rule.system) {
      const system = codeSystems.get(rule.system);
      if (system?.content !== 'complete') return undefined;
      codes = [...codesBelow(system.concept)].map((code) => `${rule.system}|${code}`);
    }
    for (const other of rule.valueSet ?? []) {
      const set = expand(other);
      if (!set) return undefined;
      codes = codes ? codes.filter((code) => set.has(code)) : [...set];
    }
    return codes;
  }

  function expansionOf(valueSet) {
    if (!valueSet?.compose) return undefined;
    const included = valueSet.compose.include.map(codesOf);
    const excluded = (valueSet.compose.exclude ?? []).map(codesOf);
    if ([...included, ...excluded].includes(undefined)) return undefined;
    const result = new Set(included.flat());
    excluded.flat().forEach((code) => result.delete(code));
    return result;
  }
  return { expand };
}

function* codesBelow(concepts) {
  for (const concept of concepts ?? []) {
    yield concept.code;
    yield* codesBelow(concept.concept);
  }
}

/// Whether a coded value of an element with a required binding is in the expanded set.
export function isInSet(set, { type, value }) {
  const has = ({ system, code }) => set.has(`${system}|${code}`);
  if (type === 'CodeableConcept') return !value.coding?.length || value.coding.some(has);
  if (type === 'Coding') return has(value);
  if (type === 'Quantity') return !value.code || has(value);
  return [...set].some((key) => key.slice(key.indexOf('|') + 1) === String(value));
}
