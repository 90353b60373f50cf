import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));

/** The headers that `_headers` has for a path: a line without an indent is a path, those below it are its headers. */
const headersFor = (rules, path) => {
  const headers = {};
  let matches = false;
  for (const line of rules.split('\n'))
    if (/^\S/.test(line))
      matches = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (matches && line.trim()) {
      const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line);
      headers[name] = value;
    }
  return headers;
};

/**
 * Pages and scripts as hosts send them, with headers.
 *
 * - `/host?html=…&headers=…` is a page.
 * - `/its-not-ok/<version>/` is `dist/cdn/` with what `_headers` says; any other version says that it is that one.
 * - `/tampered-<any name>/…` has one byte more in each script.
 */
export const hostPages = async (ctx, next) => {
  if (ctx.path === '/host') {
    ctx.set(JSON.parse(ctx.query.headers));
    ctx.type = 'html';
    ctx.body = ctx.query.html;
    return;
  }
  const [, tampered, asked, file] =
    /^(\/tampered-\w+)?\/its-not-ok\/([^/]+)\/(.+)$/.exec(ctx.path) ?? [];
  if (!file) return next();
  const read = async (name) => {
    const bytes = await readFile(`dist/cdn/${name}`).catch(() => null);
    return bytes && Buffer.from(bytes.toString().replaceAll(version, asked));
  };
  const bytes = await read(file);
  ctx.set(headersFor((await read('_headers')).toString(), `/${asked}/${file}`));
  ctx.status = bytes ? 200 : 404;
  ctx.type = bytes ? extname(file) : 'txt';
  // Bytes: a text would be rewritten by the test runner.
  ctx.body = Buffer.concat([bytes ?? Buffer.from('Not found'), Buffer.from(tampered ? '\n' : '')]);
};
