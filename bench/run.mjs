/** What the elements cost, beside the same elements without a library: npm run bench. See docs/performance.md. */
import {existsSync} from 'node:fs';
import {cpus} from 'node:os';
import {launch} from './browser.mjs';
import {build} from './build.mjs';
import * as measure from './measures.mjs';
import {cards, ownCards, sameness} from './pages.mjs';
import {report} from './report.mjs';
import {serve} from './server.mjs';

if (!existsSync('dist/cdn/its-not-ok.js')) {
  console.error('dist/cdn/its-not-ok.js is not there: run `npm run build` first.');
  process.exit(1);
}

const folders = {ours: 'dist/cdn', vanilla: 'reports/bench/vanilla', lit: 'reports/bench/lit'};
const two = ['ours', 'vanilla'];
const three = Object.keys(folders);

await build('reports/bench');
const server = await serve(folders);
const {visit, version, close} = await launch(server.origin);

const median = (figures) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Measures each version in turn, again and again, so that what else the machine does meets all of them; the medians. */
async function compare(versions, rounds, take) {
  const figures = Object.fromEntries(versions.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? versions.toReversed() : versions)
      figures[name].push(await take(name));
  return Object.fromEntries(versions.map((name) => [name, median(figures[name])]));
}

const rows = [];
const add = (title, unit, figures, limit) => rows.push({title, unit, ...figures, limit});

try {
  const [ours, vanilla] = [
    await measure.contents(visit, 'ours'),
    await measure.contents(visit, 'vanilla'),
  ];
  const different = ours.findIndex((text, i) => text !== vanilla[i]);
  if (different >= 0 || ours.length !== vanilla.length)
    throw new Error(
      `They do not show the same: ${sameness[different]}\n${ours[different]}\n${vanilla[different]}`,
    );

  add(
    'Script, all elements',
    'B',
    Object.fromEntries(three.map((name) => [name, server.size(name)])),
  );
  add(
    'First render, Slow 4G, CPU ÷ 4',
    'ms',
    await compare(three, 7, (name) => measure.firstRender(visit, name)),
    1.15,
  );
  add(
    'Script and upgrade, one of each',
    'ms',
    await compare(three, 15, (name) => measure.startUp(visit, name)),
    1.2,
  );
  const filling = (html, rounds = 9) =>
    compare(three, rounds, (name) => measure.filling(visit, name, html));
  const thousand = await filling(cards(1000), 25);
  add('1,000 helpline cards', 'ms', thousand, 1);
  add('1,000 cards, each with its own helpline', 'ms', await filling(ownCards(1000)));
  const hundred = await filling(cards(100));
  add('100 helpline cards', 'ms', hundred);
  // What is linear takes ten times as long for ten times as many.
  const growth = (name) => thousand[name] / hundred[name] / 10;
  rows.push({
    title: 'One of 1,000 cards, to one of 100',
    unit: '×',
    ...Object.fromEntries(three.map((name) => [name, growth(name)])),
    ratio: growth('ours'),
    limit: 1.2,
  });
  for (const [tag, attributes] of [
    ['helpline-card', ''],
    ['its-not-ok-signs', ''],
    ['campaign-banner', ''],
    ['event-countdown', 'label="Evening" start="2099-02-01T18:00"'],
  ])
    add(
      `Memory of one ${tag}`,
      'B',
      await compare(three, 1, (name) => measure.memory(visit, name, tag, attributes)),
      1.2,
    );
  for (const [page, limit] of [
    ['hundred countdowns', 1],
    ['four countdowns', undefined],
    ['hundred countdowns, days off', 1],
  ])
    add(
      `Idle each second, ${page}`,
      'ms',
      await compare(two, 8, (name) => measure.idle(visit, name, page, 4)),
      limit,
    );
  for (const width of [320, 768, 1280]) {
    const shifts = await compare(two, 1, (name) => measure.layoutShift(visit, name, width));
    rows.push({
      title: `Layout shift, ${width} px`,
      unit: '',
      ...shifts,
      ratio: shifts.ours,
      limit: 0,
    });
  }
  const late = await compare(two, 5, (name) => measure.firstPaint(visit, name, 'late'));
  const none = await compare(['ours'], 5, (name) => measure.firstPaint(visit, name, 'no script'));
  rows.push({
    title: 'First paint, script 2 s late, to no script',
    unit: 'ms',
    ...late,
    ratio: late.ours / none.ours,
    limit: 1.2,
  });
} finally {
  await close();
  server.close();
}

const missed = await report(rows, {
  browser: version,
  machine: `${cpus().length} × ${cpus()[0].model.trim()}`,
});
process.exitCode = missed ? 1 : 0;
