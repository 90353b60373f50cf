import {createServer} from 'node:http';
import {Readable} from 'node:stream';

/** The method and headers of each request, by address. */
const requests = new Map();

const json = {'content-type': 'application/json'};

/** Leaves a request without an answer. */
const never = () => {};

const send = (response, body, headers = json) => response.writeHead(200, headers).end(body);

/** How each path answers. `?body=` is the text of the answer. */
const answers = {
  '/json': (response, {body}) => send(response, body),
  '/typed': (response, {body, type}) => send(response, body, type ? {'content-type': type} : {}),
  '/late': (response, {body, ms}) => setTimeout(() => send(response, body), Number(ms)),
  '/status': (response, {body, code}) => response.writeHead(Number(code), json).end(body),
  '/redirect': (response, {to}) => response.writeHead(302, {location: to}).end(),
  '/stalled-headers': never,
  '/stalled-body': (response) => response.writeHead(200, json).write('{"helplines": ['),
  '/dripping-body': (response) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  },
  '/cut-off': (response) => {
    response.writeHead(200, {...json, 'content-length': 100}).write('{"helplines": [');
    setTimeout(() => response.destroy(), 50);
  },
  '/latin1': (response, {body}) => send(response, Buffer.from(body, 'latin1')),
  '/utf16': (response, {body}) => send(response, Buffer.from(`\ufeff${body}`, 'utf16le')),
  '/bom': (response, {body}) => send(response, `\ufeff${body}`),
  '/split': (response, {body}) => {
    // Send one byte at a time, so that a letter of several bytes arrives in pieces.
    const bytes = Buffer.from(body);
    response.writeHead(200, json);
    Readable.from(bytes, {objectMode: false, highWaterMark: 1}).pipe(response);
  },
  '/padded': (response, {body, bytes}) => send(response, body.padEnd(Number(bytes))),
  '/large': (response, {bytes}) => {
    response.writeHead(200, json);
    let left = Number(bytes);
    const chunk = Buffer.alloc(16 * 1024, ' ');
    Readable.from(
      (function* () {
        for (; left > 0; left -= chunk.length) yield chunk;
      })(),
    ).pipe(response);
    response.on('close', () => requests.set(`left of ${response.req.url}`, [{left}]));
  },
};

/**
 * Starts a second server, on a port of its own. It answers as good and bad feed servers do. `/log?of=` lists the requests for an
 * address.
 */
export const startFeedServer = () => {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const query = Object.fromEntries(searchParams);
    if (!searchParams.has('private')) response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/log') return send(response, JSON.stringify(requests.get(query.of) ?? []));
    requests.set(request.url, [
      ...(requests.get(request.url) ?? []),
      {method: request.method, ...request.headers},
    ]);
    if (answers[pathname]) answers[pathname](response, query);
    else response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      server.unref();
      resolve(server);
    });
  });
};

/** Tells the tests the address of the feed server, at `/feed-server`. */
export const feedServer = async () => {
  const server = await startFeedServer();
  return (ctx, next) => {
    if (ctx.path !== '/feed-server') return next();
    ctx.body = `http://127.0.0.1:${server.address().port}`;
  };
};
