/** The command `its-not-ok-elements check`, from the npm package as a publisher installs it. */
import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'feed-check-'));
const home = join(folder, 'node_modules/its-not-ok-elements');
let server;

before(async () => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  mkdirSync(home, {recursive: true});
  execFileSync('tar', [
    ...['-xzf', join(folder, `its-not-ok-elements-${version}.tgz`)],
    ...['-C', home, '--strip-components=1'],
  ]);
  // The command needs only this dependency of the package.
  cpSync('node_modules/valibot', join(folder, 'node_modules/valibot'), {recursive: true});
  server = createServer((request, response) => {
    const answer = {
      '/good.json': ['application/json', '{"name": "It’s Not OK"}'],
      '/page.json': ['text/html', '<h1>Parked</h1>'],
      '/bad.json': ['application/json', '{"status": "over"}'],
    }[request.url];
    if (answer) response.setHeader('content-type', answer[0]).end(answer[1]);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});

after(() => {
  server.close();
  rmSync(folder, {recursive: true, force: true});
});

const run = (...args) =>
  new Promise((resolve) => {
    const bin = join(
      home,
      JSON.parse(readFileSync(join(home, 'package.json'))).bin['its-not-ok-elements'],
    );
    execFile(process.execPath, [bin, ...args], {cwd: folder}, (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, lines: stdout.trim().split('\n'), stderr}),
    );
  });

/** Checks a feed from a file. */
const check = (json) => {
  writeFileSync(
    join(folder, 'campaign.json'),
    typeof json === 'string' || json instanceof Uint8Array ? json : JSON.stringify(json),
  );
  return run('check', 'campaign.json');
};

const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;
const daysAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const hub = {
  id: 'hub',
  name: 'Hub',
  phone: '01632 960123',
  purpose: 'For everyone',
  young: 'For you',
  verified: daysAgo(10),
};

describe('npx its-not-ok-elements check', () => {
  for (const name of ['campaign', 'withdrawn'])
    it(`finds no problem in the example, ${name}`, async () => {
      const example = JSON.parse(readFileSync(`examples/feed/${name}.json`, 'utf8'));
      // Set a recent date: the command warns of facts checked more than a year ago, and the example is not renewed.
      for (const line of example.helplines ?? []) line.verified = daysAgo(10);
      const {code, lines} = await check(example);
      assert.deepEqual(lines, ['✓ campaign.json: nothing to mend']);
      assert.equal(code, 0);
    });

  it('prints each problem with its path and a remedy, and exits with 1', async () => {
    const {code, lines, stderr} = await check({
      website: 'javascript:alert(1)',
      helplines: [
        {...hub, phone: 'O800 1111'},
        {id: 'police-999', phone: '0800 2222'},
        {id: 'other', verified: daysAgo(1), young: 'For you'},
      ],
      phases: [{topic: 'offline', start: '2026-02-30'}],
      signs: [{id: 'new', topic: 'offline', adult: 'A', young: 'B'}],
      events: {},
    });
    assert.deepEqual(lines, [
      '✗ website is not a secure web address. Write an address such as https://example.org/help, without a user name.',
      '✗ helplines[0].phone is not a phone number. Write it as people dial it, such as 0808 800 5000.',
      '✗ helplines[1].id is the emergency line, which no feed can change. Leave this entry out.',
      '✗ phases[0].start is not a day. Write a day such as 2026-12-01.',
      '✗ events is not a list. Write it in square brackets.',
      '✗ helplines[2] is new ("other" is not in the embedded campaign), so it also needs: name, phone, purpose.',
      '✗ signs[0].topic is not a topic of the campaign. Use one of: criminal-exploitation, online-safety, healthy-relationships.',
      'campaign.json: 7 errors, 0 warnings',
    ]);
    assert.equal(code, 1);
    assert.equal(stderr, '');
  });

  it('prints warnings, and exits with 0 when there are only warnings', async () => {
    const {code, lines} = await check({
      id: 'devon',
      helpline: [],
      helplines: [
        {...hub, verified: daysAgo(400)},
        {...hub, id: 'two', verified: undefined, young: undefined, colour: 'red'},
        {...hub, id: 'three', verified: daysAgo(-30)},
        {...hub, id: 'four', purpose: {cy: 'I bawb', pl: 'Dla wszystkich'}},
      ],
      topics: [{id: 'lines', name: 'Lines', signsName: 'Signs', summary: 'Sum.'}],
      events: [
        {id: 'past', name: 'Past', start: '2026-01-01T18:00', booking: 'open'},
        {id: 'past-limited', name: 'Past', start: '2026-01-01', booking: 'limited'},
        {id: 'past-full', name: 'Past', start: '2026-01-01', booking: 'waiting-list'},
        {id: 'coming', name: 'Coming', start: '2099-01-01', booking: 'open'},
      ],
    });
    assert.deepEqual(
      lines.map((line) => line.split('. ')[0]),
      [
        '! helpline is not a known field, so pages ignore it',
        '! helplines[1].colour is not a known field, so pages ignore it',
        '! signs do not cover the topic lines',
        '! helplines[1].young is missing, so young people read the wording for adults',
        `! helplines[0].verified is ${daysAgo(400)}, over a year ago`,
        '! helplines[1].verified is missing',
        `! helplines[2].verified is ${daysAgo(-30)}, which is in the future`,
        '! events[0].booking is "open", but the event is over',
        '! events[1].booking is "limited", but the event is over',
        '! helplines[3].purpose has no English text',
        '! name is missing, so pages call the campaign It’s Not OK',
        'campaign.json: 0 errors, 11 warnings',
      ],
    );
    assert.equal(code, 0);
  });

  const broken = [
    ['is empty', '', /it is empty/],
    ['is not JSON', '{"a": ', /it is not JSON \(/],
    ['is a list', '[]', /feed is not a JSON object/],
    ['is another JSON object', '{"version": 1}', /feed has none of the fields/],
    ['is in Latin-1', Buffer.from('{"name": "é"}', 'latin1'), /it is not written in UTF-8/],
    ['is too large', `{"name": "${' '.repeat(300_000)}"}`, /it is larger than 256 KiB/],
  ];
  for (const [title, text, reason] of broken)
    it(`exits with 1 when the file ${title}`, async () => {
      const {code, lines} = await check(text);
      assert.match(lines[0], reason);
      assert.equal(code, 1);
    });

  it('exits with 1 when the campaign would start after the embedded one has ended', async () => {
    const {code, lines} = await check({start: '2026-10-01'});
    assert.equal(lines[0], '✗ end is 2021-09-30, before the start, 2026-10-01. Write both days.');
    assert.equal(code, 1);
  });

  it('reads a file with a byte order mark', async () => {
    const {code} = await check('\ufeff{"name": "Campaign"}');
    assert.equal(code, 0);
  });

  it('exits with 1 when the file does not exist', async () => {
    const {code, lines} = await run('check', 'nowhere.json');
    assert.deepEqual([code, lines], [1, ['✗ nowhere.json: there is no such file']]);
  });

  it('checks a feed at a web address', async () => {
    const good = await run('check', at('/good.json'));
    assert.deepEqual([good.code, good.lines], [0, [`✓ ${at('/good.json')}: nothing to mend`]]);
    const bad = await run('check', at('/bad.json'));
    assert.equal(bad.code, 1);
    assert.match(bad.lines[0], /^✗ status is not a state/);
  });

  it('refuses the web addresses and answers that a page would refuse', async () => {
    for (const [address, reason] of [
      [at('/nothing.json'), 'the server answers 404'],
      [at('/page.json'), 'its content type is "text/html", not application/json'],
      [
        'http://example.org/campaign.json',
        'its address must start with https: and contain no user name',
      ],
      [
        'https://me:secret@example.org/',
        'its address must start with https: and contain no user name',
      ],
    ]) {
      const {code, lines} = await run('check', address);
      assert.deepEqual([code, lines], [1, [`✗ ${address}: ${reason}`]]);
    }
  });

  it('prints its usage and exits with 2 when its arguments are wrong', async () => {
    for (const args of [[], ['check'], ['chekc', 'campaign.json'], ['check', 'a', 'b']]) {
      const {code, stderr} = await run(...args);
      assert.equal(code, 2);
      assert.match(stderr, /npx its-not-ok-elements check campaign\.json/);
    }
  });
});

describe('campaign.schema.json', () => {
  const schema = JSON.parse(readFileSync('dist/campaign.schema.json', 'utf8'));

  it('is JSON Schema 2020-12, in the package, and describes every field', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(JSON.parse(readFileSync(join(home, 'dist/campaign.schema.json'))), schema);
    const visit = ({properties = {}, items}, path) => {
      for (const [key, property] of Object.entries(properties)) {
        if (key !== '$schema') assert.ok(property.description, `${path}${key}`);
        visit(property, `${path}${key}.`);
      }
      if (items) visit(items, path);
    };
    visit(schema, '');
  });

  it('has the fields that docs/feed.md explains, and no others', () => {
    const page = readFileSync('docs/feed.md', 'utf8');
    const explained = [...page.matchAll(/^\| `([\w$]+)`/gm)].map(([, field]) => field);
    const fields = Object.entries(schema.properties).flatMap(([key, {items}]) => [
      key,
      ...Object.keys(items?.properties ?? {}),
    ]);
    assert.deepEqual([...new Set(explained)].sort(), [...new Set(fields)].sort());
  });
});
