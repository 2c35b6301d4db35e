/** Empty projects with the packed tarball in them. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transformSync } from "esbuild";

/** Packs the built package. Returns the path of the tarball. */
export function pack(root: string, into: string): string {
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", into];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const answer = JSON.parse(stdout) as { filename: string }[] | Record<string, { filename: string }>;
  const [packed] = Object.values(answer);
  if (!packed) throw new Error("npm pack made nothing");
  return join(into, basename(packed.filename));
}

/** Makes an empty project, installs the tarball and `others` into it, and puts the consumer there as TypeScript, module and CommonJS. */
export function createProject(folder: string, tarball: string, others: readonly string[] = []): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", tarball, ...others];
  const { status, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`the tarball does not install: ${stderr}`);
  const source = join(import.meta.dirname, "project");
  cpSync(source, folder, { recursive: true });
  for (const name of ["consumer", "simulated"]) {
    const text = readFileSync(join(source, `${name}.ts`), "utf8");
    for (const [ending, format] of [
      ["mjs", "esm"],
      ["cjs", "cjs"],
    ] as const) {
      writeFileSync(join(folder, `${name}.${ending}`), transformSync(text, { loader: "ts", format }).code);
    }
  }
  return folder;
}
