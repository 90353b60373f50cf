/** The browser engines that the tests run in: how to find them, and how to install them. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, resolve} from 'node:path';

const find = (...names) =>
  names
    .flatMap((name) => process.env.PATH.split(delimiter).map((folder) => resolve(folder, name)))
    .find((path) => existsSync(path));

/** WebKitWebDriver drives MiniBrowser, which Debian does not put on the PATH. */
const findMiniBrowser = () =>
  readdirSync('/usr/lib')
    .flatMap((folder) => [
      `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`,
      `/usr/lib/${folder}/webkitgtk-6.0/MiniBrowser`,
    ])
    .find((path) => existsSync(path));

/** `find` returns the path of an engine's browser, or undefined when this machine lacks it. */
export const engines = {
  chromium: {
    packages: ['chromium'],
    find: () =>
      find(
        'chromium',
        'chromium-browser',
        'google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
  },
  firefox: {
    packages: ['firefox-esr'],
    find: () => find('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () => (find('WebKitWebDriver') && find('Xvfb') ? findMiniBrowser() : undefined),
  },
};

/** Installs the engines, but only on Debian and as root: elsewhere the user has to do it. */
export const install = (names) => {
  if (!find('apt-get') || process.getuid() !== 0) return;
  const packages = names.flatMap((name) => engines[name].packages);
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  apt('update');
  apt('install', '--no-install-recommends', ...packages);
};

/** Says how the user can install an engine. */
export const howToInstall = (name) =>
  find('apt-get')
    ? `sudo apt-get install ${engines[name].packages.join(' ')}`
    : {
        chromium: 'install Chromium or Google Chrome',
        firefox: 'install Firefox',
        webkit: 'run the tests on Debian or Ubuntu, with webkit2gtk-driver and xvfb',
      }[name];
