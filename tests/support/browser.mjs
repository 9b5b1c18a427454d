/** Which browser the tests run in: CHROME_PATH, then the one inside an npm package (Linux x64), then an installed Chrome or Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

/** Where the packaged browser unpacks itself. */
const unpacked = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--accept-lang=el-GR,el'];

/** Each finds a browser, or nothing. The packaged one is the same on every machine and the lightest; an installed one is what readers have. */
const SOURCES = {
  named: () => withWindow(process.env.CHROME_PATH),
  installed: () => withWindow(firstInstalled()),
  packaged: async () =>
    process.platform === 'linux' &&
    process.arch === 'x64' && { executablePath: await unpack(), args: [...ARGS, '--no-zygote'], headless: 'shell' },
};

/**
 * @param {...('named' | 'installed' | 'packaged')} sources where to look for it, best first
 * @returns {Promise<{ executablePath: string, args: string[], headless: true | 'shell' }>} launch options for Puppeteer
 * @throws {Error} if none of them has one
 */
export async function browser(...sources) {
  for (const source of sources.length ? sources : ['named', 'packaged', 'installed']) {
    const found = await SOURCES[source]();
    if (found) return found;
  }
  throw new Error('No browser to test in: install Chrome or Chromium, or name one in CHROME_PATH.');
}

const withWindow = (executablePath) => executablePath && { executablePath, args: ARGS, headless: true };

function firstInstalled() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** It unpacks into the temporary folder and takes whatever lies there already, so it gets one of its own. It brings the libraries it needs only where it believes it must, and looks for its fonts in folders of another machine. */
async function unpack() {
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(
    path.join(unpacked, 'fonts.conf'),
    `<fontconfig><dir>${unpacked}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>\n`,
  );
  Object.assign(process.env, {
    TMPDIR: unpacked,
    FONTCONFIG_PATH: unpacked,
    AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME ?? 'nodejs22.x',
  });
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
