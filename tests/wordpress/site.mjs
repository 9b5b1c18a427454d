/**
 * One WordPress on this machine, without a database server: unpacked, installed, served by PHP, ended by the id of its
 * process.
 */
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { endProcess } from '../support/end-process.mjs';
import { freePort } from '../support/free-port.mjs';

const execute = promisify(execFile);
/** Runs a program to its end. The list of files of a package can be long. */
export const run = (program, args, options) => execute(program, args, { maxBuffer: 2 ** 26, ...options });
const here = import.meta.dirname;
const builds = path.join(here, 'node_modules/@wp-playground/wordpress-builds');

/** Writes the files of a zip into a folder. */
export async function unzip(bytes, folder) {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/')) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** The files of a Debian package, or nothing where it is not installed. */
export const debian = (name) =>
  run('dpkg', ['-L', name]).then(
    ({ stdout }) => stdout.split('\n'),
    () => [],
  );

async function copyDebian(www) {
  const files = await debian('wordpress');
  // Debian links libraries out of the tree; a site under test has them in it.
  const copied = { recursive: true, dereference: true };
  await cp(path.dirname(files.find((file) => file.endsWith('/wp-load.php'))), www, copied);
  const theme = (await debian('wordpress-theme-twentytwentyone')).find((file) =>
    file.endsWith('themes/twentytwentyone'),
  );
  if (theme) await cp(theme, path.join(www, 'wp-content/themes/twentytwentyone'), copied);
}

/** The newest WordPress that the plugin is tried in. */
export const NEWEST = '6.5';

async function copyNpm(www) {
  await unzip(await readFile(path.join(builds, `src/wordpress/wp-${NEWEST}.zip`)), www);
  // The zip holds only PHP; scripts and sheets lie beside it.
  await cp(path.join(builds, `public/wp-${NEWEST}`), www, { recursive: true });
}

/** Where each WordPress comes from. */
export const sources = { debian: copyDebian, npm: copyNpm };

/**
 * @param {keyof typeof sources} source
 * @param {string} folder where all of it goes; emptied first
 * @param {{ network?: boolean }} [options] whether it is a network: it takes the files of the site that was in the
 *   folder before, none of its data, and its site is the second one
 */
export async function site(source, folder, { network = false } = {}) {
  const www = path.join(folder, 'www');
  const content = path.join(www, 'wp-content');
  if (!network) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(www, { recursive: true });
    await sources[source](www);
  }
  // What comes with a site already on it would refuse our users.
  await rm(path.join(content, 'database'), { recursive: true, force: true });
  await cp(path.join(here, 'php/wp-config.php'), path.join(www, 'wp-config.php'));
  await cp(path.join(here, 'php/mu'), path.join(content, 'mu-plugins'), { recursive: true });
  await mkdir(path.join(content, 'uploads'), { recursive: true });
  await addSqlite(content);

  const log = path.join(folder, 'php-errors.log');
  await writeFile(log, '');
  const address = `http://127.0.0.1:${await freePort()}`;
  const env = {
    ...process.env,
    PRIN_TEST_SITE: address,
    PRIN_TEST_LOG: log,
    PHP_CLI_SERVER_WORKERS: '4',
    ...(network && { PRIN_TEST_NETWORK: '1' }),
  };
  const settings = ['-d', 'memory_limit=256M', '-d', 'display_errors=0', '-d', `error_log=${log}`];
  const install = (script) => run('php', [...settings, path.join(here, 'php', script), www], { env });
  const { stdout } = await install('install.php');
  if (network) await install('network.php');
  const [version, theme] = stdout.trim().split('\n').at(-1).split(' ');
  // A group of its own: the workers are children, and end with it.
  const php = spawn(
    'php',
    [...settings, '-S', address.slice('http://'.length), '-t', www, path.join(here, 'php/router.php')],
    { env, cwd: www, detached: true, stdio: 'ignore' },
  );
  const stop = () => endProcess(php, { group: true });
  await answers(`${address}/wp-login.php`).catch(async (error) => {
    await stop();
    throw error;
  });
  /** Runs PHP as WordPress would, and gives what it prints. */
  const inPhp = async (code) =>
    (await run('php', [...settings, '-r', `require $argv[1] . '/wp-load.php'; global $wpdb; ${code}`, www], { env }))
      .stdout;
  return {
    address: network ? `${address}/school` : address,
    version,
    theme,
    plugins: path.join(content, 'plugins'),
    log,
    php: inPhp,
    stop,
  };
}

async function addSqlite(content) {
  const plugin = path.join(content, 'mu-plugins/sqlite-database-integration');
  const files = unzipSync(
    await readFile(path.join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip')),
  );
  for (const [name, bytes] of Object.entries(files)) {
    if (name.endsWith('/')) continue;
    // The folder in the zip carries a version of its own.
    const file = path.join(plugin, name.split('/').slice(1).join('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const connect = (await readFile(path.join(plugin, 'db.copy'), 'utf8'))
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  await writeFile(path.join(content, 'db.php'), connect);
}

/** Waits until an address answers, 30 seconds at most. */
async function answers(address) {
  const until = Date.now() + 30_000;
  for (;;) {
    const there = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return;
    if (Date.now() > until) throw new Error(`${address} does not answer.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * A user of a site, without a browser: cookies and the word that the REST interface asks for.
 * @param {string} address of the site
 * @param {string} role also the name and the password
 */
export async function login(address, role) {
  const jar = new Map();
  const ask = async (where, options = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address + where, {
      redirect: 'manual',
      ...options,
      headers: { cookie, ...options.headers },
    });
    for (const set of response.headers.getSetCookie()) {
      const [name, ...value] = set.split(';')[0].split('=');
      jar.set(name, value.join('='));
    }
    return response;
  };
  await ask('/wp-login.php');
  await ask('/wp-login.php', { method: 'POST', body: new URLSearchParams({ log: role, pwd: role, testcookie: '1' }) });
  const nonce = await (await ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const api = async (method, where, body) => {
    const response = await ask(`/wp-json${where}`, {
      method,
      headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
      body: body && JSON.stringify(body),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${role}: ${method} ${where}: ${response.status} ${answer.slice(0, 300)}`);
    return JSON.parse(answer);
  };
  return { ask, api, cookies: [...jar].map(([name, value]) => ({ name, value, url: address })) };
}
