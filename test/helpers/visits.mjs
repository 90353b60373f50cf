/** For tests on Node: starts a browser, and a server that records each request. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {after} from 'node:test';
import puppeteer from 'puppeteer-core';
import {engines} from '../../scripts/engines.mjs';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves `pages` by path, and the files of a folder. Each server is an origin of its own.
 *
 * @returns the server's origin, and the method, path and headers of each request
 */
export async function serve(pages, folder = '.') {
  const requests = [];
  const server = createServer(async ({method, url, headers}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    requests.push({method, path: pathname, headers});
    const body = pages[pathname] ?? (await readFile(`${folder}${pathname}`).catch(() => null));
    response
      .writeHead(body === null ? 404 : 200, {
        'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
        'access-control-allow-origin': '*',
      })
      .end(body ?? 'Not found');
  });
  await new Promise((resolve) => server.listen(0, resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {origin: `http://localhost:${server.address().port}`, requests};
}

/** The path of an engine's browser; undefined when this machine lacks it. */
export const pathOf = (engine) => engines[engine].find();

export async function launch(engine, options = {}) {
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: pathOf(engine),
    args: engine === 'chromium' ? ['--no-sandbox'] : [],
    defaultViewport: null,
    ...options,
  });
  after(() => browser.close());
  return browser;
}
