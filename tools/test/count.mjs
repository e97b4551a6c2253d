import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What a stage found: `failures` are sentences to show, `skipped` names with their reasons, `again` passed on a second try. */
export const tally = () => ({ passed: 0, failed: 0, failures: [], skipped: [], again: [] });

const firstLines = (text, most = 14) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, most)
    .join('\n    ');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Counts a report of vitest's JSON reporter; a file that could not even be loaded counts as one failure. */
export function countVitest(file) {
  const report = read(file);
  const count = tally();
  if (!report) return undefined;
  for (const { name, status, assertionResults, message } of report.testResults) {
    if (status === 'failed' && assertionResults.length === 0) {
      count.failed += 1;
      count.failures.push(`${name}\n    ${firstLines(message)}`);
    }
    for (const one of assertionResults) {
      if (one.status === 'passed') count.passed += 1;
      else if (one.status === 'failed') {
        count.failed += 1;
        count.failures.push(`${one.fullName}\n    ${firstLines(one.failureMessages.join('\n'))}`);
      } else count.skipped.push({ name: one.fullName, reason: one.meta?.reason ?? one.status });
    }
  }
  return count;
}

function* specsOf(suite, path = []) {
  const here = suite.title ? [...path, suite.title] : path;
  for (const spec of suite.specs ?? []) yield { name: [...here, spec.title].join(' › '), spec };
  for (const inner of suite.suites ?? []) yield* specsOf(inner, here);
}

/** Counts a report of Playwright's JSON reporter; an error outside of every test counts as one failure. */
export function countPlaywright(file) {
  const report = read(file);
  const count = tally();
  if (!report) return undefined;
  for (const { message = '' } of report.errors ?? []) {
    count.failed += 1;
    count.failures.push(firstLines(message));
  }
  for (const { name, spec } of report.suites.flatMap((suite) => [...specsOf(suite)]))
    for (const test of spec.tests) {
      if (test.status === 'skipped') {
        const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
        count.skipped.push({ name, reason: reason ?? 'no reason given' });
      } else if (test.status === 'expected') count.passed += 1;
      else if (test.status === 'flaky') {
        count.passed += 1;
        count.again.push(
          `${name}\n    ${firstLines(test.results[0]?.errors.map(({ message }) => message ?? '').join('\n') ?? '')}`,
        );
      } else {
        count.failed += 1;
        const errors = test.results.flatMap(({ errors: all }) => all.map(({ message }) => message ?? ''));
        count.failures.push(`${name}\n    ${firstLines(errors.join('\n'))}`);
      }
    }
  return count;
}
