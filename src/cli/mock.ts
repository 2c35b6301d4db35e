/** `millwright mock`: a simulated vendor over HTTP, for other languages and for playing by hand. */
import { parseArgs } from "node:util";
import {
  type ApiName,
  apiNames,
  type FaultPreset,
  type RequestRecord,
  SimulationError,
  simulate,
  type WorldName,
} from "../testing/index.ts";
import { listen, type SimulatorServer } from "../testing/node/index.ts";

const USAGE = `Usage: millwright mock <api> [options]

Serves a simulated vendor over HTTP until it is stopped. Nothing leaves this machine.

<api> is one of ${apiNames.join(", ")}.

  --port <number>     port to listen on (4010; 0 for any free one)
  --host <address>    address to listen on (127.0.0.1)
  --seed <number>     start of the made-up data: the same seed gives the same world (1)
  --world <name>      empty, small or demo (demo)
  --faults <preset>   flaky, rateLimited, slow or outage
  --lenient           answer requests that the spec does not allow as the vendor would
  --no-limit          do not enforce the vendor's rate limit
  --hide-headers      let web pages call it, but hide limits and Retry-After from them
  --help              print this`;

/** What the arguments ask for. */
interface MockOptions {
  readonly api: ApiName;
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly world: WorldName;
  readonly faults: FaultPreset | undefined;
  readonly strict: boolean;
  readonly limited: boolean;
  readonly hideHeaders: boolean;
}

/** Thrown for arguments that cannot be meant; the message says what to write. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs the command.
 *
 * @param argv - arguments after `mock`
 * @param out - prints one line
 * @returns the server, which keeps the process alive; or an exit code: 0 after `--help`, 1 when it cannot listen, 2 for
 * wrong arguments
 */
export async function mock(argv: readonly string[], out: (line: string) => void): Promise<number | SimulatorServer> {
  try {
    const options = readArguments(argv);
    if (options === undefined) {
      out(USAGE);
      return 0;
    }
    return await serve(options, out);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof SimulationError)) throw error;
    out(`millwright mock: ${error.message}`);
    if (!(error instanceof UsageError)) return 1;
    out("Run `millwright mock --help` for the options.");
    return 2;
  }
}

async function serve(options: MockOptions, out: (line: string) => void): Promise<SimulatorServer> {
  const { api, port, host, seed, world, faults, strict, limited, hideHeaders } = options;
  const sim = simulate(api, { seed, world, strict, ...(limited ? {} : { rateLimit: false }) });
  if (faults !== undefined) sim.faults.preset(faults);
  const server = await listen(sim, {
    port,
    host,
    ...(hideHeaders ? { cors: { exposedHeaders: [] } } : {}),
    onRequest: (record) => out(lineOf(record)),
  });
  out(`Simulating ${api} at ${server.url}`);
  out(`World "${world}", seed ${seed}${faults === undefined ? "" : `, faults "${faults}"`}. ${CREDENTIALS[api]}`);
  out("Stop with Ctrl+C.");
  return server;
}

/** What each vendor wants to see; the simulator takes any. */
const CREDENTIALS: Readonly<Record<ApiName, string>> = {
  clickmaint: "Any bearer key is accepted; entities are 12 and 14 (header X-Entity-Id).",
  fieldnation: "Ask /authentication/api/oauth/token for a token: any name and password are accepted.",
  flowretail: "Any bearer token is accepted; tenants are tenant-1 and tenant-2, stores store-1 and store-2.",
  repzo: "Any api-key is accepted.",
  "workorder-portal": "Any api-key is accepted.",
};

function lineOf({ method, path, status, operationId, fault }: RequestRecord): string {
  const disturbed = fault === undefined ? "" : ` fault ${typeof fault === "string" ? fault : JSON.stringify(fault)}`;
  return `${String(status ?? "---")} ${method} ${path} ${operationId ?? "(no such route)"}${disturbed}`;
}

function readArguments(argv: readonly string[]): MockOptions | undefined {
  const { values, positionals } = parse(argv);
  if (values.help === true) return undefined;
  const [api, ...rest] = positionals;
  if (api === undefined) throw new UsageError(`which API? One of ${apiNames.join(", ")}.`);
  if (rest.length > 0) throw new UsageError(`one API at a time, got ${positionals.join(" ")}.`);
  return {
    api: oneOf("the API", api, apiNames),
    port: wholeNumber("--port", values.port, 4010, 65_535),
    host: values.host ?? "127.0.0.1",
    seed: wholeNumber("--seed", values.seed, 1, Number.MAX_SAFE_INTEGER),
    world: oneOf<WorldName>("--world", values.world ?? "demo", ["empty", "small", "demo"]),
    faults:
      values.faults === undefined
        ? undefined
        : oneOf<FaultPreset>("--faults", values.faults, ["flaky", "rateLimited", "slow", "outage"]),
    strict: values.lenient !== true,
    limited: values["no-limit"] !== true,
    hideHeaders: values["hide-headers"] === true,
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        port: text,
        host: text,
        seed: text,
        world: text,
        faults: text,
        lenient: flag,
        "no-limit": flag,
        "hide-headers": flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(what: string, value: string, names: readonly Name[]): Name {
  const known = names.find((name) => name === value);
  if (known === undefined) throw new UsageError(`${what} must be one of ${names.join(", ")}, got "${value}".`);
  return known;
}

function wholeNumber(what: string, text: string | undefined, fallback: number, most: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < 0 || value > most) {
    throw new UsageError(`${what} must be a whole number from 0 to ${most}, got "${text}".`);
  }
  return value;
}
