/** `node scripts/release-check.mjs v1.2.3`: fails unless package.json, package-lock.json, CHANGELOG.md and the tag name one version, and `repository` is filled in. */
import { readFileSync } from "node:fs";

const tag = process.argv[2] ?? "";
const { version, repository } = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const [, newest = "nothing"] = /^## (\S+)/m.exec(readFileSync("CHANGELOG.md", "utf8")) ?? [];

const faults = [
  tag === `v${version}` || `the tag is ${tag || "missing"}, and package.json says ${version}`,
  (lock.version === version && lock.packages[""].version === version) || `package-lock.json says ${lock.version}`,
  newest === version || `CHANGELOG.md begins with ${newest}: npm run changelog -- --tag v${version}`,
  repository !== undefined || "package.json has no repository: provenance needs it",
].filter((fault) => fault !== true);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
