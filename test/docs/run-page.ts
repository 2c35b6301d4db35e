/** Runs the program of a page in a process of its own, in an empty folder, against simulated vendors. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { outputByBlock, programOf } from "./markdown.ts";

/** The project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What became of a program. */
export interface PageRun {
  readonly status: number | null;
  readonly stderr: string;
  /** By the line of the block's fence. */
  readonly outputs: ReadonlyMap<number, string>;
}

/** Writes the program of a page, and says where. Its lines are those of the page. */
export function writeProgram(page: string): string {
  const path = join(root, ".tmp/docs", `${page.replaceAll("/", "-")}.ts`);
  mkdirSync(join(root, ".tmp/docs"), { recursive: true });
  writeFileSync(path, programOf(readFileSync(join(root, page), "utf8")));
  return path;
}

/** Runs a page. Credentials of the environment are replaced, so that none can be used by mistake. */
export function runPage(page: string, env: Readonly<Record<string, string>> = {}): Promise<PageRun> {
  const folder = mkdtempSync(join(tmpdir(), "millwright-docs-"));
  const stage = pathToFileURL(join(root, "test/docs/stage.ts")).href;
  const tsx = import.meta.resolve("tsx");
  const { NODE_OPTIONS: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", tsx, "--import", stage, writeProgram(page)], {
    cwd: folder,
    env: {
      ...inherited,
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      NO_COLOR: "1",
      DOCS_PAGE: page,
      CLICKMAINT_API_KEY: "simulated",
      REPZO_API_KEY: "simulated",
      FIELDNATION_SECRET: "simulated",
      FIELDNATION_PASSWORD: "simulated",
      FLOWRETAIL_TOKEN: "simulated",
      ...env,
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 100_000);
  return new Promise((resolve) => {
    child.on("close", (status) => {
      clearTimeout(timer);
      rmSync(folder, { recursive: true, force: true });
      resolve({ status, stderr, outputs: outputByBlock(stdout) });
    });
  });
}
