import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parse } from "yaml";

/** Thrown when a spec cannot become a client; every problem reads `file#pointer: reason`. */
export class SpecError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SpecError";
  }
}

/** The YAML files of one spec, loaded as references reach them, and what was found wrong in them. */
export class SpecSource {
  readonly problems = new Set<string>();
  /** Name of a referenced thing → where the things of this name are. */
  readonly targets = new Map<string, Set<string>>();
  private readonly files = new Map<string, SpecNode>();

  constructor(readonly root: string) {}

  open(file: string): SpecNode {
    const known = this.files.get(file);
    if (known) return known;
    let value: unknown;
    try {
      value = parse(readFileSync(file, "utf8"));
    } catch (error) {
      this.problems.add(`${relative(this.root, file)}#: ${(error as Error).message.split("\n")[0]}`);
    }
    const node = new SpecNode(this, file, "", value);
    this.files.set(file, node);
    return node;
  }

  opened(): IterableIterator<SpecNode> {
    return this.files.values();
  }

  /** What a `$ref` in `from` refers to; a broken one is a problem of `from`. */
  follow(from: SpecNode, ref: string): SpecNode | undefined {
    const [path = "", pointer = ""] = ref.split("#");
    let node: SpecNode | undefined = this.open(path === "" ? from.file : resolve(dirname(from.file), path));
    const parts = pointer.split("/").slice(1).map(decodePointer);
    for (const part of parts) node = node?.get(part);
    if (!node || node.value === undefined) {
      from.report(`$ref "${ref}" leads nowhere`);
      return undefined;
    }
    const name = parts.at(-1) ?? "";
    this.targets.set(name, (this.targets.get(name) ?? new Set()).add(node.address));
    return new SpecNode(this, node.file, node.pointer, node.value, name);
  }
}

/** A value in a spec that knows its file and pointer. References are followed on the way down. */
export class SpecNode {
  constructor(
    readonly source: SpecSource,
    readonly file: string,
    readonly pointer: string,
    readonly value: unknown,
    /** Last part of the reference that led here. */
    readonly refName?: string,
  ) {}

  get address(): string {
    return `${relative(this.source.root, this.file)}#${this.pointer}`;
  }

  report(reason: string): void {
    this.source.problems.add(`${this.address}: ${reason}`);
  }

  /** The member as it is written, a reference not followed. */
  raw(key: string): SpecNode | undefined {
    if (typeof this.value !== "object" || this.value === null || !Object.hasOwn(this.value, key)) return undefined;
    return new SpecNode(
      this.source,
      this.file,
      `${this.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      (this.value as Record<string, unknown>)[key],
    );
  }

  get(key: string): SpecNode | undefined {
    const member = this.raw(key);
    const ref = member?.text("$ref");
    return member && ref !== undefined ? this.source.follow(member, ref) : member;
  }

  /** Member at a dotted or listed path of keys. */
  at(...keys: string[]): SpecNode | undefined {
    return keys.reduce<SpecNode | undefined>((node, key) => node?.get(key), this);
  }

  members(): [string, SpecNode][] {
    return this.keys().flatMap((key) => {
      const member = this.get(key);
      return member ? [[key, member] as [string, SpecNode]] : [];
    });
  }

  keys(): string[] {
    return typeof this.value === "object" && this.value !== null ? Object.keys(this.value) : [];
  }

  text(key: string): string | undefined {
    const value = this.raw(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  flag(key: string): boolean | undefined {
    const value = this.raw(key)?.value;
    return typeof value === "boolean" ? value : undefined;
  }

  list(key: string): unknown[] | undefined {
    const value = this.raw(key)?.value;
    return Array.isArray(value) ? value : undefined;
  }
}

function decodePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}
