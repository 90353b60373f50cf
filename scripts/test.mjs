/**
 * Every check, and every test in every engine. `npm test -- chromium` keeps to one engine. `npm run test:long` leaves nothing out
 * of what `npm test` only samples: test/helpers/long.ts.
 * The last line of the output is the total.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {engines, howToInstall, install} from './engines.mjs';

const REPORT = 'reports/tests.json';
const CHECKS = [
  'typecheck',
  'lint:ts',
  'lint:css',
  'lint:format',
  'lint:lit',
  'i18n:check',
  'build',
  'size',
  'licences',
  'reproducible',
  'build:storybook',
];

let passed = 0;
const failed = [];
const skipped = [];

const run = (script, env = {}) =>
  spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ...env},
    timeout: 15 * 60_000,
  }).status === 0;

const check = (name, ok) => {
  console.log(`${ok ? '✓' : '✗'} ${name}\n`);
  if (ok) passed++;
  else failed.push(name);
};

/** The engines asked for that are here, after an attempt to get those that are not. */
const availableEngines = (asked) => {
  for (const name of Object.keys(engines))
    if (!asked.includes(name)) skipped.push(`${name}: not asked for`);
  const isMissing = (name) => !engines[name].find();
  if (asked.some(isMissing)) install(asked.filter(isMissing));
  for (const name of asked.filter(isMissing))
    (process.env.CI ? failed : skipped).push(`${name}: not installed; ${howToInstall(name)}`);
  return asked.filter((name) => !isMissing(name));
};

const readReport = () => {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return {engines: {}};
  }
};

const runTests = (names) => {
  rmSync(REPORT, {force: true});
  const ok = run('test:unit', {BROWSERS: names.join(',')});
  const failedBefore = failed.length;
  const report = readReport();
  for (const engine of names) {
    const totals = report.engines[engine];
    if (!totals) {
      failed.push(`${engine}: its tests did not run to the end`);
      continue;
    }
    passed += totals.passed;
    failed.push(...totals.failed.map((title) => `${engine}: ${title}`));
    skipped.push(...totals.skipped.map((title) => `${engine}: ${title}`));
    console.log(
      `${engine}: ${totals.passed} passed, ${totals.failed.length} failed, ${totals.skipped.length} skipped`,
    );
  }
  if (report.coverage) {
    const {lines, branches, passed: enough} = report.coverage;
    check(`coverage: ${lines} % of lines, ${branches} % of branches`, enough);
  }
  // The runner knows of a failure that its report does not name.
  if (!ok && failed.length === failedBefore) failed.push('the test run, see above');
};

/** The tests of what a runner inside a page cannot test: the npm package, its command, whole visits. */
const runNodeTests = () => {
  const {status, stdout} = spawnSync('npm', ['run', '--silent', 'test:node'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  for (const [, title] of stdout.matchAll(/^ *not ok \d+ - (?!.* # TODO)(.+)$/gm))
    failed.push(`node: ${title}`);
  if (status !== 0 && !count('fail')) failed.push('node: its tests did not run to the end');
  if (status !== 0) console.log(stdout);
  passed += count('pass');
  console.log(`node: ${count('pass')} passed, ${count('fail')} failed\n`);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in engines));
if (unknown.length) throw new Error(`Not an engine: ${unknown.join(', ')}`);

for (const script of CHECKS) check(script, run(script));
const available = availableEngines(asked.length ? asked : Object.keys(engines));
runNodeTests();
if (available.length) runTests(available);
if (available.includes('chromium')) check('screenshots', run('screenshots'));

for (const [heading, list] of Object.entries({Skipped: skipped, Failed: failed}))
  if (list.length) console.log(`\n${heading}:\n${list.map((line) => `  ${line}`).join('\n')}`);
console.log(
  `\n${passed} passed, ${failed.length} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`,
);
process.exitCode = failed.length ? 1 : 0;
