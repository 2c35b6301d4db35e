/** The public API of every entry, as api-extractor reads it off the built declarations: names, signatures and members, without their documentation. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry } from "../build/entries.ts";

const declarationsOf = ({ source }: Entry): string => resolve("dist", "types", source.replace(/\.ts$/, ".d.cts"));

/** api-extractor's own file is asked for each entry. All take their types from one program. */
function configure(entry: Entry, sources: readonly string[], folder: string): ExtractorConfig {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    strict: true,
    skipLibCheck: true,
  };
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve("package.json"),
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: declarationsOf(entry),
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: sources } },
      apiReport: {
        enabled: true,
        // Bases of classes and types of parameters are public as well, though nobody can name them.
        includeForgottenExports: true,
        reportFileName: `${entry.name}.api.md`,
        reportFolder: folder,
        reportTempFolder: join(folder, "temp"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // What stands in comments is for TypeDoc to judge.
      messages: { compilerMessageReporting: none, extractorMessageReporting: none, tsdocMessageReporting: none },
    },
  });
}

/** Declarations of each entry: name of the entry → TypeScript. */
export function extractApis(entries: readonly Entry[]): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "millwright-api-"));
  try {
    mkdirSync(join(folder, "temp"));
    const sources = entries.map(declarationsOf);
    const configs = entries.map((entry) => configure(entry, sources, folder));
    const [first] = configs;
    if (!first) throw new Error("there are no entries");
    const compilerState = CompilerState.create(first, { additionalEntryPoints: sources });
    return new Map(
      configs.map((config, at) => {
        const name = entries[at]?.name ?? "";
        const { errorCount } = Extractor.invoke(config, {
          localBuild: true,
          compilerState,
          messageCallback(message) {
            if (message.logLevel === ExtractorLogLevel.Error) console.error(`${name}: ${message.text}`);
            message.handled = true;
          },
        });
        if (errorCount > 0) throw new Error(`api-extractor does not read ${name}`);
        const report = readFileSync(config.reportFilePath, "utf8");
        return [name, report.slice(report.indexOf("```ts\n") + 6, report.lastIndexOf("```"))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
