/**
 * The servers of integrations/servers/, each with the very file that is shipped, as processes of their own on this
 * machine.
 */
import { spawn } from 'node:child_process';
import { access, chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tools/content/locales.mjs';
import { endProcess } from '../support/end-process.mjs';
import { freePort } from '../support/free-port.mjs';

const installed = async (places) => {
  for (const place of places)
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    )
      return place;
  return undefined;
};

/**
 * The lines of a sample that every site changes, changed to this machine: each must be there, or the sample is another
 * than we think.
 */
function changed(sample, changes) {
  let text = sample;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`«${from}» is not in the sample any more`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const asRoot = process.getuid?.() === 0;

const TEMP_PATHS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const nginx = {
  program: () =>
    installed(['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx']),
  sample: 'nginx.conf',
  changes: (www, port) => [
    ['listen 80;', `listen 127.0.0.1:${port} backlog=4096;`],
    ['root /srv/www;', `root ${www};`],
  ],
  config: (folder) => `${asRoot ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/errors.log;
events { worker_connections 2048; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${TEMP_PATHS.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  types { text/html html; application/x-breton br; }
  add_header X-Frame-Options DENY;
  include ${folder}/sample.conf;
}
`,
  run: (folder) => ['-e', `${folder}/errors.log`, '-p', folder, '-c', `${folder}/server.conf`, '-g', 'daemon off;'],
};

const MODULES = 'mpm_event authz_core alias mime autoindex headers rewrite deflate filter setenvif'.split(' ');
const apache = {
  program: () => installed(['/usr/sbin/apache2', '/usr/sbin/httpd']),
  sample: 'apache.conf',
  changes: (www) => [['/srv/www', www]],
  // With what Debian loads and says of its own accord: types by /etc/mime.types, deflate on, «.br» as a language,
  // folders listed.
  config: (folder, port) => `ServerName your-site.gr
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/errors.log
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
<Directory />
Options Indexes FollowSymLinks
</Directory>
AddLanguage br .br
AddEncoding x-gzip .gz
AddOutputFilterByType DEFLATE text/html text/javascript
${asRoot ? 'User www-data\nGroup www-data' : ''}
Header always set X-Frame-Options DENY
Header set X-Frame-Options DENY
Include ${folder}/sample.conf
`,
  run: (folder) => ['-f', `${folder}/server.conf`, '-DFOREGROUND'],
};

export const servers = { nginx, apache };

/**
 * Starts one of them over a copy of dist/, as a version and as the newest of its major.
 * @param {keyof typeof servers} name
 * @returns {Promise<{ address: string, close: () => Promise<void> } | undefined>} nothing where it is not installed
 */
export async function startServer(name) {
  const { program, sample, changes, config, run } = servers[name];
  const executable = await program();
  if (!executable) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), `prin-${name}-`));
  const www = path.join(folder, 'www');
  for (const place of ['1.2.3', '1'])
    await cp(path.join(root, 'dist'), path.join(www, 'prin', place), { recursive: true });
  const port = await freePort();
  // Its workers may be another user.
  await chmod(folder, 0o755);
  await writeFile(
    path.join(folder, 'sample.conf'),
    changed(await readFile(path.join(root, 'integrations/servers', sample), 'utf8'), changes(www, port)),
  );
  await writeFile(path.join(folder, 'server.conf'), config(folder, port));
  const its = spawn(executable, run(folder), { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  its.stderr.on('data', (text) => {
    output += text;
  });
  const close = async () => {
    await endProcess(its);
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (
    const end = Date.now() + 15_000;
    !(await fetch(address).then(
      () => true,
      () => false,
    ));
    await new Promise((next) => setTimeout(next, 30))
  )
    if (its.exitCode !== null || Date.now() > end) {
      const errors = output + (await readFile(path.join(folder, 'errors.log'), 'utf8').catch(() => ''));
      await close();
      throw new Error(`${name} does not answer: ${errors}`);
    }
  return { address, close };
}
