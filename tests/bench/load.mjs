/**
 * What one small server bears: `npm run bench:load` starts the nginx of integrations/servers/ on this machine and asks
 * it with wrk, for a bounded time. The figures go to out/bench/load.md and into docs/performance.md, with the
 * arithmetic of a million page views.
 */
import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../tools/content/locales.mjs';
import { startServer } from '../servers/servers.mjs';
import { writeDocument } from './document.mjs';

const SECONDS = 8;
const CONNECTIONS = 32;
const VIEWS = 1_000_000;
/** A school's day has its hours: this much of it in the busiest one. */
const BUSIEST_HOUR = 0.12;
const BUSIEST = Math.round((VIEWS * BUSIEST_HOUR) / 3600);

const run = promisify(execFile);
const shipped = (file) => stat(path.join(root, 'dist', file)).then(({ size }) => size);
const number = (value) => Math.round(value).toLocaleString('en');

/** What is asked for: the first visit, the same in an old browser, a visit after an hour, a frame, the bare file. */
const server = await startServer('nginx');
if (!server) throw new Error('nginx is not installed: nothing is measured');
const { headers } = await fetch(`${server.address}/prin/1/prin.js`, { headers: { 'accept-encoding': 'br' } });
const CASES = [
  ['`prin.js`, brotli', '1.2.3/prin.js', { 'Accept-Encoding': 'br' }],
  ['`prin.js`, gzip', '1.2.3/prin.js', { 'Accept-Encoding': 'gzip' }],
  ['`prin.js`, not compressed', '1.2.3/prin.js', {}],
  [
    '`1/prin.js` again after an hour, unchanged (304)',
    '1/prin.js',
    { 'Accept-Encoding': 'br', 'If-None-Match': headers.get('etag') },
  ],
  ['`frame/helpline-box.html`, brotli', '1.2.3/frame/helpline-box.html', { 'Accept-Encoding': 'br' }],
];

async function measured([what, file, asked]) {
  process.stderr.write(`${what}\n`);
  const { stdout } = await run('wrk', [
    '-t1',
    `-c${CONNECTIONS}`,
    `-d${SECONDS}s`,
    '--latency',
    ...Object.entries(asked).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    `${server.address}/prin/${file}`,
  ]);
  const found = (pattern) => pattern.exec(stdout)?.[1];
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${what}: ${stdout}`);
  return {
    what,
    perSecond: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    rate: found(/Transfer\/sec:\s+(\S+)/),
    middle: found(/^\s+50%\s+(\S+)/m),
    slowest: found(/^\s+99%\s+(\S+)/m),
  };
}

const rows = [];
try {
  for (const one of CASES) rows.push(await measured(one));
} finally {
  await server.close();
}

const { stderr: version } = await run('/usr/sbin/nginx', ['-v']).catch((error) => error);
const [brotli, html] = [await shipped('prin.js.br'), await shipped('html/helpline-box.html.br')];
const gigabytes = (bytes) => (bytes / 1e9).toFixed(1);
const least = Math.min(
  ...rows.filter(({ what }) => what.startsWith('`prin.js`, brotli')).map(({ perSecond }) => perSecond),
);
const busiestBits = ((BUSIEST * brotli * 8) / 1e6).toFixed(1);
const row = ({ what, perSecond, rate, middle, slowest }) =>
  `| ${what} | ${number(perSecond)} | ${rate} | ${middle} | ${slowest} |`;
const paragraphs = [
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${version.trim().replace('nginx version: ', '')} ` +
    `with one worker and \`integrations/servers/nginx.conf\`, asked by wrk over loopback with ` +
    `${CONNECTIONS} connections for ${SECONDS} seconds each, both on the same ${os.cpus().length} cores ` +
    `(Node ${process.version.slice(1)}).`,
  `| asked for | answers a second | bytes a second | half within | 99 % within |
|---|---:|---:|---:|---:|
${rows.map(row).join('\n')}`,
  '### A million page views a day',
  [
    `- ${number(VIEWS)} views a day are ${(VIEWS / 86_400).toFixed(1)} a second; with ${BUSIEST_HOUR * 100} % ` +
      `of them in the busiest hour, ${BUSIEST} a second there.`,
    `- If **nobody** had the script yet, each view is one request of ${number(brotli)} bytes: ` +
      `${gigabytes(VIEWS * brotli)} GB a day, ${busiestBits} Mbit/s in the busiest hour. The server above answers ` +
      `${number(least)} such requests a second, ${number(least / BUSIEST)} times as many.`,
    '- With three views of four from readers who have it already: a versioned address asks nothing (`immutable`), so ' +
      `${number(VIEWS / 4)} requests and ${gigabytes((VIEWS * brotli) / 4)} GB a day; under \`/1/\` at most one ` +
      'short 304 for each reader and hour comes on top.',
    '- After the script there is no request: no counting, no fonts, no numbers to fetch. The text inside the tag is ' +
      `part of the page of the site itself (${number(html)} bytes of brotli for \`helpline-box\`).`,
    `- Bandwidth is the only cost: ${gigabytes(VIEWS * brotli * 30)} GB in a month without any cache. A small rented ` +
      'server (one core, a link of 100 Mbit/s) carries it, and so does any CDN: every file is static, has one ' +
      'address for each version and may be kept for a year.',
  ].join('\n'),
];
const text = `${paragraphs.join('\n\n')}\n`;
const out = path.join(root, 'out/bench');
await mkdir(out, { recursive: true });
await writeFile(path.join(out, 'load.md'), text);
console.log(text);
await writeDocument();
