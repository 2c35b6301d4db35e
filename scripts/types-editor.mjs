/**
 * What the types cost in an editor: TypeScript's own language server is asked for the completions behind `client.` of each API, on the built declarations.
 * Cold is the first answer after the file was opened, with everything still to be read; warm is the median of the answers to edits after that. Fails when a
 * warm median passes 150 ms. Times are the machine's: look at them beside those of an empty object, which are printed too.
 */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const BUDGET_MS = 150;
const EDITS = 15;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Inside the package, so that its own name leads to its own declarations. */
const FOLDER = join(ROOT, ".tmp", "types-editor");
const TSSERVER = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");

/** [API, class, variable, a resource that must be offered] */
const APIS = [
  ["nothing", "", "empty", "alone"],
  ["clickmaint", "ClickMaintClient", "cm", "workOrders"],
  ["fieldnation", "FieldNationClient", "fn", "workOrders"],
  ["flowretail", "FlowRetailClient", "flow", "serviceOrders"],
  ["workorder-portal", "WorkorderPortalClient", "portal", "workorderPortals"],
  ["repzo", "RepzoClient", "repzo", "workorders"],
];

/** A language server, and a way to ask it. */
function startServer() {
  const server = spawn(process.execPath, [TSSERVER, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  /** Number of a request → what its answer, or the server's end, does. */
  const waiting = new Map();
  server.once("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("The language server ended."));
  });
  createInterface({ input: server.stdout }).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const message = JSON.parse(line);
    if (message.type !== "response") return;
    waiting.get(message.request_seq)?.resolve(message);
    waiting.delete(message.request_seq);
  });
  let seq = 0;
  const tell = (command, args) => {
    seq += 1;
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  return {
    tell,
    ask: (command, args) =>
      new Promise((resolve, reject) => {
        waiting.set(tell(command, args), { resolve, reject });
      }),
    close: () => server.kill(),
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Opens a file that ends in `client.` and asks what may follow, then again after each of some edits. */
async function measure([api, name, variable, offered]) {
  const file = join(FOLDER, `${api}.ts`);
  const declared =
    name === ""
      ? `declare const ${variable}: { ${offered}: string };\n`
      : `import type { ${name} } from "millwright/${api}";\ndeclare const ${variable}: ${name};\n`;
  const text = `${declared}${variable}.\n`;
  writeFileSync(file, text);
  const server = startServer();
  try {
    let line = text.split("\n").length - 1;
    const offset = variable.length + 2;
    const complete = async () => {
      const startedAt = performance.now();
      const { success, message, body } = await server.ask("completionInfo", {
        file,
        line,
        offset,
        triggerKind: 2,
        triggerCharacter: ".",
      });
      const ms = performance.now() - startedAt;
      if (!success || !body.entries.some((one) => one.name === offered))
        throw new Error(`No ${offered} behind ${variable}. ${message ?? ""}\nIs the package built? npm run build`);
      return { ms, entries: body.entries.length };
    };
    server.tell("open", { file, fileContent: text, scriptKindName: "TS" });
    const cold = await complete();
    const warm = [];
    for (let i = 0; i < EDITS; i++) {
      // A line above, as while typing: what was known of this file is void.
      const edit = { file, line: 1, offset: 1, endLine: 1, endOffset: 1 };
      server.tell("change", { ...edit, insertString: `const edit${i} = ${i};\n` });
      line += 1;
      warm.push((await complete()).ms);
    }
    return { cold: cold.ms, warm: median(warm), entries: cold.entries };
  } finally {
    server.close();
  }
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  join(FOLDER, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      moduleResolution: "NodeNext",
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    },
  }),
);
let failed = 0;
try {
  const columns = ["entries", "cold ms", "warm ms", "budget"];
  console.log(`${"completions".padEnd(20)}${columns.map((column) => column.padStart(10)).join("")}`);
  for (const api of APIS) {
    const { cold, warm, entries } = await measure(api);
    const over = warm > BUDGET_MS;
    if (over) failed += 1;
    const cells = [entries, cold.toFixed(0), warm.toFixed(1), BUDGET_MS];
    console.log(api[0].padEnd(20) + cells.map((cell) => String(cell).padStart(10)).join("") + (over ? "  OVER" : ""));
  }
} finally {
  rmSync(FOLDER, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
