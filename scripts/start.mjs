/** Serves the example pages and the built scripts, as a partner's site would. */
import {createServer} from 'node:http';
import sirv from 'sirv';

const HOME = '/examples/school/';
// `dev` reads each file anew, so a rebuild shows on the next reload.
const files = sirv('.', {dev: true});

const server = createServer((request, response) => {
  const notFound = () => response.writeHead(404).end('Not found');
  if (request.url === '/') response.writeHead(302, {location: HOME}).end();
  else if (/^\/(examples|dist)\//.test(request.url)) files(request, response, notFound);
  else notFound();
});

let port = 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`\nA partner’s page: http://localhost:${port}${HOME}  (Ctrl+C stops it)`);
});
server.listen(port);
