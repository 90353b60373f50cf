/** Serves the versions and the pages that carry them, compressed as a good host would. */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {pages} from './pages.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '': 'text/html; charset=utf-8'};

/** `/page/<name>/<version>`, `/<version>/<file>`; `?late=…` answers after so many milliseconds. */
export async function serve(folders) {
  const compressed = new Map();
  const fileAt = (version, file) => {
    const path = `${folders[version]}/${file}`;
    if (!existsSync(path)) return undefined;
    if (!compressed.has(path)) compressed.set(path, brotliCompressSync(readFileSync(path)));
    return compressed.get(path);
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const [, first, ...rest] = decodeURIComponent(pathname).split('/');
    const body =
      first === 'page'
        ? brotliCompressSync(pages[rest[0]](rest[1]))
        : fileAt(first, rest.join('/'));
    setTimeout(
      () => {
        if (!body) return response.writeHead(404).end();
        response
          .writeHead(200, {
            'content-type': types[extname(pathname)],
            'content-encoding': 'br',
            'content-length': body.length,
          })
          .end(body);
      },
      Number(searchParams.get('late')),
    );
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    size: (version) => fileAt(version, 'its-not-ok.js').length,
    close: () => server.close(),
  };
}
