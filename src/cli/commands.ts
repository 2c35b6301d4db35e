/** The commands of `millwright`. Each is loaded when it is called. */

/** Where a command writes, and what surrounds it: replaced in tests. */
export interface Terminal {
  out(line: string): void;
  error(line: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether a person watches: progress is shown then. */
  readonly interactive: boolean;
}

/** A command. Resolves to its exit code. */
export interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Every command by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  mock: {
    summary: "serve a simulated vendor over HTTP until stopped",
    async run(args, terminal) {
      const served = await (await import("./mock.ts")).mock(args, (line) => terminal.out(line));
      // A server that listens keeps the process alive.
      return typeof served === "number" ? served : EXIT.ok;
    },
  },
  verify: {
    summary: "find out which routes and shapes hold on the live service, with GET alone",
    run: async (args, terminal) => (await import("./verify.ts")).runVerify(args, terminal),
  },
};

/** Exit codes of every command. */
export const EXIT = { ok: 0, differs: 1, usage: 2, failed: 3 } as const;

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: millwright <command> [options]\n\n${lines.join("\n")}\n\nmillwright <command> --help tells more.`;
}

/** Runs the command that the arguments name. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.out(usage());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    terminal.error(`millwright: there is no command "${name}"\n\n${usage()}`);
    return EXIT.usage;
  }
  return command.run(rest, terminal);
}
