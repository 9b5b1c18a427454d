/**
 * The browser of the tests: CHROME_PATH, then the one inside an npm package (Linux x64), then an installed Chrome or
 * Chromium. Every test starts it here.
 */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';

/** Where the packages are, also for a copy of the project that has a link to them: the copy will go. */
const PACKAGES = realpathSync(fileURLToPath(new URL('../../node_modules', import.meta.url)));
/** An optional package: npm leaves it out where it does not fit. */
const PACKAGE = path.join(PACKAGES, '@sparticuz/chromium');
const CACHE = path.join(PACKAGES, '.cache/chromium');
/**
 * Scripts are compiled, and memory is collected, in the thread of their page: the tests keep every core busy, and a
 * page that lives for a second wins nothing from further threads.
 */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--accept-lang=el-GR,el',
  '--js-flags=--single-threaded',
];

/**
 * Leaves no memory for the tiles that a page is painted in: nobody sees them. Styles, places, what a pointer meets and
 * what is printed are found without.
 */
export const WITHOUT_TILES = '--force-gpu-mem-available-mb=1';

/**
 * Each finds a browser, or nothing. The packaged one is the same on every machine and the lightest; an installed one is
 * what readers have.
 * @type {Record<Source, () => Found | Promise<Found>>}
 */
const SOURCES = {
  named: () => withWindow(process.env.CHROME_PATH),
  installed: () => withWindow(firstInstalled()),
  packaged: async () =>
    process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE) ? packagedBrowser() : undefined,
};

/**
 * @typedef {'named' | 'installed' | 'packaged'} Source
 * @typedef {object} BrowserOptions launch options of Puppeteer
 * @property {string} executablePath
 * @property {string[]} args
 * @property {true | 'shell'} headless
 * @property {Record<string, string | undefined>} [env]
 * @typedef {BrowserOptions | undefined | ''} Found '' where CHROME_PATH is
 */

/**
 * @param {...Source} sources where to look for a browser, best first
 * @returns {Promise<BrowserOptions>}
 * @throws {Error} if no source has one
 */
export async function launchOptions(...sources) {
  for (const source of sources.length ? sources : /** @type {const} */ (['named', 'packaged', 'installed'])) {
    const found = await SOURCES[source]();
    if (found) return found;
  }
  throw new Error('No browser to test in: install Chrome or Chromium, or name one in CHROME_PATH.');
}

/**
 * Browsers that a file of tests has closed and the next one may have, by how they were started; undefined where each
 * really ends.
 * @type {Map<string, import('puppeteer-core').Browser[]> | undefined}
 */
let closed;

/** From now on, `launch` gives a browser that was closed before it starts another. */
export const keepBrowsers = () => void (closed = new Map());

/** Ends the browsers that are kept. */
export async function endBrowsers() {
  const browsers = [...(closed?.values() ?? [])].flat();
  closed = undefined;
  await Promise.all(browsers.map((browser) => browser.close()));
}

/**
 * Starts the browser of the tests.
 * @param {object} [options] what is not named here goes to Puppeteer
 * @param {number} [options.fontSize] the default font size in the browser's settings, in pixels
 * @param {boolean} [options.painted] whether its pages are painted, so that pictures can be taken of them
 * @param {Source[]} [options.sources] where to look for the browser, best first
 * @param {string[]} [options.args] further arguments of the command line
 * @throws {Error} if there is no browser
 */
export async function launch(options = {}) {
  const key = JSON.stringify(options);
  const known = closed?.get(key)?.pop();
  if (known?.connected) return known;
  const browser = await start(options);
  const end = browser.close.bind(browser);
  browser.close = async () => {
    if (!closed || !browser.connected) return end();
    await empty(browser);
    closed.set(key, [...(closed.get(key) ?? []), browser]);
  };
  return browser;
}

/** @param {Parameters<typeof launch>[0]} options */
async function start({ fontSize = 16, painted = false, sources = [], args: more = [], ...options } = {}) {
  const { args, ...found } = await launchOptions(...sources);
  const browser = await puppeteer.launch({
    ...found,
    ...options,
    args: [...args, ...(painted ? [] : [WITHOUT_TILES]), `--blink-settings=defaultFontSize=${fontSize}`, ...more],
  });
  if (!painted) refusePictures(browser);
  return browser;
}

/**
 * A picture of a page that is not painted shows nothing, and two of them never differ.
 * @param {import('puppeteer-core').Browser} browser
 */
function refusePictures(browser) {
  const screenshot = () => Promise.reject(new Error('nothing is painted: a picture needs launch({ painted: true })'));
  /** @param {import('puppeteer-core').BrowserContext} context */
  const refuseIn = (context) => {
    const open = context.newPage.bind(context);
    context.newPage = async () => Object.assign(await open(), { screenshot });
    return context;
  };
  refuseIn(browser.defaultBrowserContext());
  const create = browser.createBrowserContext.bind(browser);
  browser.createBrowserContext = async (...options) => refuseIn(await create(...options));
}

/** Closes every page, and forgets what pages were allowed. @param {import('puppeteer-core').Browser} browser */
async function empty(browser) {
  const common = browser.defaultBrowserContext();
  const others = browser.browserContexts().filter((context) => context !== common);
  await Promise.all(others.map((context) => context.close()));
  await common.clearPermissionOverrides();
  await Promise.all((await browser.pages()).map((page) => page.close()));
}

/** @type {(executablePath: string | undefined) => Found} */
const withWindow = (executablePath) => executablePath && { executablePath, args: ARGS, headless: true };

function firstInstalled() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** @returns {Promise<BrowserOptions>} */
async function packagedBrowser() {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  const folder = path.join(CACHE, version);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: path.join(folder, 'chromium'),
    // With it, this version adds one more JavaScript world of Puppeteer's to a page at each navigation, for good.
    args: [...ARGS, '--no-zygote', '--disable-features=RenderDocument'],
    headless: 'shell',
    env: { ...process.env, FONTCONFIG_PATH: folder, LD_LIBRARY_PATH: libraries },
  };
}

/**
 * The package unpacks into the temporary folder, skips every file that exists there, and adds its libraries only where
 * it takes the machine for AWS Lambda. A process and a folder of its own keep that away from the tests. The folder gets
 * its final name once it is complete: a program cannot run while another process writes it (ETXTBSY).
 * @param {string} folder
 */
async function unpack(folder) {
  mkdirSync(CACHE, { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  try {
    const entry = import.meta.resolve('@sparticuz/chromium');
    const program = `import(${JSON.stringify(entry)}).then(({ default: chromium }) => chromium.executablePath())`;
    await promisify(execFile)(process.execPath, ['--eval', program], {
      env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    writeFileSync(
      path.join(partial, 'fonts.conf'),
      `<fontconfig><dir>${folder}/fonts/fonts</dir><dir>/usr/share/fonts</dir>` +
        `<cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
    );
    renameSync(partial, folder);
  } catch (error) {
    // Another process was faster, and its folder is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
