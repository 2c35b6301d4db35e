/** Bundles the consumer for a browser with each bundler. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { find, type Tool } from "./tools.ts";

/** Makes a bundle at a path, in one file that a page can load as a script. */
export type Bundler = (project: string, output: string) => Promise<void>;

/** The path of a tool. Missing tools are told before. */
function folder(tool: Tool): string {
  const found = find(tool);
  if ("missing" in found) throw new Error(found.missing);
  return found.path;
}

async function load<Module>(tool: Tool): Promise<Module> {
  const at = folder(tool);
  const entry = createRequire(join(at, "package.json")).resolve(at);
  return (await import(pathToFileURL(entry).href)) as Module;
}

type Configured = { readonly write: (options: object) => Promise<unknown> };
type Compiler = {
  run(done: (error: Error | null, stats?: { hasErrors(): boolean; toString(): string }) => void): void;
};

/** Every bundler by name. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async esbuild(project, output) {
    const { build } = await load<{ build(options: object): Promise<unknown> }>("esbuild");
    const entryPoints = [join(project, "bundle.mjs")];
    await build({ entryPoints, outfile: output, bundle: true, minify: true, format: "iife", platform: "browser" });
  },
  async vite(project, output) {
    // Vite is a module alone, so it is called as its users call it.
    const config = `export default { logLevel: "warn", build: { lib: { entry: "bundle.mjs", name: "consumer", formats: ["iife"], fileName: () => "vite.js" }, outDir: "out", emptyOutDir: false } };`;
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(project, "vite.config.mjs"), config);
    execFileSync(process.execPath, [join(folder("vite"), "bin", "vite.js"), "build"], { cwd: project, stdio: "pipe" });
    if (output !== join(project, "out", "vite.js")) throw new Error(`vite writes to out/vite.js, not to ${output}`);
  },
  async webpack(project, output) {
    const { default: webpack } = await load<{ default(config: object): Compiler }>("webpack");
    const compiler = webpack({
      mode: "production",
      target: "web",
      context: project,
      entry: "./bundle.mjs",
      output: { path: join(output, ".."), filename: "webpack.js", asyncChunks: false },
      performance: false,
    });
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString()));
        else resolve();
      });
    });
  },
  async rollup(project, output) {
    const rollup = await load<{ rollup(options: object): Promise<Configured> }>("rollup");
    const resolver = await load<{ nodeResolve(options: object): unknown }>("rollup-resolve");
    const bundle = await rollup.rollup({
      input: join(project, "bundle.mjs"),
      plugins: [resolver.nodeResolve({ browser: true })],
      onwarn: (warning: { message: string }) => {
        throw new Error(warning.message);
      },
    });
    await bundle.write({ file: output, format: "iife", inlineDynamicImports: true });
  },
};
