import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';

const addTests = (suite, totals, path = []) => {
  for (const {name, passed, skipped} of suite.tests) {
    const title = [...path, name].join(' › ');
    if (skipped) totals.skipped.push(title);
    else if (passed) totals.passed++;
    else totals.failed.push(title);
  }
  for (const child of suite.suites) addTests(child, totals, [...path, child.name]);
};

/** A reporter that writes each engine's totals and the coverage to a file, which scripts/test.mjs reads. */
export const totalsReporter = (file) => ({
  onTestRunFinished({sessions, testCoverage}) {
    const engines = {};
    for (const {browser, testFile, testResults, errors, passed} of sessions) {
      const totals = (engines[browser.name] ??= {passed: 0, failed: [], skipped: []});
      const failedBefore = totals.failed.length;
      if (testResults) addTests(testResults, totals);
      // A file that breaks outside its tests (an import, a time-out) fails as a whole.
      if (!passed && totals.failed.length === failedBefore)
        totals.failed.push(`${relative('.', testFile)}: ${errors[0]?.message ?? 'it did not run'}`);
    }
    const coverage = testCoverage && {
      // The runner also passes the coverage when it has measured nothing at all.
      passed: testCoverage.passed && testCoverage.summary.lines.total > 0,
      lines: testCoverage.summary.lines.pct,
      branches: testCoverage.summary.branches.pct,
    };
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify({engines, coverage}, null, 2));
  },
});
