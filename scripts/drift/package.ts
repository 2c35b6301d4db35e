/** A package of npm's registry in a temporary folder, never a dependency and never run. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Fetches the newest version, hands its folder to `use`, and removes it. */
export async function withPackage<T>(name: string, use: (folder: string, version: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  try {
    execFileSync("npm", ["pack", `${name}@latest`, "--ignore-scripts", "--silent", "--pack-destination", folder], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [archive] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
    if (!archive) throw new Error(`npm pack ${name} left no archive`);
    execFileSync("tar", ["-xzf", archive], { cwd: folder });
    const root = join(folder, "package");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return use(root, version);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The OpenAPI files that a package brings. */
export function openApiFiles(folder: string): string[] {
  const source = join(folder, "src/oas");
  if (!existsSync(source)) return [];
  return readdirSync(source)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => join(source, file));
}
