/** The parts of an OpenAPI 3.1 document that the simulator reads, with the extensions of `specs/README.md`. */

/** A JSON Schema, or a reference to one. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly examples?: readonly unknown[];
  readonly example?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly "x-known-values"?: readonly unknown[];
}

/** A parameter of an operation. */
export interface ParameterObject {
  readonly $ref?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: JsonSchema;
  readonly "x-scope"?: string;
  readonly "x-option"?: string;
  readonly "x-filter"?: { readonly fields: readonly string[]; readonly matchers: readonly string[] };
}

/** Content by media type. */
export type ContentObject = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

/** What wraps bodies and results. */
export interface EnvelopeObject {
  readonly request?: string | null;
  readonly response?: string | null;
  readonly meta?: string | null;
  readonly failure?: { readonly path: string; readonly equals: unknown } | null;
}

/** How a list is paged. */
export interface PaginationObject {
  readonly kind: "page" | "offset" | "cursor" | "single";
  readonly query?: Readonly<Record<string, string>>;
  readonly first?: number;
  readonly size?: number;
  readonly items: string;
  readonly total?: readonly string[];
  readonly pages?: readonly string[];
  readonly next?: readonly string[];
  readonly more?: readonly string[];
}

/** One operation of a path. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly ParameterObject[];
  readonly requestBody?: { readonly $ref?: string; readonly required?: boolean; readonly content: ContentObject };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: ContentObject }>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-envelope"?: EnvelopeObject;
  readonly "x-pagination"?: string;
  readonly "x-accept-methods"?: Readonly<Record<string, string>>;
}

/** How a credential travels. */
export interface SecuritySchemeObject {
  readonly type: "http" | "apiKey" | "oauth2" | "openIdConnect";
  readonly scheme?: string;
  readonly in?: "header" | "query" | "cookie";
  readonly name?: string;
}

/** One window of a rate limit. */
export interface RateLimitWindow {
  readonly limit: number;
  readonly seconds: number;
  readonly resetsAt?: string;
}

/** A bundled document: every reference points inside it. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes?: Readonly<Record<string, SecuritySchemeObject>>;
  };
  readonly "x-rate-limit"?: {
    readonly scope: "ip" | "credential";
    readonly advisory?: boolean;
    readonly windows: readonly RateLimitWindow[];
  };
  readonly "x-envelope"?: EnvelopeObject;
  readonly "x-query"?: {
    readonly arrays?: "repeat" | "comma" | "brackets" | "json";
    readonly objects?: "deepObject" | "json";
  };
  readonly "x-pagination"?: Readonly<Record<string, PaginationObject>>;
}
