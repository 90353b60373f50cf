import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** Languages that were asked for under /flaky. */
const asked = new Set();

/**
 * Serves what partners get, byte by byte, where the test runner would rewrite it: /dist (also as
 * /raw), /examples and the built Storybook, to any origin; under /packages, what a host's page has from npm. `?delay=500`
 * makes the answer half a second late. A script from /slow gets its languages late, one from
 * /flaky/<any name> gets each of them at the second try, one from /no-lazy-files nothing that it asks for.
 */
export const rawFiles = async (ctx, next) => {
  const [, trouble] = /^\/(slow|flaky).*\/locales\//.exec(ctx.path) ?? [];
  if (trouble === 'slow') await sleep(400);
  if (trouble === 'flaky' && !asked.has(ctx.path)) {
    asked.add(ctx.path);
    ctx.status = 503;
    return;
  }
  if (/^\/no-lazy-files\/.*-[\w-]{8}\.js$/.test(ctx.path)) {
    ctx.status = 404;
    return;
  }
  const path = decodeURIComponent(ctx.path)
    .replace(/^\/(raw|slow|no-lazy-files|flaky\/\w+)\//, '/dist/')
    .replace(/^\/packages\//, '/node_modules/')
    .replace(/\/$/, '/index.html');
  if (!/^\/(dist|examples|storybook-static)\//.test(path) && !ctx.path.startsWith('/packages/'))
    return next();
  if (ctx.query.delay) await sleep(Number(ctx.query.delay));
  const body = await readFile(`.${path}`).catch(() => null);
  ctx.set({'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store'});
  ctx.status = body ? 200 : 404;
  ctx.type = body ? extname(path) : 'txt';
  ctx.body = body ?? 'Not found';
};
