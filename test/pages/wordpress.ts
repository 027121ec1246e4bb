/** A WordPress of Debian's on this machine's loopback, with a database of its own. */
import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import * as v from 'valibot';

/** What Debian calls all that it needs. */
export const wordpressPackages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'mariadb-server',
];

const scripts = resolve('test/pages/wordpress');
const isRoot = process.getuid?.() === 0;

/** A post as its author writes it. */
export interface Post {
  readonly role: 'administrator' | 'author';
  readonly content: string;
}

export class WordPress {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
  readonly #running: ChildProcess[] = [];
  readonly #onExit = () => this.#clean();
  #env: NodeJS.ProcessEnv = {};

  /** Starts one that takes oEmbed answers from this port. What it had started is gone again where it fails. */
  static async start(providerPort: number): Promise<WordPress> {
    const wordpress = new WordPress();
    process.once('exit', wordpress.#onExit);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    try {
      await wordpress.#start(providerPort);
      return wordpress;
    } catch (error) {
      await wordpress.stop();
      throw error;
    }
  }

  /** Where pages fetch the widgets from, as `kz-widgets copy` lays them there. */
  readonly files = '/kz-widgets/';

  /** The addresses of the posts, once they are published. */
  publish(posts: readonly Post[]): string[] {
    const printed = this.#php('publish.php', JSON.stringify(posts));
    return v.parse(v.array(v.string()), JSON.parse(printed));
  }

  async stop(): Promise<void> {
    process.off('exit', this.#onExit);
    await Promise.all(
      this.#running.map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill();
        await once(child, 'exit');
      })
    );
    this.#clean();
  }

  get #site(): string {
    return join(this.#folder, 'site');
  }

  async #start(providerPort: number): Promise<void> {
    const [databasePort, port] = await Promise.all([freePort(), freePort()]);
    this.#env = {
      ...process.env,
      WORDPRESS_DB_PORT: String(databasePort),
      WORDPRESS_PORT: String(port),
      WORDPRESS_PROVIDER_PORT: String(providerPort),
    };
    // The database's own user goes through this folder.
    chmodSync(this.#folder, 0o755);
    const data = join(this.#folder, 'data');
    const database = [`--no-defaults`, `--datadir=${data}`, ...(isRoot ? ['--user=mysql'] : [])];
    execFileSync('mariadb-install-db', [...database, '--auth-root-authentication-method=normal'], {stdio: 'pipe'});
    const socket = join(data, 'socket');
    await this.#run(
      databasePort,
      'mariadbd',
      ...database,
      `--socket=${socket}`,
      `--port=${databasePort}`,
      '--bind-address=127.0.0.1'
    );
    cpSync('/usr/share/wordpress', this.#site, {recursive: true, dereference: true});
    copyFileSync(join(scripts, 'wp-config.php'), join(this.#site, 'wp-config.php'));
    const plugins = join(this.#site, 'wp-content/mu-plugins');
    mkdirSync(plugins);
    copyFileSync(join(scripts, 'loopback.php'), join(plugins, 'loopback.php'));
    execFileSync(process.execPath, ['dist/cli/main.js', 'copy', join(this.#site, this.files)]);
    this.#php('install.php');
    await this.#run(port, 'php', '-S', `127.0.0.1:${port}`, '-t', this.#site);
  }

  #php(script: string, input = ''): string {
    return execFileSync('php', [join(scripts, script), this.#site], {input, env: this.#env, encoding: 'utf8'});
  }

  /** Runs a server, and waits until it listens. */
  async #run(port: number, command: string, ...args: string[]): Promise<void> {
    const child = spawn(command, args, {env: this.#env, stdio: 'ignore'});
    this.#running.push(child);
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${command} ended with code ${String(code)}`);
    });
    await Promise.race([ended, listens(port)]);
    ended.catch(() => undefined);
  }

  #clean(): void {
    for (const child of this.#running) child.kill('SIGKILL');
    rmSync(this.#folder, {recursive: true, force: true});
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

async function listens(port: number): Promise<void> {
  for (;;) {
    const client = connect(port, '127.0.0.1');
    const isUp = await Promise.race([
      once(client, 'connect').then(() => true),
      once(client, 'close').then(() => false),
    ]).catch(() => false);
    client.destroy();
    if (isUp) return;
    await sleep(100);
  }
}
