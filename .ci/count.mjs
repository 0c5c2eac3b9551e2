// Adds up the JSON reports of both test runners and prints `N passed, N failed`.
// Usage: count.mjs REPORTS CHECK_STATUS TEST_STATUS. What broke without a failed test (no report, a file that does not load) counts as one failure.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [, , reports = '.', checkStatus, testStatus] = process.argv;

/** @param {string} name @returns a runner's report, or undefined when it wrote none */
function report(name) {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
  } catch {
    console.log(`No report ${name}: these tests did not run to the end.`);
    return undefined;
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} [unit] */
function countUnit(unit) {
  if (!unit) return { passed: 0, failed: 1 };
  const broken = unit.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: unit.numPassedTests, failed: unit.numFailedTests + broken.length };
}

/** @param {{ errors: unknown[], stats: { expected: number, unexpected: number, flaky: number } }} [browser] */
function countBrowser(browser) {
  if (!browser) return { passed: 0, failed: 1 };
  return { passed: browser.stats.expected, failed: browser.stats.unexpected + browser.stats.flaky + browser.errors.length };
}

const check = checkStatus === '0' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
const counts = [check, countUnit(report('unit.json')), countBrowser(report('browser.json'))];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const seen = counts.reduce((sum, count) => sum + count.failed, 0);
const failed = testStatus !== '0' && seen === check.failed ? seen + 1 : seen;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
