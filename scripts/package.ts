/**
 * `npm run package`: packs the built package and holds the tarball against its promises: what its manifest says, what is in it, how large it is, what publint and
 * arethetypeswrong say of it, that packing twice gives the same bytes, and, with `--rebuild`, that a build in another folder does, too.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack } from "../test/consumers/project-folder.ts";
import { manifest } from "./build/entries.ts";
import { fileFaults, manifestFaults, references } from "./package/faults.ts";

const ROOT = join(import.meta.dirname, "..");
const MEGABYTE = 1_000_000;
const LARGEST = 8 * MEGABYTE;

let failed = 0;
function tell(what: string, faults: readonly string[], figure = ""): void {
  if (faults.length > 0) failed += 1;
  console.log(`${faults.length === 0 ? "ok    " : "FAILED"}  ${what}${figure && `: ${figure}`}`);
  for (const fault of faults) console.log(`        ${fault}`);
}

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Builds what git knows of the working tree in another folder, and packs it there. */
function rebuild(home: string): string {
  const copy = join(home, "elsewhere");
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const file of files.trim().split("\n")) {
    if (!existsSync(join(ROOT, file)) || file === "node_modules") continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  execFileSync("npm", ["run", "--silent", "build"], { cwd: copy, stdio: "inherit" });
  const into = join(home, "rebuilt");
  mkdirSync(into);
  return pack(copy, into);
}

const home = mkdtempSync(join(tmpdir(), "millwright-package-"));
try {
  if (!existsSync(join(ROOT, "dist", "index.d.cts"))) throw new Error("build the package first: npm run build");
  const tarball = pack(ROOT, home);
  const attw = createPackageFromTarballData(readFileSync(tarball));
  const within = "/node_modules/millwright/";
  const files = new Map(
    attw.listFiles(within.slice(0, -1)).map((path) => [path.slice(within.length), attw.readFile(path)] as const),
  );

  const sizes = [...files.values()].map((text) => Buffer.byteLength(text));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const packed = readFileSync(tarball).length;
  const figure = `${(bytes / MEGABYTE).toFixed(2)} MB of ${LARGEST / MEGABYTE} unpacked, ${(packed / MEGABYTE).toFixed(2)} MB packed, ${files.size} files`;
  tell("size", bytes > LARGEST ? ["too large"] : [], figure);
  tell("manifest", manifestFaults(JSON.parse(files.get("package.json") ?? "{}"), manifest()));
  tell("every file is led to, and every file that is led to is there", fileFaults(references(files)));
  const mapped = [...files].filter(([, text]) => text.includes("sourceMappingURL="));
  tell(
    "no source maps",
    mapped.map(([name]) => name),
  );

  const { messages, pkg } = await publint({
    pack: {
      files: [...files].map(([name, text]) => ({ name: `package/${name}`, data: new TextEncoder().encode(text) })),
    },
    pkgDir: "package",
    strict: true,
  });
  tell(
    "publint",
    messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code),
  );

  const analysis = await checkPackage(attw);
  const problems = analysis.types ? analysis.problems : ["no types"];
  const entries = analysis.types ? Object.keys(analysis.entrypoints).length : 0;
  tell(
    "arethetypeswrong (node10, node16 both ways, bundler)",
    problems.map((problem) => JSON.stringify(problem)),
    `${entries} entries`,
  );

  const again = join(home, "again");
  mkdirSync(again);
  const sum = sha256(tarball);
  tell("packed twice, the same bytes", sha256(pack(ROOT, again)) === sum ? [] : ["they differ"], sum);
  if (process.argv.includes("--rebuild")) {
    tell("built and packed elsewhere, the same bytes", sha256(rebuild(home)) === sum ? [] : ["they differ"]);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
