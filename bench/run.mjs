/** Measures what the elements cost: npm run bench. See docs/performance.md. */
import {globSync, readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {launch} from './browser.mjs';
import {compareWithLimits, compareWithPeers} from './figures.mjs';
import {checkFloor, makeFloor} from './floor.mjs';
import {judge} from './limits.mjs';
import {getPeers} from './peers.mjs';
import {limitsTable, origin, peersTable, publish} from './report.mjs';
import {serve} from './server.mjs';

const server = await serve();
for (const file of globSync('*.{js,css}', {cwd: 'dist/cdn'}))
  server.add(`/ours/${file}`, readFileSync(`dist/cdn/${file}`));
const ours = {scripts: ['/ours/its-not-ok.js']};
const floor = {scripts: ['/floor/its-not-ok.js']};

const browser = await launch(server);
try {
  const [script] = ours.scripts;
  server.add(floor.scripts[0], await makeFloor(browser.visit, ours, server.size(script)));
  await checkFloor(browser.visit, ours, floor);

  const rows = await compareWithLimits(browser.visit, {ours, floor}, server.size);
  const peers = await compareWithPeers(browser.visit, await getPeers(server), server.size);
  await publish(
    limitsTable(rows),
    peersTable(peers),
    origin({browser: browser.version, machine: `${cpus().length} × ${cpus()[0].model.trim()}`}),
  );
  process.exitCode = rows.some((row) => judge(row).missed) ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
