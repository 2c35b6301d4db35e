/**
 * `npm run api`: writes the public API of every entry, as the built declarations have it, to `test/api`, so that a change of it shows in review.
 * `npm run api -- --check` fails on a difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractApis } from "./api/extract.ts";
import { exportedNames, shorten } from "./api/shorten.ts";
import { type Entry, entries } from "./build/entries.ts";

const FOLDER = join("test", "api");
const ENDING = ".api.md";

/** Names that the generator made for an API. */
function generatedNames(api: string): string[] {
  const made = ["types.ts", "resources.ts", "schemas.ts"].map((name) => join("generated", api, name));
  return made.flatMap((path) => [...exportedNames(readFileSync(path, "utf8"))]);
}

const apis = readdirSync("generated");

/** How an entry is told: a client's tells its generated types, and all others leave those to it. */
function tellingOf({ specifier, source }: Entry) {
  const api = apis.find((name) => specifier === `./${name}` || specifier === `./${name}/schemas`);
  const generated = new Set(api === undefined ? apis.flatMap(generatedNames) : generatedNames(api));
  // A name that the entry gives by hand hides the generated one.
  for (const name of exportedNames(readFileSync(source, "utf8"), /\/generated\//)) generated.delete(name);
  return { generated, isHome: specifier === `./${api}` };
}

const all = entries();
const told = new Set<string>();
const reports = new Map(
  [...extractApis(all)].map(([name, api], at) => {
    const entry = all[at] as Entry;
    const title = entry.specifier.replace(/^\./, "millwright");
    const text = shorten(api, { ...tellingOf(entry), told });
    return [`${name}${ENDING}`, `# \`${title}\`\n\nMade by \`npm run api\`.\n\n\`\`\`ts\n${text}\`\`\`\n`];
  }),
);
const there = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith(ENDING)) : [];
const stale = there.filter((name) => !reports.has(name));
const changed = [...reports].filter(
  ([name, text]) => !there.includes(name) || readFileSync(join(FOLDER, name), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const name of [...changed.map(([changedName]) => changedName), ...stale]) {
    console.error(`${join(FOLDER, name)} is not what the declarations say: run npm run api, and judge the difference`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of stale) rmSync(join(FOLDER, name));
  for (const [name, text] of changed) writeFileSync(join(FOLDER, name), text);
}
console.log(`${reports.size} entries, ${changed.length + stale.length} reports differ`);
