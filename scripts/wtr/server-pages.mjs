import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('render-page.mjs', import.meta.url));

/** Renders the markup in `?html=…` on the server, and serves a page with the result and without a script. */
export const serverPages = async (ctx, next) => {
  if (ctx.path !== '/server-page') return next();
  const {stdout} = await run(process.execPath, [script, ctx.query.html]);
  ctx.type = 'html';
  ctx.body = stdout;
};
