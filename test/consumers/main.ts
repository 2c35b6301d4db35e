/**
 * `npm run test:consumers`: installs the packed tarball into empty projects and uses it there, in each runtime, compiler and bundler. Prints a matrix; what
 * this machine cannot run is named. `npm run test:consumers -- deno` runs the rows whose name has that word.
 */
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entries as packageEntries } from "../../scripts/build/entries.ts";
import { bundlers } from "./bundlers.ts";
import { compile, EVERY_ENTRY, SETUPS, writeEveryEntry } from "./compilers.ts";
import { CHECKS, type Row, showMatrix } from "./matrix.ts";
import type { Outcomes } from "./project/consumer.ts";
import { createProject, pack } from "./project-folder.ts";
import { find, type Tool } from "./tools.ts";
import { serve } from "./vendors.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const TIMEOUT_MS = 60_000;
const wanted = process.argv.slice(2);
const startedAt = Date.now();
const rows: Row[] = [];
const specifiers = packageEntries(ROOT).map(({ specifier }) => specifier.replace(/^\./, "millwright"));

/** Runs a program that talks to the simulators and prints its outcomes as its last line. */
async function use(cwd: string, command: string, args: (input: string) => readonly string[]): Promise<Outcomes> {
  const served = await serve();
  try {
    const input = JSON.stringify({ vendors: served.vendors, entries: specifiers });
    const { stdout, stderr, status } = await spawned(command, args(input), cwd);
    const last = stdout.trim().split("\n").at(-1) ?? "";
    if (!last.startsWith("{")) return { clients: `ended with ${status}: ${(stderr || stdout).trim().slice(-600)}` };
    const outcomes = served.judge(JSON.parse(last) as Outcomes);
    return status === 0 ? outcomes : { ...outcomes, clients: `ended with ${status}` };
  } finally {
    await served.close();
  }
}

/** What went wrong in any of several runs, else `ok`. */
function together(runs: readonly Outcomes[]): Outcomes {
  const all: Outcomes = {};
  for (const run of runs) {
    for (const [check, outcome] of Object.entries(run)) if ((all[check] ?? "ok") === "ok") all[check] = outcome;
  }
  return all;
}

function spawned(command: string, args: readonly string[], cwd: string) {
  return new Promise<{ stdout: string; stderr: string; status: number | string }>((resolve) => {
    const child = spawn(command, args, { cwd, timeout: TIMEOUT_MS, env: { ...process.env, NO_COLOR: "1" } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", (error) => resolve({ stdout, stderr: String(error), status: "an error" }));
    child.on("close", (code, signal) => resolve({ stdout, stderr, status: code ?? signal ?? "nothing" }));
  });
}

/** One row of the matrix. `tools` are those it cannot do without. */
async function row(name: string, tools: readonly Tool[], work: (paths: string[]) => Promise<Outcomes>): Promise<void> {
  if (wanted.length > 0 && !wanted.some((word) => name.toLowerCase().includes(word.toLowerCase()))) return;
  const begun = Date.now();
  const found = tools.map((tool) => find(tool));
  const paths: string[] = [];
  for (const tool of found) {
    if ("missing" in tool) {
      rows.push({ name, missing: tool.missing, outcomes: {}, seconds: 0 });
      return;
    }
    paths.push(tool.path);
  }
  const version = found.flatMap((tool) => ("version" in tool ? [tool.version] : []))[0];
  const outcomes = await work(paths).catch((error: unknown): Outcomes => ({ clients: String(error) }));
  const shown = version === undefined ? name : `${name} (${version})`;
  rows.push({ name: shown, outcomes, seconds: (Date.now() - begun) / 1000 });
  console.log(`${shown}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

const home = mkdtempSync(join(tmpdir(), "millwright-consumers-"));
try {
  if (!existsSync(join(ROOT, "dist", "index.d.cts"))) throw new Error("build the package first: npm run build");
  const tarball = pack(ROOT, home);
  const plain = createProject(join(home, "plain"), tarball);

  for (const major of ["20", "22", "24"]) {
    const isThis = process.versions.node.startsWith(`${major}.`);
    for (const file of ["main.mjs", "main.cjs"]) {
      const kind = file.endsWith("mjs") ? "ESM" : "CommonJS";
      await row(`Node ${major}, ${kind}`, isThis ? [] : [`node${major}`], async ([path]) =>
        use(plain, path === undefined ? process.execPath : join(path, "bin", "node"), (input) => [file, input]),
      );
    }
  }
  for (const file of ["main.mjs", "main.cjs"]) {
    const kind = file.endsWith("mjs") ? "ESM" : "CommonJS";
    await row(`Bun, ${kind}`, ["bun"], async ([path = ""]) =>
      use(plain, join(path, "bin", "bun"), (input) => ["run", "--no-install", file, input]),
    );
    await row(`Deno, ${kind}`, ["deno"], async ([path = ""]) => {
      const flags = ["run", "--no-remote", "--node-modules-dir=manual", "--allow-read", "--allow-env"];
      return use(plain, join(path, "deno"), (input) => [...flags, "--allow-net=127.0.0.1", file, input]);
    });
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    const tools: Tool[] = name === "rollup" ? ["rollup", "rollup-resolve"] : [name];
    await row(`${name}, for browsers`, tools, async () => {
      const output = join(plain, "out", `${name}.js`);
      await bundle(plain, output);
      return use(plain, process.execPath, (input) => ["run-bundle.mjs", output, input]);
    });
  }
  await row("workerd", ["workerd", "esbuild"], async ([workerd = ""]) => {
    const { build } = await import("esbuild");
    const entryPoints = [join(plain, "worker.mjs")];
    const outfile = join(plain, "worker.js");
    await build({ entryPoints, outfile, bundle: true, format: "esm", platform: "browser", logLevel: "error" });
    return use(plain, join(workerd, "bin", "workerd"), (input) => {
      writeFileSync(join(plain, "input.json"), input);
      return ["test", "worker.capnp"];
    });
  });

  for (const release of ["5.0", "5.9", "7"]) {
    for (const [name, setup] of Object.entries(SETUPS)) {
      // TypeScript 7 has no `node10`.
      if (release === "7" && name === "node10") continue;
      await row(`TypeScript ${release}, ${name}`, [`typescript-${release}`], async ([path = ""]) => {
        const out = `ts-${release}-${name}`;
        const faults = compile(path, plain, setup, out, { old: release === "5.0" });
        if (faults !== undefined) return { types: faults };
        // What it made has to run, too.
        const outcomes: Outcomes[] = [{ types: "ok" }];
        for (const source of setup.sources) {
          const ending = source.endsWith(".mts") ? "mjs" : "cjs";
          for (const file of [`main.${ending}`, `simulated.${ending}`])
            copyFileSync(join(plain, file), join(plain, out, file));
          copyFileSync(join(plain, out, `typed.${ending}`), join(plain, out, `consumer.${ending}`));
          outcomes.push(await use(join(plain, out), process.execPath, (input) => [`main.${ending}`, input]));
        }
        return together(outcomes);
      });
    }
  }
  const others = ["@types/node@20.19.43", "undici@7.30.2"];
  for (const release of ["5.9", "7"]) {
    await row(`TypeScript ${release}, every entry`, [`typescript-${release}`], async ([path = ""]) => {
      const project = join(home, "full");
      if (!existsSync(project)) writeEveryEntry(createProject(project, tarball, others), specifiers);
      return { types: compile(path, project, EVERY_ENTRY, `every-${release}`) ?? "ok" };
    });
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(`\n${showMatrix(rows)}`);
const failed = rows.filter(
  ({ outcomes, missing }) => !missing && CHECKS.some((check) => (outcomes[check] ?? "ok") !== "ok"),
);
console.log(
  `${rows.length - failed.length} of ${rows.length} rows without a failure, in ${Math.round((Date.now() - startedAt) / 1000)} s`,
);
process.exitCode = failed.length > 0 || rows.length === 0 ? 1 : 0;
