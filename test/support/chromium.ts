/** A headless Chromium for tests. It comes from npm, packed; it is unpacked once, below node_modules. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const PACKAGE = "@sparticuz/chromium";
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/**
 * Starts a browser with its web security as users have it: the flags that the package recommends for servers, among them `--disable-web-security`, are not
 * used. `CHROMIUM_PATH` names another Chromium or Chrome.
 *
 * @param suite - what cannot be tested without a browser; printed when there is none
 * @returns the browser, or `undefined` when it cannot run on this machine
 * @throws in CI (`CI` is set) instead of returning `undefined`
 */
export async function launchChromium(suite: string): Promise<Browser | undefined> {
  try {
    const given = process.env.CHROMIUM_PATH;
    const folder = given ? undefined : await unpacked();
    return await chromium.launch({
      executablePath: given ?? join(folder ?? "", "chromium"),
      // Its sandbox does not start for root, and the pages are our own.
      args: ["--no-sandbox"],
      headless: true,
      env: { ...process.env, ...(folder ? { FONTCONFIG_PATH: folder } : undefined) },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    if (process.env.CI) throw new Error(`${suite}: no Chromium to test with (${why})`, { cause: error });
    console.warn(`skipped: ${suite} (no Chromium to test with: ${why})`);
    return undefined;
  }
}

/** The folder with the program, its libraries and its fonts. */
async function unpacked(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `that of ${PACKAGE} runs on Linux x64, this is ${process.platform} ${process.arch}: set CHROMIUM_PATH`,
    );
  }
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium")))));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const cache = join(modules, ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // In a folder of its own, renamed when it is whole: a test file that starts meanwhile never sees half of it.
  const making = await mkdtemp(join(cache, "chromium-making-"));
  try {
    await unpack(making);
    await writeFile(join(making, "fonts.conf"), fontsConf(folder));
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the folder for temporary files and takes no other: in a process that has another one. */
async function unpack(folder: string): Promise<void> {
  const script = `const { default: packed } = await import(${JSON.stringify(PACKAGE)}); await packed.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: dirname(modules),
    env: { ...process.env, TMPDIR: folder },
  });
}

/** Tells Chromium where the fonts are: the package's own file expects them in one fixed place. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
