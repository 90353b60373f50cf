import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));

/** The headers for a path. In `_headers`, a line without an indent is a path; the indented lines below it are its headers. */
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
 * Serves pages and scripts with headers, as hosts do.
 *
 * - `/host?html=…&headers=…` is a page with these headers.
 * - `/its-not-ok/<version>/` is `dist/cdn/` with the headers from `_headers`. For another version, the files get its number.
 * - `/tampered-<any name>/its-not-ok/…` adds one byte to each file.
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
  // Send bytes: the test runner would rewrite a text.
  ctx.body = Buffer.concat([bytes ?? Buffer.from('Not found'), Buffer.from(tampered ? '\n' : '')]);
};
