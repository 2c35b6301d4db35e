/** The runtimes, compilers and bundlers that the package is tried in: which versions, and how npm brings them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where tools are kept between runs. */
const HOME = join(import.meta.dirname, "..", "..", ".tmp", "consumers");

const LINUX = process.platform === "linux" && process.report !== undefined;
const CPU = process.arch;

/**
 * Alias → package and version. Runtimes are named by their builds for this machine, as their own packages would fetch or link them in an install script, and
 * install scripts do not run here.
 */
const TOOLS: Readonly<Record<string, string>> = {
  node20: `node-linux-${CPU}@20.20.2`,
  node22: `node-linux-${CPU}@22.23.3`,
  node24: `node-linux-${CPU}@24.21.0`,
  bun: `@oven/bun-linux-${CPU === "arm64" ? "aarch64" : CPU}@1.4.5`,
  deno: `@deno/linux-${CPU}-glibc@2.9.6`,
  workerd: `@cloudflare/workerd-linux-${CPU === "x64" ? "64" : CPU}@1.20261117.1`,
  "typescript-5.0": "typescript@5.0.4",
  "typescript-5.9": "typescript@5.9.3",
  "typescript-7": "typescript@7.0.2",
  vite: "vite@8.3.8",
  webpack: "webpack@5.112.2",
  rollup: "rollup@4.67.4",
  "rollup-resolve": "@rollup/plugin-node-resolve@16.0.3",
  esbuild: "esbuild@0.28.2",
};

/** An alias that names what is installed. */
export type Tool = keyof typeof TOOLS;

/** Where a tool lies, or why it cannot be had on this machine. */
export type Found = { readonly path: string; readonly version: string } | { readonly missing: string };

const BUILDS = new Set<Tool>(["node20", "node22", "node24", "bun", "deno", "workerd"]);

/** Installs a tool, unless it is there. */
export function find(tool: Tool): Found {
  const wanted = TOOLS[tool] ?? "";
  if (BUILDS.has(tool) && !LINUX) return { missing: `no ${tool} for ${process.platform} is named in tools.ts` };
  const folder = join(HOME, wanted.replaceAll(/[/@]+/g, "-").replace(/^-/, ""));
  const path = join(folder, "node_modules", wanted.slice(0, wanted.lastIndexOf("@")));
  if (!existsSync(join(folder, "installed"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--prefer-offline", wanted];
    const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 180_000 });
    if (status !== 0) return { missing: `${wanted} does not install: ${firstError(stderr)}` };
    writeFileSync(join(folder, "installed"), "");
  }
  const { version } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as { version: string };
  return { path, version };
}

function firstError(output: string): string {
  const lines = output.split("\n").filter((line) => /npm err(?:or|!)/i.test(line));
  return (lines[0] ?? output).trim().slice(0, 200);
}
