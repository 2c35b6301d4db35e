/**
 * The reference: a site of every entry of the package, made by TypeDoc from the doc comments, with the cookbook beside it.
 *
 *     tsx scripts/docs.ts            writes site/index.html
 *     tsx scripts/docs.ts --check    names every public symbol without a doc comment, and every link that leads nowhere
 */
import { rmSync } from "node:fs";
import { entries } from "./build/entries.ts";
import { readReference } from "./docs/reference.ts";
import { reportDocumentation, surveyDocumentation } from "./docs/survey.ts";

const SITE = "site";

const { app, project } = await readReference(entries());
if (process.argv.includes("--check")) {
  app.validate(project);
  const survey = surveyDocumentation(project);
  for (const line of reportDocumentation(survey)) console.log(line);
  if (survey.missing.length > 0 || app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1;
} else {
  rmSync(SITE, { recursive: true, force: true });
  await app.generateDocs(project, SITE);
  console.log(`${SITE}/index.html written.`);
  if (app.logger.hasErrors()) process.exitCode = 1;
}
