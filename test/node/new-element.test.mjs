/* `npm run new:element` makes an element that works at once, in a script of its own and in the package. */
/* global document -- inside the page */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {outputOf} from '../../scripts/packed.mjs';
import {copyProject} from '../helpers/copy.mjs';
import {launch, pathOf, serve} from '../helpers/visits.mjs';

test('the lists of elements are up to date', async () => {
  const {ok, text} = await outputOf(process.execPath, ['scripts/list-elements.mjs', '--check']);
  assert.ok(ok, text);
});

const project = copyProject();

describe('npm run new:element', () => {
  const refusals = {
    '': 'give it a name, such as npm run new:element -- my-element',
    banner: '“banner” is not a name for an element. Use small letters, with a dash between words',
    'My-Element':
      '“My-Element” is not a name for an element. Use small letters, with a dash between words',
    '../my-element':
      '“../my-element” is not a name for an element. Use small letters, with a dash between words',
    'font-face': 'HTML itself uses “font-face”',
    'helpline-card': '“helpline-card” is taken',
    'its-not-ok': '“its-not-ok” is taken',
    // src/elements/shared has this class.
    'campaign-element': '“campaign-element” is taken',
  };

  for (const [name, why] of Object.entries(refusals))
    test(`refuses “${name}”`, async () => {
      const {ok, text} = await outputOf(process.execPath, ['scripts/new-element.mjs', name], {
        cwd: project.folder,
      });
      assert.ok(!ok);
      assert.equal(text, `No element was made: ${why}.\n`);
    });
});

describe('a new element', () => {
  const files = [
    'src/elements/my-element/my-element.define.ts',
    'src/elements/my-element/my-element.styles.ts',
    'src/elements/my-element/my-element.texts.ts',
    'src/elements/my-element/my-element.ts',
    'stories/my-element.stories.ts',
    'test/my-element.test.ts',
  ];
  const lists = ['package.json', 'src/index.ts', 'src/frameworks/tags.ts'];

  before(async () => {
    await project.run('npm run new:element -- my-element');
    await project.run('npm run i18n:extract');
    const english = '<source>Heading of my-element</source>';
    project.edit(
      'src/locale/xliff/pl.xlf',
      english,
      `${english}<target state="translated">Nagłówek</target>`,
    );
    await project.run('npm run i18n:build');
    // Each takes a while, and none needs the other.
    await Promise.all([
      project.run('npm run build && npm run size'),
      project.run(`npm run typecheck && npx eslint --max-warnings 0 ${files.join(' ')}`),
    ]);
  });

  test('has its files, and stands in every list', async () => {
    for (const file of files) assert.ok(project.has(file), file);
    await project.run('npm run elements -- --check');
  });

  test('is written in our style', async () => {
    const styles = files.filter((file) => file.endsWith('.styles.ts')).join(' ');
    await project.run(`npx prettier --check ${[...files, ...lists].join(' ')} src/locale`);
    await project.run(`npx stylelint --max-warnings 0 ${styles}`);
  });

  test('is documented by the manifest', () => {
    const {modules} = JSON.parse(project.read('dist/custom-elements.json'));
    const found = modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'my-element');
    assert.deepEqual(
      found.cssParts.map(({name}) => name),
      ['summary', 'base', 'heading'],
    );
    assert.match(project.read('dist/cdn/snippets.html'), /my-element\.js/);
    // The frame of the page's own text, before the script has come.
    assert.match(project.read('dist/cdn/its-not-ok.css'), /my-element[^{]*:not\(:defined\)/);
  });

  test('is in a script of its own, with language files of its own', () => {
    assert.doesNotMatch(project.read('dist/cdn/its-not-ok.js'), /my-element/);
    assert.doesNotMatch(project.read('dist/cdn/its-not-ok.classic.js'), /my-element/);
    const integrity = Object.keys(JSON.parse(project.read('dist/cdn/integrity.json')));
    assert.ok(integrity.some((file) => /^locales\/my-element\/pl-[\w-]+\.js$/.test(file)));
  });

  test(
    'works beside its-not-ok.js on one page',
    {skip: !pathOf('chromium') && 'Chromium is not installed'},
    async () => {
      const {origin, requests} = await serve(
        {
          '/page': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,">
            <script type="module" src="/dist/cdn/its-not-ok.js"></script>
            <script type="module" src="/dist/cdn/my-element.js"></script>
            <helpline-card></helpline-card><my-element></my-element>
            <div><my-element></my-element></div>`,
        },
        project.folder,
      );
      const browser = await launch('chromium');
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', ({message}) => complaints.push(message));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(`${origin}/page`);
      const texts = () =>
        page.$$eval('helpline-card, my-element', (elements) =>
          elements.map(({shadowRoot}) => shadowRoot?.querySelector('[part=heading]')?.textContent),
        );
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      assert.deepEqual(await texts(), [
        'Worried about a child?',
        'Heading of my-element',
        'Heading of my-element',
      ]);
      assert.ok(!requests.some(({path}) => path.includes('/locales/')));

      await page.$eval('div', (node) => (node.lang = 'pl'));
      await page.waitForSelector('div my-element >>> [part=base][lang=pl]');
      const asked = requests.map(({path}) => path).filter((path) => path.includes('/locales/'));
      assert.match(asked.join(), /^\/dist\/cdn\/locales\/my-element\/pl-[\w-]+\.js$/);
      assert.deepEqual(await texts(), [
        'Worried about a child?',
        'Heading of my-element',
        'Nagłówek',
      ]);
      assert.deepEqual(complaints, []);
    },
  );

  test('can be imported from the packed package, with its types', async () => {
    await project.run('npm pack --pack-destination .');
    const app = join(project.folder, 'app');
    const installed = join(app, 'node_modules/its-not-ok-elements');
    mkdirSync(installed, {recursive: true});
    await project.run(`tar -xzf *.tgz -C ${installed} --strip-components 1`);
    writeFileSync(
      join(app, 'main.ts'),
      `import 'its-not-ok-elements/my-element';
      import {MyElement} from 'its-not-ok-elements';
      import type {} from 'its-not-ok-elements/preact';
      import type {JSX} from 'preact';
      const element: MyElement = document.createElement('my-element');
      element.headingLevel = 3;
      const attributes: JSX.IntrinsicElements['my-element'] = {
        'heading-level': 3,
        'oncampaign-error': ({reason}) => reason.length,
      };
      // @ts-expect-error: there is no such attribute
      const wrong: JSX.IntrinsicElements['my-element'] = {headline: 'x'};
      console.log(element, attributes, wrong);`,
    );
    await project.run(
      'cd app && npx tsc --ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module nodenext main.ts',
    );
    writeFileSync(
      join(app, 'main.mjs'),
      `import {MyElement} from 'its-not-ok-elements/my-element'; console.log(MyElement.name);`,
    );
    assert.equal(await project.run('node app/main.mjs'), 'MyElement\n');
  });
});
