import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';

/** Starts a process that ends with this one. */
const start = (command, args, options) => {
  const child = spawn(command, args, options);
  process.on('exit', () => child.kill());
  return child;
};

/** Starts a screen for WebKitGTK, which has no headless mode. Xvfb picks a free number for the screen. */
const startDisplay = async () => {
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  for await (const number of createInterface({input: xvfb.stdio[3]})) return `:${number}`;
  throw new Error('Xvfb did not start');
};

const freePort = async () => {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

/** Starts WebKitWebDriver and returns its port, once it answers. */
export const startWebKitDriver = async () => {
  const port = await freePort();
  const env = {...process.env, DISPLAY: await startDisplay()};
  start('WebKitWebDriver', [`--port=${port}`], {stdio: 'ignore', env});
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer) return port;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
};
