/**
 * The site that `npm start` shows: the demo at `/`, the ways to embed at `/embed/`, what is built beside them, Storybook at
 * `/storybook/`.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

const host = '127.0.0.1';

/** Serves the site from loopback. Takes the next free port where `port` is taken; returns the server and its address. */
export async function serveSite(port) {
  const options = {dev: true, dotfiles: false};
  const folders = ['demo', 'dist/site', 'dist', 'dist/site/storybook'];
  const [demo, made, built, storybook] = folders.map((folder) => sirv(folder, options));
  const server = createServer((request, response) => {
    const notFound = () => response.writeHead(404, {'content-type': 'text/plain'}).end('not found\n');
    if (request.url === '/storybook') return response.writeHead(301, {location: '/storybook/'}).end();
    if (request.url.startsWith('/storybook/')) {
      request.url = request.url.slice('/storybook'.length);
      return storybook(request, response, notFound);
    }
    return demo(request, response, () => made(request, response, () => built(request, response, notFound)));
  });
  await listen(server, port);
  return {server, address: `http://localhost:${server.address().port}/`};
}

async function listen(server, port) {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}
