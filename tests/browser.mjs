/** Which browser the tests run in: CHROME_PATH, then an installed Chrome or Chromium, then the one inside an npm package (Linux x64). */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Launcher } from 'chrome-launcher';

/** Where the packaged browser unpacks itself. */
const unpacked = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));

/**
 * @param {{ packaged?: boolean }} [options] `packaged` is whether only the one inside the package will do: it is the same on every machine
 * @returns {Promise<{ executablePath: string, args: string[], headless: true | 'shell' }>} launch options for Puppeteer
 */
export async function browser({ packaged = false } = {}) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--accept-lang=el-GR,el'];
  const installed = !packaged && (process.env.CHROME_PATH || firstInstalled());
  if (installed) return { executablePath: installed, args, headless: true };
  // The package unpacks into the temporary folder and takes whatever lies there already, so it gets one of its own. It
  // brings the libraries it needs only where it believes it must, and looks for its fonts in folders of another machine.
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(
    path.join(unpacked, 'fonts.conf'),
    `<fontconfig><dir>${unpacked}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${unpacked}/fonts-cache</cachedir></fontconfig>\n`,
  );
  Object.assign(process.env, { TMPDIR: unpacked, FONTCONFIG_PATH: unpacked, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME ?? 'nodejs22.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: [...args, '--no-zygote'], headless: 'shell' };
  } catch (error) {
    throw new Error('No browser to test in: install Chrome or Chromium, or name one in CHROME_PATH.', { cause: error });
  }
}

function firstInstalled() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
