/** BROWSERS=chromium,firefox,webkit chooses the browsers, and FILES=test/x.test.ts the tests. LONG=1 leaves nothing out. */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {engines} from './scripts/engines.mjs';
import {feedServer} from './scripts/wtr/feed-server.mjs';
import {hostPages} from './scripts/wtr/host-pages.mjs';
import {mediaPlugin} from './scripts/wtr/media.mjs';
import {rawFiles} from './scripts/wtr/raw-files.mjs';
import {sanitisePlugin} from './scripts/wtr/sanitise.mjs';
import {serverPages} from './scripts/wtr/server-pages.mjs';
import {totalsReporter} from './scripts/wtr/totals.mjs';
import {startWebKitDriver} from './scripts/wtr/webkit.mjs';

// Run every engine in UK time, unless a test chooses another time zone.
process.env.TZ = 'Europe/London';

const {BROWSERS = 'chromium', FILES, CI, LONG = ''} = process.env;

/** Puppeteer sets the screen's orientation with every size. Firefox 140 (in Debian 13) cannot do that, so turn it off. */
const firefoxPage = async ({context}) => {
  const page = await context.newPage();
  page.mainFrame().browsingContext.setScreenOrientationOverride = async () => {};
  await page.setViewport({width: 800, height: 600});
  return page;
};

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      launchOptions: {
        executablePath,
        // CI runs as root, and Chromium has no sandbox for root. It visits only our own pages.
        args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
      },
    }),
  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: {browser: 'firefox', executablePath, defaultViewport: null},
      createPage: firefoxPage,
    }),
  webkit: async (binary) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port: await startWebKitDriver(),
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
      },
    }),
};

const launch = async (name) => {
  const path = engines[name].find();
  if (!path) throw new Error(`${name} is not installed: \`npm test\` says how to get it.`);
  const launcher = await launchers[name](path);
  // Use this name for the engine in every report. The launchers would choose other names.
  return Object.defineProperty(launcher, 'name', {get: () => name, set() {}});
};

const names = BROWSERS.split(',');

export default {
  files: FILES || 'test/**/*.test.ts',
  browsers: await Promise.all(names.map(launch)),
  // With more than one, WebKit's tests run in frames, where focus and keys do not work.
  concurrency: 1,
  nodeResolve: {exportConditions: ['development']},
  middleware: [rawFiles, hostPages, serverPages, await feedServer()],
  plugins: [
    a11ySnapshotPlugin(),
    mediaPlugin(),
    sanitisePlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      define: {'process.env.LONG': JSON.stringify(LONG)},
    }),
  ],
  reporters: [defaultReporter({reportTestProgress: !CI}), totalsReporter('reports/tests.json')],
  // Hide Lit's note that this is its development build.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // Three engines at once on a busy machine take long to run thousands of generated cases.
  testFramework: {config: {timeout: 20_000, forbidOnly: Boolean(CI)}},
  // One test file visits all stories, which takes many minutes on a slow machine.
  testsFinishTimeout: 10 * 60_000,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Only Chromium measures coverage, and only all tests together reach the threshold.
  coverage: names.includes('chromium') && !FILES,
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 95, branches: 95, functions: 95, lines: 95},
  },
};
