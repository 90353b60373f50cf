/* Each recipe of CONTRIBUTING.md, done as it says, in a copy of the project. Its commands are those of the page. */
/* global document -- inside the page */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {copyProject} from '../helpers/copy.mjs';
import {launch, pathOf, serve} from '../helpers/visits.mjs';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** The commands of each recipe, by its heading. */
const recipes = Object.fromEntries(
  guide
    .split(/^### /m)
    .slice(1)
    .map((recipe) => [
      recipe.split('\n')[0],
      /^```sh\n([^]*?)```$/m.exec(recipe)[1].trim().split('\n'),
    ]),
);

test('the files and folders that CONTRIBUTING.md names are there', () => {
  const paths = [...guide.matchAll(/`((?:src|stories|test|scripts|docs|examples)\/[\w./-]+)`/g)];
  assert.ok(paths.length > 20);
  for (const [, path] of paths) assert.ok(existsSync(path), path);
});

test('every recipe is tested', () => {
  assert.deepEqual(Object.keys(recipes), [
    'A helpline’s number',
    'A sign’s wording',
    'An event’s field',
    'A language',
    // By new-element.test.mjs.
    'An element',
    'The countdown',
  ]);
});

const project = copyProject();
const dist = 'dist/cdn/its-not-ok.js';

test(
  'the recipe for a helpline’s number',
  {skip: !pathOf('chromium') && 'Chromium is not installed'},
  async () => {
    const [command] = recipes['A helpline’s number'];
    project.edit(
      'src/campaign/content/helplines.ts',
      "phone: '0808 800 5000'",
      "phone: '0808 800 5999'",
    );
    assert.match(await project.run(command, {fails: true}), /nspcc > has the right digits/);
    project.edit(
      'test/helplines.test.ts',
      '[0, 8, 0, 8, 8, 0, 0, 5, 0, 0, 0]',
      '[0, 8, 0, 8, 8, 0, 0, 5, 9, 9, 9]',
    );
    project.edit('test/helplines.test.ts', "'0808 800 5000'", "'0808 800 5999'");
    project.edit('test/helplines.test.ts', "'tel:08088005000'", "'tel:08088005999'");
    project.edit('test/helplines.test.ts', "'0 8 0 8 8 0 0 5 0 0 0'", "'0 8 0 8 8 0 0 5 9 9 9'");
    await project.run(command);
  },
);

test('the recipe for a sign’s wording, the countdown and a language', async () => {
  project.edit(
    'src/campaign/content/signs.ts',
    'They miss school, or',
    'They stay away from school, or',
  );
  project.edit(
    'src/elements/event-countdown/event-countdown.texts.ts',
    "msg('Starts in'",
    "msg('Begins in'",
  );
  project.edit('lit-localize.json', '"uk"]', '"uk", "pt-BR"]');

  const [extract, build, check] = recipes['A language'];
  assert.deepEqual(recipes['A sign’s wording'], [extract, build]);
  assert.match(await project.run(extract), /pt-BR: \d+ texts, \d+ without a translation/);
  assert.match(
    project.read('src/locale/xliff/pl.xlf'),
    /They stay away from school[^]*?<target state="needs-translation">/,
  );
  const english = '<source>Worried about a child?</source>';
  project.edit(
    'src/locale/xliff/pt-BR.xlf',
    english,
    `${english}<target state="translated">Preocupado com uma criança?</target>`,
  );
  await project.run(build);
  // It says what is left to do.
  assert.match(await project.run(check, {fails: true}), /pt-BR, .*no translation/);
});

test('the recipe for an event’s field', async () => {
  const [typecheck] = recipes['An event’s field'];
  const note = 'readonly note?: string;';
  project.edit('src/campaign/model.ts', note, `${note}\n  readonly price?: string;`);
  assert.match(
    await project.run(typecheck, {fails: true}),
    /src\/campaign\/feed\/schema\.ts.*error/,
  );
  project.edit(
    'src/campaign/feed/schema.ts',
    'note: v.optional(words),',
    'note: v.optional(words),\n  price: v.optional(words),',
  );
  project.edit(
    'scripts/feed-notes.mjs',
    "'events.name':",
    "'events.price': 'What it costs.',\n  'events.name':",
  );
  project.edit(
    'src/elements/event-countdown/resolve-event.ts',
    note,
    `${note}\n  readonly price?: string;`,
  );
  const element = 'src/elements/event-countdown/event-countdown.ts';
  project.edit(element, 'booking, note, url} = event', 'booking, note, price, url} = event');
  const shown = '${when(note, () => html`<p part="note">${note}</p>`)}';
  project.edit(
    element,
    shown,
    `${shown}\n\${when(price, () => html\`<p part="price">\${price}</p>\`)}`,
  );
  project.edit(element, ' * @csspart note', ' * @csspart price - What it costs.\n * @csspart note');
  project.edit(
    'examples/feed/campaign.json',
    '"note": "Book by email."',
    '"note": "Book by email.", "price": "£2"',
  );
  project.edit(
    'stories/event-countdown.stories.ts',
    "const noEvent = {label: '', start: '', end: ''};",
    `const noEvent = {label: '', start: '', end: ''};

    export const WithAPrice: Story = {
      args: {...noEvent, event: 'safer-internet-evening', src: 'feed/campaign.json'},
    };`,
  );
  for (const command of recipes['An event’s field']) await project.run(command);
});

test('the build has every change', () => {
  const script = project.read(dist);
  for (const text of ['0808 800 5999', 'They stay away from school', 'Begins in'])
    assert.ok(script.includes(text), text);
  for (const text of ['0808 800 5000', 'They miss school', 'Starts in'])
    assert.ok(!script.includes(text), text);
  assert.match(project.read('dist/campaign.schema.json'), /"price"/);
  assert.match(project.read('docs/cheat-sheet.md'), /`price`/);
  const languages = JSON.parse(project.read('dist/cdn/languages.json'));
  const {name, file} = languages.find(({language}) => language === 'pt-BR');
  assert.equal(name, 'português (Brasil)');
  assert.ok(project.has(`dist/cdn/${file}`));
});

test(
  'a page shows every change',
  {skip: !pathOf('chromium') && 'Chromium is not installed'},
  async () => {
    const {origin} = await serve(
      {
        '/page': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,">
          <script type="module" src="/dist/cdn/its-not-ok.js"></script>
          <helpline-card lang="pt-br"></helpline-card>
          <event-countdown event="safer-internet-evening" src="/examples/feed/campaign.json"></event-countdown>`,
      },
      project.folder,
    );
    const browser = await launch('chromium');
    const page = await browser.newPage();
    // Before the event, whose price does not matter afterwards.
    await page.evaluateOnNewDocument(() => {
      Date.now = () => Date.UTC(2027, 0, 1);
    });
    await page.goto(`${origin}/page`);
    await page.waitForSelector('helpline-card >>> [part=base][lang=pt-BR]');
    await page.waitForSelector('event-countdown >>> [part=price]');
    const texts = await page.evaluate(() =>
      Object.entries({'helpline-card': 'heading', 'event-countdown': 'price'}).map(
        ([tag, part]) =>
          document.querySelector(tag).shadowRoot.querySelector(`[part=${part}]`).textContent,
      ),
    );
    assert.deepEqual(texts, ['Preocupado com uma criança?', '£2']);
  },
);
