import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';

/** The language files under /flaky that have been requested once. */
const asked = new Set();

/**
 * Serves files unchanged to any origin. Without it, the test runner would rewrite them.
 *
 * - `/dist` (also as `/raw`), `/examples` and `/storybook-static` are the files that partners get.
 * - `/packages` is node_modules, for a host's page that uses other packages.
 * - `/slow` is `/dist` with languages that arrive late.
 * - `/flaky/<any name>` is `/dist` with languages that fail at the first request.
 * - `/no-lazy-files` is `/dist` without the files that are loaded on demand.
 * - `?delay=500` makes an answer half a second late.
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
