/** `millwright verify <api>`: what a user's credentials can tell about a spec. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMillwrightError } from "../core/errors.ts";
import {
  CREDENTIALS,
  type Credential,
  VERIFY_APIS,
  type VerifyApi,
  type VerifyReport,
  verify,
} from "../verify/index.ts";
import { EXIT, type Terminal } from "./commands.ts";
import { driftReport, renderPlan, renderReport } from "./verify-report.ts";

const OPTIONS = {
  only: { type: "string", multiple: true },
  json: { type: "boolean" },
  "dry-run": { type: "boolean" },
  "ask-write-routes": { type: "boolean" },
  "base-url": { type: "string" },
  out: { type: "string" },
  set: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
} as const;

function usage(): string {
  const apis = VERIFY_APIS.map((api) => {
    const names = CREDENTIALS[api].map(({ variable, required }) => (required ? variable : `[${variable}]`));
    return `  ${api.padEnd(17)} ${names.join(" ")}`;
  });
  return `Usage: millwright verify <api> [options]

Asks the live service, with GET alone, which routes, pages and shapes of the spec hold. Writes
millwright.<api>.routes.json (what a client takes as "routes") and millwright.<api>.drift.json
(no values, no credentials: fit to be attached to an issue).

Credentials come from the environment ([optional]), or from --set option=value:
${apis.join("\n")}

  --only <name>         an operation (assets.get) or a resource (assets); may be given again
  --dry-run             print what would be asked, and send nothing
  --ask-write-routes    ask routes that write with GET too, and learn from 405 and Allow. A server that
                        acts on GET, against the rules of HTTP, would act
  --base-url <url>      another address than the vendor's
  --set <name=value>    a setting of the client, such as entityId=12 or region=ca
  --out <folder>        where the files go (default: here)
  --json                print the report as JSON

Exit codes: 0 all as the spec says, 1 something differs, 2 wrong usage, 3 it could not be finished.`;
}

/** The client's settings from the environment and `--set`; tells what is missing. */
function settingsFrom(
  credentials: readonly Credential[],
  env: Terminal["env"],
  given: readonly string[],
): { options: Record<string, unknown>; missing: string[] } {
  const options: Record<string, unknown> = {};
  const put = (name: string, text: string): void => {
    const known = credentials.find(({ option }) => option === name);
    options[name] = known?.integer ? Number(text) : text;
  };
  for (const { option, variable } of credentials) {
    const text = env[variable];
    if (text !== undefined && text !== "") put(option, text);
  }
  for (const pair of given) {
    const at = pair.indexOf("=");
    if (at > 0) put(pair.slice(0, at), pair.slice(at + 1));
  }
  const missing = credentials.filter(({ option, required }) => required && options[option] === undefined);
  return { options, missing: missing.map(({ variable }) => variable) };
}

/** Runs the command. */
export async function runVerify(args: readonly string[], terminal: Terminal): Promise<number> {
  const wrong = (reason: string): number => {
    terminal.error(`millwright verify: ${reason}`);
    return EXIT.usage;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    terminal.out(usage());
    return EXIT.ok;
  }
  const [api, ...more] = positionals;
  if (api === undefined || more.length > 0 || !VERIFY_APIS.includes(api as VerifyApi))
    return wrong(`name one API: ${VERIFY_APIS.join(", ")}`);
  const credentials = CREDENTIALS[api as VerifyApi];
  const dryRun = values["dry-run"] === true;
  const { options, missing } = settingsFrom(credentials, terminal.env, values.set ?? []);
  if (missing.length > 0 && !dryRun) return wrong(`${missing.join(", ")} must be set in the environment`);
  // Nothing is sent in a dry run: it needs no credentials to say what would be asked.
  if (dryRun) for (const { option, required } of credentials) if (required) options[option] ??= "unused";
  try {
    const report = await verify(
      api as VerifyApi,
      { ...options, ...(values["base-url"] !== undefined && { baseUrl: values["base-url"] }) },
      {
        only: values.only,
        dryRun,
        askWriteRoutes: values["ask-write-routes"],
        onProgress: (finding, done, of) => {
          if (terminal.interactive) terminal.error(`${done}/${of} ${finding.operation}: ${finding.status}`);
        },
      },
    );
    if (dryRun) {
      terminal.out(values.json ? JSON.stringify(report.plan, undefined, 2) : renderPlan(report.plan));
      return EXIT.ok;
    }
    finish(report, values.out ?? terminal.cwd, values.json === true, terminal);
    return report.clean ? EXIT.ok : EXIT.differs;
  } catch (error) {
    if (!isMillwrightError(error)) throw error;
    if (isMillwrightError(error, "ConfigError")) return wrong(error.message);
    // The message of an answer may quote the vendor, who may quote the request: the name and the operation are enough.
    terminal.error(`millwright verify: could not be finished: ${error.name} on ${error.operation ?? "a request"}`);
    return EXIT.failed;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
}

function finish(report: VerifyReport, folder: string, json: boolean, terminal: Terminal): void {
  const write = (name: string, value: unknown): string => {
    const file = join(folder, `millwright.${report.api}.${name}.json`);
    writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
    return file;
  };
  const files = [write("routes", report.overrides), write("drift", driftReport(report))];
  terminal.out(json ? JSON.stringify(report, undefined, 2) : renderReport(report));
  if (!json) terminal.out(`\nWritten: ${files.join(", ")}`);
}
