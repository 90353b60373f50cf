/** Elements from npm that do a similar job, each with what its documentation tells a page to load. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {helplines} from './pages.mjs';

const FOLDER = import.meta.dirname;

const webAwesome = (tag, html) => ({
  name: `wa-${tag}`,
  from: '@awesome.me/webawesome',
  imports: [
    '@awesome.me/webawesome/dist/styles/themes/default.css',
    `@awesome.me/webawesome/dist/components/${tag}/${tag}.js`,
  ],
  html,
});

const list = [
  {
    name: 'usa-banner',
    from: '@uswds/uswds',
    imports: ['@uswds/uswds/components/usa-banner'],
    html: '<usa-banner></usa-banner>',
  },
  webAwesome(
    'card',
    `<wa-card><h2 slot="header">Worried about a child?</h2>${helplines}</wa-card>`,
  ),
  webAwesome('callout', `<wa-callout variant="warning">${helplines}</wa-callout>`),
  webAwesome('details', `<wa-details summary="Worried about a child?">${helplines}</wa-details>`),
  {
    name: 'add-to-calendar-button',
    from: 'add-to-calendar-button',
    imports: ['add-to-calendar-button'],
    html: `<add-to-calendar-button name="Evening for parents" startDate="2099-02-01" startTime="18:00" endTime="19:00" timeZone="Europe/London" location="Hall" options="'Apple','Google','iCal'"></add-to-calendar-button>`,
  },
];

const versionOf = (name) =>
  JSON.parse(readFileSync(`${FOLDER}/node_modules/${name}/package.json`, 'utf8')).version;

/** Bundles and minifies the files that a page loads for one peer, and adds them to the server. */
async function bundle({name, from, imports, html}, server) {
  const {outputFiles} = await build({
    stdin: {
      contents: imports.map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: FOLDER,
    },
    outdir: FOLDER,
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const assets = {scripts: [], styles: []};
  for (const {path, contents} of outputFiles) {
    const [kind, extension] = path.endsWith('.css') ? ['styles', 'css'] : ['scripts', 'js'];
    const address = `/peers/${name}.${extension}`;
    server.add(address, contents);
    assets[kind].push(address);
  }
  return {title: `\`${name}\`, ${from} ${versionOf(from)}`, assets, html};
}

/** Installs the peers when they are missing, and returns them. The peers are not dependencies of the project itself. */
export function getPeers(server) {
  if (!existsSync(`${FOLDER}/node_modules`))
    execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], {stdio: 'inherit'});
  return Promise.all(list.map((peer) => bundle(peer, server)));
}
