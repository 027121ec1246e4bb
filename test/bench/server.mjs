/** A site on loopback, held in memory and compressed once as a CDN does it, so that transfers have their real size. */
import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** `/late-500/dist/kz-widgets.js` is `/dist/kz-widgets.js` half a second later, and so is what it imports. */
const late = /^\/late-(\d+)(?=\/)/u;

export class BenchSite {
  #files = new Map();
  #server = createServer((request, response) => void this.#serve(request, response));

  async start() {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Address of a file or page. */
  url(path) {
    return new URL(path, `http://127.0.0.1:${this.#server.address().port}`).href;
  }

  add(path, content) {
    const type = types[extname(path)] ?? 'application/octet-stream';
    this.#files.set(path, {type, body: brotliCompressSync(content)});
  }

  /** Adds the scripts, styles and pages of a folder. */
  addFolder(path, folder) {
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      if (entry.isFile() && types[extname(entry.name)])
        this.add(`${path}/${entry.name}`, readFileSync(join(folder, entry.name)));
    }
  }

  async #serve(request, response) {
    const [path] = request.url.split('?');
    const delay = Number(late.exec(path)?.[1] ?? 0);
    if (delay > 0) await sleep(delay);
    const file = this.#files.get(path.replace(late, ''));
    if (!file) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'max-age=31536000, immutable',
      // A frame in a sandbox has no origin.
      'access-control-allow-origin': '*',
    });
    response.end(file.body);
  }
}
