import type {
  ApiDefinition,
  EvidencePair,
  HttpMethod,
  OperationRecord,
  OperationTraits,
} from "../../src/core/operation.ts";
import { type ApiRoot, readApi } from "./api.ts";
import { readOperation } from "./operation.ts";
import type { SpecNode } from "./source.ts";

/** A field of a query interface or of the call options. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly doc: readonly string[];
}

/** A method of a resource. An operation with several media types has several. */
export interface Method {
  readonly name: string;
  readonly result: string;
  readonly row: string;
  readonly traits: OperationTraits;
}

/** An operation, read and checked: its record for the table, and the types of its arguments. */
export interface Operation {
  readonly record: OperationRecord;
  readonly node: SpecNode;
  readonly methods: readonly Method[];
  /** Positional arguments. */
  readonly path: readonly { readonly name: string; readonly type: string }[];
  readonly body?: { readonly type: string; readonly required: boolean };
  readonly query?: { readonly name: string; readonly fields: readonly Field[] };
  /** Type of the last argument. */
  readonly options: string;
  /** Headers that a caller may pass. */
  readonly headers: readonly string[];
}

/** What the operations of an API have in common; filled while they are read. */
export interface Shared {
  readonly api: ApiRoot;
  readonly scope: Record<string, NonNullable<ApiDefinition["scope"]>[string]>;
  readonly callOptions: Map<string, Field & { readonly query: string }>;
  /** Name of a set of call options → what its interface extends. */
  readonly optionTypes: Map<string, string>;
  /** Components that the resources mention. */
  readonly components: Set<string>;
  /** Types of core that the resources mention. */
  readonly core: Set<string>;
}

/** Everything that the emitters need to know of one API. */
export interface Model {
  readonly definition: ApiDefinition;
  readonly operations: readonly Operation[];
  /** Top-level resource → description of its tag. */
  readonly tags: ReadonlyMap<string, string>;
  readonly shared: Shared;
}

const METHODS = ["get", "head", "post", "put", "patch", "delete"];

/** Reads the operations of a spec. What cannot become a method is reported to the spec's source, and left out. */
export function readModel(root: SpecNode): Model {
  const shared: Shared = {
    api: readApi(root),
    scope: {},
    callOptions: new Map(),
    optionTypes: new Map(),
    components: new Set(),
    core: new Set(),
  };
  const operations: Operation[] = [];
  const tags = new Map<string, string>();
  const addresses = new Map<string, "method" | "resource">();
  for (const [path, item] of root.get("paths")?.members() ?? []) {
    for (const verb of METHODS) {
      const node = item.get(verb);
      const operation = node && readOperation(node, verb.toUpperCase() as HttpMethod, path, item, shared);
      if (!operation) continue;
      operations.push(operation);
      claimAddresses(operation, addresses);
      readTag(operation, root, tags);
    }
  }
  if (operations.length === 0) root.report("the spec has no operation");
  const { scope, callOptions } = shared;
  const definition: ApiDefinition = {
    ...shared.api,
    ...(Object.keys(scope).length > 0 && { scope }),
    ...(callOptions.size > 0 && {
      callOptions: Object.fromEntries([...callOptions].map(([name, { query }]) => [name, query])),
    }),
    evidence: commonestEvidence(operations),
  };
  return {
    definition,
    operations: operations.map((operation) => withEvidence(operation, definition.evidence)),
    tags,
    shared,
  };
}

/** A method and a resource cannot share an address, nor can two methods. */
function claimAddresses({ record, methods, node }: Operation, addresses: Map<string, "method" | "resource">): void {
  const claim = (address: string, kind: "method" | "resource"): void => {
    const known = addresses.get(address);
    if (known && known !== kind) node.report(`${address} is a method and a resource`);
    else if (known === "method") node.report(`another operation has the address ${address}`);
    else addresses.set(address, kind);
  };
  for (const { name } of methods) claim(`${record.resource}.${name}`, "method");
  const parts = record.resource.split(".");
  for (let end = 1; end <= parts.length; end += 1) claim(parts.slice(0, end).join("."), "resource");
}

function readTag({ record, node }: Operation, root: SpecNode, tags: Map<string, string>): void {
  const [tag] = record.tags;
  const declared = root
    .get("tags")
    ?.members()
    .find(([, one]) => one.text("name") === tag);
  const description = declared?.[1].text("description");
  const resource = record.resource.split(".")[0] as string;
  if (description === undefined) node.report(`the first tag, "${tag}", is not declared with a description`);
  else if (!tags.has(resource)) tags.set(resource, description);
}

/** The pair that most operations have; it is left out of their rows. */
function commonestEvidence(operations: readonly Operation[]): EvidencePair {
  const pairs = operations.map(({ record }) => evidencePair(record));
  const count = (pair: EvidencePair): number => pairs.filter((other) => other === pair).length;
  return pairs.reduce((best, pair) => (count(pair) > count(best) ? pair : best), pairs[0] ?? "dd");
}

function withEvidence(operation: Operation, common: EvidencePair): Operation {
  const evidence = evidencePair(operation.record);
  if (evidence === common) return operation;
  return {
    ...operation,
    methods: operation.methods.map((method) => ({ ...method, traits: { ...method.traits, evidence } })),
  };
}

function evidencePair({ evidence }: OperationRecord): EvidencePair {
  return `${evidence.route?.[0]}${evidence.schema?.[0]}` as EvidencePair;
}
