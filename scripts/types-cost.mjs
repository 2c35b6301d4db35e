/**
 * What one typed call costs the compiler: `tsc --extendedDiagnostics` on a file with one call against an empty file, per API, on the built declarations, beside
 * the same call by path. Fails when a call takes more than 1,000 type instantiations, which are the same on every machine, or when compiling it takes more than
 * its gate in parts of what the empty file takes. The goal is 0.15 s; an API above it is told so.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BUDGET = 1_000;
const GOAL_S = 0.15;
/** Parts of the empty file's time: where the largest stands, and room for a busy machine. */
const GATE = 1;
const RUNS = 5;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Inside the package, so that its own name leads to its own declarations. */
const FOLDER = join(ROOT, ".tmp", "types-cost");
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const SECRETS = 'clientId: "", clientSecret: "", username: "", password: ""';
/** [API, class, its options, a read, a write] */
const APIS = [
  ["clickmaint", "ClickMaintClient", 'apiKey: ""', "assets.get(1)", 'assets.create({ name: "Pump" })'],
  ["fieldnation", "FieldNationClient", SECRETS, "workOrders.get(1)", "workOrders.publish(1)"],
  [
    "flowretail",
    "FlowRetailClient",
    'token: ""',
    'serviceOrders.get("so-1")',
    'serviceOrders.create({ title: "Pump" })',
  ],
  [
    "workorder-portal",
    "WorkorderPortalClient",
    'apiKey: ""',
    'workorderPortals.get("wp-1")',
    'workorderPortals.updateStatus("wp-1", { status: "completed" })',
  ],
  ["repzo", "RepzoClient", 'apiKey: ""', 'workorders.get("wo-1")', 'workorders.get("wo-2", {})'],
];

/** The same read by path, as with openapi-fetch and the types of openapi-typescript: the nearest stack that others use. No budget: it is a peer. */
const PEERS = [
  [
    "clickmaint",
    "ClickMaintClient",
    'apiKey: ""',
    '"/assets/{id}", { params: { path: { id: 1 }, header: { "X-Entity-Id": 12 } } }',
  ],
  ["repzo", "RepzoClient", 'apiKey: ""', '"/workorder/{id}", { params: { path: { id: "wo-1" } } }'],
];

/** Compiles one file; the compiler's own figures. */
function compile(name, code) {
  writeFileSync(join(FOLDER, `${name}.ts`), code);
  writeFileSync(
    join(FOLDER, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        module: "NodeNext",
        moduleResolution: "NodeNext",
        lib: ["ES2022", "DOM", "DOM.Iterable"],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      },
      files: [`${name}.ts`],
    }),
  );
  const { status, stdout } = spawnSync(process.execPath, [TSC, "-p", FOLDER, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${code}\n${stdout}\nIs the package built? npm run build`);
  const figure = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { instantiations: figure("Instantiations"), totalS: figure("Total time") };
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
let failed = 0;
try {
  compile("empty", "export {};\n");
  const compileEmpty = () => compile("empty", "export {};\n");
  const empty = compileEmpty();
  /** Seconds that a compilation takes longer than that of the empty file: the quickest of each, in turns, which the others on a busy machine disturb least. */
  const overEmpty = (run) => {
    const [own, bare] = [[], []];
    for (let n = 0; n < RUNS; n++) {
      bare.push(compileEmpty().totalS);
      own.push(run().totalS);
    }
    const least = Math.min(...bare);
    const seconds = Math.min(...own) - least;
    return { seconds, part: seconds / least };
  };
  const columns = ["instantiations", "over empty", "budget", "next call", "s over empty", "goal s", "of empty", "gate"];
  console.log(`${"one call".padEnd(28)}${columns.map((column) => column.padStart(15)).join("")}`);
  const noise = overEmpty(compileEmpty);
  const nothing = [empty.instantiations, "", "", "", noise.seconds.toFixed(2), "", noise.part.toFixed(2)];
  console.log("nothing".padEnd(28) + nothing.map((cell) => String(cell).padStart(15)).join(""));
  for (const [api, name, options, read, write] of APIS) {
    const client = `import { ${name} } from "millwright/${api}";\nconst client = new ${name}({ ${options} });\n`;
    const compileCall = () => compile(api, `${client}export const one = await client.${read};\n`);
    const first = compileCall();
    const both = compile(
      api,
      `${client}export const one = await client.${read};\nexport const two = await client.${write};\n`,
    );
    const cost = first.instantiations - empty.instantiations;
    let { seconds, part } = overEmpty(compileCall);
    // Looked at twice more: a machine that was busy for a while is over it then, declarations that grew are not.
    for (let again = 2; part > GATE && again > 0; again--) ({ seconds, part } = overEmpty(compileCall));
    const over = cost > BUDGET || part > GATE;
    if (over) failed += 1;
    const cells = [
      first.instantiations,
      cost,
      BUDGET,
      both.instantiations - first.instantiations,
      seconds.toFixed(2),
      GOAL_S,
      part.toFixed(2),
      GATE,
    ];
    const remark = over ? "  OVER" : seconds > GOAL_S ? "  above the goal" : "";
    console.log(api.padEnd(28) + cells.map((cell) => String(cell).padStart(15)).join("") + remark);
  }
  for (const [api, name, options, request] of PEERS) {
    const client = `import { ${name} } from "millwright/${api}";\nconst client = new ${name}({ ${options} });\n`;
    const { instantiations } = compile(api, `${client}export const one = await client.raw.GET(${request});\n`);
    const cells = [instantiations, instantiations - empty.instantiations];
    const what = `peer: openapi-fetch, ${api}`;
    console.log(what.padEnd(28) + cells.map((cell) => String(cell).padStart(15)).join(""));
  }
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
