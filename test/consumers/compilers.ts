/** Compiles the consumer with each TypeScript, as projects are set up. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a project is set up. */
export interface Setup {
  readonly module: string;
  readonly moduleResolution: string;
  /** Names of the sources. `.mts` is a module and `.cts` CommonJS. */
  readonly sources: readonly string[];
  readonly types: readonly string[];
}

/** Modules and CommonJS at once, what bundlers want, and `node10`, which is the default beside `module: commonjs` and knows no `exports`. */
export const SETUPS: Readonly<Record<string, Setup>> = {
  node16: { module: "node16", moduleResolution: "node16", sources: ["typed.mts", "typed.cts"], types: [] },
  nodenext: { module: "nodenext", moduleResolution: "nodenext", sources: ["typed.mts", "typed.cts"], types: [] },
  bundler: { module: "esnext", moduleResolution: "bundler", sources: ["typed.mts"], types: [] },
  node10: { module: "commonjs", moduleResolution: "node10", sources: ["typed.cts"], types: [] },
};

/** Every entry, those for Node too. */
export const EVERY_ENTRY: Setup = {
  module: "nodenext",
  moduleResolution: "nodenext",
  sources: ["every.mts", "every.cts"],
  types: ["node"],
};

/** Faults in the types of our dependencies, not ours: openapi-fetch's need TypeScript 5.4 or `skipLibCheck`. */
const OF_DEPENDENCIES = /^node_modules\/openapi-(?:fetch|typescript-helpers)\//;

/** Compiles. Returns what the compiler found, or nothing. An old compiler may find faults in the dependencies' types: every other file has to be without. */
export function compile(
  typescript: string,
  project: string,
  setup: Setup,
  out: string,
  { old = false }: { readonly old?: boolean } = {},
): string | undefined {
  mkdirSync(join(project, out), { recursive: true });
  for (const source of setup.sources) {
    if (source.startsWith("typed.")) copyFileSync(join(project, "consumer.ts"), join(project, source));
  }
  const config = {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      module: setup.module,
      moduleResolution: setup.moduleResolution,
      types: setup.types,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      isolatedModules: true,
      skipLibCheck: false,
      rootDir: ".",
      outDir: out,
    },
    files: setup.sources,
  };
  const path = join(project, `tsconfig.${out}.json`);
  writeFileSync(path, JSON.stringify(config));
  const script = ["bin/tsc", "bin/tsc.js"].map((name) => join(typescript, name)).find(existsSync);
  if (!script) throw new Error(`no tsc in ${typescript}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "-p", path], {
    cwd: project,
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  const faults = `${stdout}${stderr}`.split("\n").filter((line) => /^\S/.test(line));
  const ours = old ? faults.filter((line) => !OF_DEPENDENCIES.test(line)) : faults;
  if (ours.length > 0) return ours.join("\n");
  return old ? undefined : `tsc ended with ${status}`;
}

/** A source that takes in every entry by name, and one with a call that the types must refuse. */
export function writeEveryEntry(project: string, entries: readonly string[]): void {
  const lines = entries.map((entry, index) => `import * as entry${index} from "${entry}";`);
  const names = entries.map((_, index) => `entry${index}`).join(", ");
  const text = `${lines.join("\n")}
import { ClickMaintClient } from "millwright/clickmaint";
export const every: readonly object[] = [${names}];
const cm = new ClickMaintClient({ apiKey: "a-key", entityId: 12 });
// @ts-expect-error: a name is text.
export const refused = cm.assets.create({ name: 12 });
// @ts-expect-error: there is no such option.
export const misspelt = new ClickMaintClient({ apikey: "a-key", entityId: 12 });
`;
  for (const ending of ["mts", "cts"]) writeFileSync(join(project, `every.${ending}`), text);
}
