/** Decides what is measured, in how many rounds, compared with what, and with which limits. */
import {judge, median} from './limits.mjs';
import * as measure from './measures.mjs';
import {countdowns, elements, oneOfEach, page, plainTexts} from './pages.mjs';

/** Takes the figures in turn, round after round, so that other work on the machine slows all of them alike. */
async function takeTurns(rounds, takes) {
  const figures = Object.fromEntries(Object.keys(takes).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const turns = Object.entries(takes);
    for (const [name, take] of round % 2 ? turns.reverse() : turns)
      figures[name].push(await take());
  }
  return figures;
}

/** Returns the rows of the table of limits: our figures of each round, and the figures to compare them with. */
export async function compareWithLimits(visit, {ours, floor}, sizeOf) {
  const rows = [];
  const add = (row) => {
    rows.push(row);
    const verdict = judge(row);
    const [figure, from, to] = [verdict.median, verdict.low, verdict.high].map((number) =>
      number.toFixed(2),
    );
    console.log(`${row.title}: ${figure} (${from} to ${to})${verdict.missed ? ' ✗' : ''}`);
  };
  const floorOf = ({floor}) => ({name: 'floor', figures: floor});

  add({title: 'Script of all four, brotli', unit: 'B', ours: ours.scripts.map(sizeOf)});

  const first = await takeTurns(11, {
    ours: () => measure.firstRender(visit, ours, oneOfEach),
    floor: () => measure.firstRender(visit, floor, oneOfEach),
  });
  add({
    title: 'First render of one of each, Slow 4G, CPU ÷ 4',
    unit: 'ms',
    ours: first.ours,
    beside: {name: 'floor, as many bytes', figures: first.floor},
    limit: 1.2,
  });

  const start = await takeTurns(11, {
    ours: () => measure.startUp(visit, ours, oneOfEach),
    floor: () => measure.startUp(visit, floor, oneOfEach),
  });
  add({
    title: 'Main thread until one of each is shown, CPU ÷ 4',
    unit: 'ms',
    ours: start.ours,
    beside: floorOf(start),
  });

  const card = elements['helpline-card'];
  const cards = await takeTurns(15, {
    ours: () => measure.filling(visit, ours, card, 1000),
    floor: () => measure.filling(visit, floor, card, 1000),
    hundred: () => measure.filling(visit, ours, card, 100),
  });
  add({
    title: '1,000 helpline cards',
    unit: 'ms',
    ours: cards.ours,
    beside: floorOf(cards),
    limit: 1.5,
  });
  add({
    title: 'One of 1,000 cards',
    unit: 'µs',
    ours: cards.ours,
    beside: {name: 'one of 100', figures: cards.hundred.map((ms) => ms * 10)},
    limit: 1.2,
  });

  for (const [tag, html] of Object.entries(elements)) {
    const kept = await takeTurns(5, {
      ours: () => measure.memory(visit, ours, html),
      floor: () => measure.memory(visit, floor, html),
    });
    add({
      title: `Memory of one ${tag}`,
      unit: 'B',
      ours: kept.ours,
      beside: floorOf(kept),
      limit: 1.5,
    });
  }

  const idle = await takeTurns(9, {
    ours: () => measure.idle(visit, page(ours, countdowns(100)), 4),
    texts: () => measure.idle(visit, plainTexts(100), 4),
  });
  add({
    title: 'Idle each second, 100 countdowns',
    unit: 'ms',
    ours: idle.ours,
    beside: {name: '100 plain texts', figures: idle.texts},
    limit: 2,
  });

  const arriving = (ms) => ({
    scripts: [`${ours.scripts[0]}?late=${ms}`],
    styles: ['/ours/its-not-ok.css'],
  });
  for (const width of [320, 768, 1280]) {
    const shift = await takeTurns(3, {
      ours: () => measure.layoutShift(visit, page(arriving(400), oneOfEach), width),
    });
    add({title: `Layout shift, ${width} px`, unit: '', ours: shift.ours, limit: 0});
  }

  const paint = await takeTurns(9, {
    late: () => measure.firstPaint(visit, page(arriving(2000), oneOfEach)),
    none: () => measure.firstPaint(visit, page({styles: ['/ours/its-not-ok.css']}, oneOfEach)),
  });
  add({
    title: 'First paint, script 2 s late, CPU ÷ 4',
    unit: 'ms',
    ours: paint.late,
    beside: {name: 'no script', figures: paint.none},
    limit: 1.2,
  });
  return rows;
}

/**
 * Returns what each element costs when the page loads nothing else from its package. Our elements come from their own files, and
 * the peers from theirs.
 */
export async function compareWithPeers(visit, peers, sizeOf) {
  const own = Object.entries(elements).map(([tag, html]) => ({
    title: `\`${tag}\``,
    assets: {scripts: [`/ours/${tag}.js`], styles: ['/ours/its-not-ok.css']},
    html,
  }));
  const all = [...own, ...peers];
  const takeOfAll = (rounds, take) =>
    takeTurns(
      rounds,
      Object.fromEntries(all.map(({title, assets, html}) => [title, () => take(assets, html)])),
    );
  console.log(`${all.length} elements side by side`);
  const firstRender = await takeOfAll(3, (...of) => measure.firstRender(visit, ...of));
  const hundred = await takeOfAll(3, (...of) => measure.filling(visit, ...of, 100));
  const memory = await takeOfAll(3, (...of) => measure.memory(visit, ...of));
  return all.map(({title, assets}) => ({
    title,
    bytes: [...assets.scripts, ...assets.styles].reduce((sum, path) => sum + sizeOf(path), 0),
    firstRender: median(firstRender[title]),
    hundred: median(hundred[title]),
    memory: median(memory[title]),
  }));
}
