// Independent FHIR R4 conformance check. Usage: node validate.mjs [--strict] [--summary] FILE...
// A file is one resource or Bundle, or one resource a line. Prints "OK Type/id  file[:line]" or
// "ERROR file[:line] element: text"; with --strict warnings are errors.
// Exit status: 0 all valid, 1 something invalid, 2 wrong usage or unreadable file.
import { readFileSync } from 'node:fs';
import { issuesOf, parseStrictly } from './checker.mjs';

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* resourcesIn(file) {
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').map((line, index) => [line.trim(), index + 1]).filter(([line]) => line);
  const isLineWise = lines.length > 1 && !isJson(text);
  for (const [part, number] of isLineWise ? lines : [[text, 0]]) {
    const where = number ? `${file}:${number}` : file;
    try {
      yield { where, resource: parseStrictly(part) };
    } catch (thrown) {
      yield { where, parseError: thrown.message };
    }
  }
}

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!files.length || options.some((option) => !['--strict', '--summary'].includes(option))) {
  console.error('usage: node validate.mjs [--strict] [--summary] FILE...');
  process.exit(2);
}
let checked = 0;
let invalid = 0;
let unreadable = false;
for (const file of files) {
  try {
    for (const { where, resource, parseError } of resourcesIn(file)) {
      checked += 1;
      const issues = parseError ? [{ severity: 'error', text: parseError, where: '' }] : issuesOf(resource);
      const isError = ({ severity }) => severity === 'error' || options.includes('--strict');
      for (const issue of issues) console.log(`${isError(issue) ? 'ERROR' : 'WARN'} ${where} ${issue.where}: ${issue.text}`);
      if (issues.some(isError)) invalid += 1;
      else if (!options.includes('--summary')) console.log(`OK ${resource.resourceType}/${resource.id ?? '-'}  ${where}`);
    }
  } catch (thrown) {
    console.error(`${file}: ${thrown.message}`);
    unreadable = true;
  }
}
console.log(`${checked} checked, ${invalid} invalid`);
process.exitCode = unreadable ? 2 : invalid ? 1 : 0;
