/** Serves files from memory, compressed as a good host would. */
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const types = {'.js': 'text/javascript', '.css': 'text/css', '': 'text/html; charset=utf-8'};

/** `?late=…` in an address delays the answer by that many milliseconds. */
export async function serve() {
  const files = new Map();
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const body = files.get(pathname);
    const answer = () => {
      if (!body) return response.writeHead(404).end();
      response
        .writeHead(200, {
          'content-type': types[extname(pathname)],
          'content-encoding': 'br',
          'content-length': body.length,
        })
        .end(body);
    };
    setTimeout(answer, Number(searchParams.get('late')));
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    add: (path, text) => files.set(path, brotliCompressSync(text)),
    size: (path) => files.get(path).length,
    close: () => server.close(),
  };
}
