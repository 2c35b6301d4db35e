/** What an API looks like from outside, in one form whatever it was read from. */

/** Member path (`data[].name`) → kinds of its value, joined by `|`. */
export type Members = ReadonlyMap<string, string>;

/** One operation. A part is absent where the source does not say. */
export interface SurfaceOperation {
  /** What the source calls it. */
  readonly name: string;
  readonly query?: Members;
  readonly body?: Members;
  readonly answer?: Members;
  /** Members that our spec already knows to be in doubt. */
  readonly doubtful?: ReadonlySet<string>;
  /** Routes that our spec names as other possibilities. */
  readonly candidates?: readonly string[];
}

/** `GET /parts/{}` → operation. */
export type Surface = ReadonlyMap<string, SurfaceOperation>;

/** How deep members are compared: rows of a list, their members and one level below. */
export const DEPTH = 4;

/** A route without the names of its parameters. */
export function routeKey(method: string, path: string): string {
  const plain = `/${path.replace(/^\/+|\/+$/g, "")}`.replace(/\{[^{}]*\}/g, "{}");
  return `${method.toUpperCase()} ${plain}`;
}

/** Collects members; kinds of the same path are joined. */
export class MemberList {
  readonly #kinds = new Map<string, Set<string>>();

  add(path: string, kind: string): void {
    if (path === "") return;
    const kinds = this.#kinds.get(path) ?? new Set<string>();
    kinds.add(kind);
    this.#kinds.set(path, kinds);
  }

  done(): Members {
    return new Map([...this.#kinds].map(([path, kinds]) => [path, [...kinds].sort().join("|")]));
  }
}
