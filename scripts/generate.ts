/** `npm run generate [-- --check] [api…]`: makes generated/ from specs/, or with --check tells what differs. */
import { generateApi, specNames, writeFiles } from "./generate/run.ts";
import { SpecError } from "./generate/source.ts";

const root = process.cwd();
const check = process.argv.includes("--check");
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const files = new Map<string, string>();
const problems: string[] = [];

for (const api of chosen.length > 0 ? chosen : specNames(root)) {
  try {
    for (const [path, text] of await generateApi(root, api)) files.set(path, text);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    problems.push(...error.problems);
  }
}
if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} problem(s); nothing written.`);
  process.exitCode = 1;
} else {
  const differing = writeFiles(root, files, check);
  if (check && differing.length > 0) {
    console.error(differing.join("\n"));
    console.error(`${differing.length} of ${files.size} files differ from the specs; run npm run generate.`);
    process.exitCode = 1;
  } else {
    for (const path of differing) console.log(path);
    console.log(
      check ? `${files.size} files agree with the specs.` : `${differing.length} of ${files.size} files written.`,
    );
  }
}
