/** Resources: from rows of an operation table to objects with one method per row. Built on first use. */
import type { OperationRow, OperationTraits } from "./operation.ts";
import { pathParameterNames } from "./path.ts";

/** A row, read. */
export interface Operation {
  /** `parts.transactions.list` */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly string[];
  readonly takesQuery: boolean;
  readonly body: "json" | "form" | undefined;
  readonly bodyOptional: boolean;
  /** Name of the pagination style; `""` is the API's first. */
  readonly page: string | undefined;
  /** What the spec says; `undefined`: the method decides. */
  readonly idempotent: boolean | undefined;
  readonly scopeHeaders: boolean;
  /** The operation has no result. */
  readonly empty: boolean;
  readonly traits: OperationTraits;
}

/** What a method does when it is called. */
export type Executor = (operation: Operation, args: readonly unknown[]) => unknown;

type Rows = Readonly<Record<string, OperationRow>>;
type Nested = Readonly<Record<string, ResourceDefinition<unknown>>>;

/** A resource as data. `T` is the object that it becomes. */
export interface ResourceDefinition<T> {
  /** Its address on the client, such as `workOrders.messages`. */
  readonly name: string;
  /** Its methods, by their names. */
  readonly rows: Rows;
  /** The resources that are part of it. */
  readonly nested: Nested | undefined;
  /** @internal Type only. */
  readonly type?: T;
}

const NO_TRAITS: OperationTraits = {};

/** Reads one row of the table. */
export function readRow(id: string, row: OperationRow): Operation {
  const [line, traits] = typeof row === "string" ? [row, NO_TRAITS] : row;
  const [method = "", path = "", flags = ""] = line.split(" ");
  const has = (flag: string) => flags.includes(flag);
  return {
    id,
    method,
    path,
    pathParameters: pathParameterNames(path),
    takesQuery: has("q"),
    body: has("b") ? "json" : has("f") ? "form" : undefined,
    bodyOptional: has("o"),
    page: traits.page ?? (has("p") ? "" : undefined),
    idempotent: has("i") ? true : has("n") ? false : undefined,
    scopeHeaders: has("s"),
    empty: has("v"),
    traits,
  };
}

/** Declares a resource. Nothing is computed here: a bundler drops what is not used. */
export function resource<T>(name: string, rows: Rows, nested?: Nested): ResourceDefinition<T> {
  return { name, rows, nested };
}

/** Defines a property that is computed when it is first read. */
function lazy(target: object, key: string, make: () => unknown): void {
  Object.defineProperty(target, key, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      Object.defineProperty(target, key, { value, enumerable: true });
      return value;
    },
  });
}

/** The resource's object: a method per row, a property per nested resource. */
export function buildResource<T>(definition: ResourceDefinition<T>, execute: Executor): T {
  const built: Record<string, unknown> = {};
  for (const name of Object.keys(definition.rows)) {
    const operation = readRow(`${definition.name}.${name}`, definition.rows[name] as OperationRow);
    built[name] = (...args: unknown[]) => execute(operation, args);
  }
  if (definition.nested) defineResources(built, definition.nested, execute);
  return built as T;
}

/** Puts resources on an object, each built when it is first read. */
export function defineResources(target: object, definitions: Nested, execute: Executor): void {
  for (const name of Object.keys(definitions)) {
    lazy(target, name, () => buildResource(definitions[name] as ResourceDefinition<unknown>, execute));
  }
}

/** Every operation of some resources, nested ones included. */
export function listOperations(definitions: Nested): Operation[] {
  return Object.values(definitions).flatMap((definition) => [
    ...Object.entries(definition.rows).map(([name, row]) => readRow(`${definition.name}.${name}`, row)),
    ...(definition.nested ? listOperations(definition.nested) : []),
  ]);
}

export type { ApiPromise } from "./api-promise.ts";
export type { Bytes } from "./bytes.ts";
export type { FieldFilter } from "./filter.ts";
export type { CallOptions, ListOptions } from "./options.ts";
export type { PagePromise } from "./pages.ts";
