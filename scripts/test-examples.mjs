/**
 * Tests each project of examples/ as a developer would use it: in a folder of its own, with the packed package installed. The
 * project must pass its type check, and fail it with a wrong value. It must build, and work in Chromium with an empty console.
 * `npm run test:examples -- vue svelte` tests only these projects. The last line of the output is the total.
 */
import {spawn, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import sirv from 'sirv';
import {launch, openCard, openWithoutScripts, openWrongCard} from './examples/browser.mjs';

/**
 * `source` is the file with the card. `site` is the folder that the build makes; without it, `npm start` serves the example.
 * `rendered` means that the server or the build renders the card.
 */
const EXAMPLES = {
  html: {source: 'public/index.html', site: 'public'},
  react: {source: 'src/app.tsx', site: 'dist'},
  vue: {source: 'src/App.vue', site: 'dist'},
  svelte: {source: 'src/App.svelte', site: 'dist'},
  angular: {source: 'src/app.ts', site: 'dist/app/browser'},
  astro: {source: 'src/pages/index.astro', site: 'dist', rendered: true},
  eleventy: {source: 'index.md', site: '_site', rendered: true},
  next: {source: 'app/page.tsx', rendered: true},
};
const RIGHT = 'young-people';
const WRONG = 'grandparents';

const work = mkdtempSync(join(tmpdir(), 'its-not-ok-examples-'));

/** Runs a command to its end. `env` stops the frameworks' tools from asking questions and sending telemetry. */
function run(command, args, cwd) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 10 * 60_000,
    env: {
      ...process.env,
      CI: 'true',
      NO_COLOR: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
    },
  });
  return {ok: status === 0, output: stdout + stderr};
}

function mustRun(what, args, cwd) {
  const {ok, output} = run('npm', args, cwd);
  if (!ok) throw new Error(`${what} failed:\n${output}`);
}

function pack() {
  mustRun('npm pack', ['pack', '--pack-destination', work], '.');
  return join(
    work,
    readdirSync(work).find((file) => file.endsWith('.tgz')),
  );
}

/** Puts the wrong value into a source while `task` runs. */
async function withWrongValue(file, task) {
  const right = readFileSync(file, 'utf8');
  const wrong = right.replace(RIGHT, WRONG);
  if (wrong === right) throw new Error(`${file} does not contain ${RIGHT}`);
  writeFileSync(file, wrong);
  try {
    await task();
  } finally {
    writeFileSync(file, right);
  }
}

/** Serves the built site, or lets the example serve itself. Calls `task` with the address. */
async function served(folder, site, task) {
  if (site) {
    const server = createServer(sirv(join(folder, site), {dev: true, etag: true}));
    await new Promise((done) => server.listen(0, done));
    try {
      return await task(`http://localhost:${server.address().port}/`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  }
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  // Start a process group, so that the processes that npm starts can be ended with npm.
  const child = spawn('npm', ['start'], {
    cwd: folder,
    stdio: 'ignore',
    detached: true,
    env: {...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1'},
  });
  const url = `http://localhost:${port}/`;
  try {
    for (let tries = 0; !(await fetch(url).catch(() => undefined))?.ok; tries++) {
      if (tries > 300) throw new Error('its server did not start');
      await wait(200);
    }
    return await task(url);
  } finally {
    process.kill(-child.pid);
  }
}

async function test(name, tarball, browser) {
  const {source, site, rendered} = EXAMPLES[name];
  const folder = join(work, name);
  cpSync(join('examples', name), folder, {
    recursive: true,
    filter: (path) => !/node_modules/.test(path),
  });
  const did = [];
  // No install script is needed: the tools bring their binaries as packages.
  mustRun(
    'npm install',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball],
    folder,
  );
  const {scripts} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = join(folder, source);

  if (scripts.check) {
    mustRun('its type check', ['run', 'check'], folder);
    await withWrongValue(file, () => {
      const {ok, output} = run('npm', ['run', 'check'], folder);
      if (ok) throw new Error(`audience="${WRONG}" passes its type check`);
      if (!output.includes(WRONG))
        throw new Error(`the type check fails for another reason:\n${output}`);
    });
    did.push('typed');
  }
  mustRun('its build', ['run', 'build'], folder);
  await served(folder, site, async (url) => {
    if (rendered) {
      await openWithoutScripts(browser, url);
      did.push('rendered on the server');
    }
    await openCard(browser, url);
    did.push('upgraded, silent, event handled');
  });
  if (!scripts.check) {
    await withWrongValue(file, async () => {
      mustRun('its build', ['run', 'build'], folder);
      await served(folder, site, (url) => openWrongCard(browser, url, WRONG));
    });
    did.push('warns of a wrong value');
  }
  return did.join(', ');
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in EXAMPLES));
if (unknown.length) throw new Error(`Not an example: ${unknown.join(', ')}`);
if (!existsSync('dist/index.js')) throw new Error('Run `npm run build` first.');

const tarball = resolve(pack());
const browser = await launch();
let passed = 0;
let failed = 0;
try {
  for (const name of asked.length ? asked : Object.keys(EXAMPLES)) {
    const start = Date.now();
    const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`.padStart(6);
    try {
      const did = await test(name, tarball, browser);
      console.log(`✓ ${name.padEnd(10)}${seconds()}  ${did}`);
      passed++;
    } catch (error) {
      console.log(`✗ ${name.padEnd(10)}${seconds()}  ${error.message}`);
      failed++;
    }
  }
} finally {
  await browser.close();
  rmSync(work, {recursive: true, force: true});
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
