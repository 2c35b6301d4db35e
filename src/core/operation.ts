/** HTTP methods that an operation can have. */
export type HttpMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** First letter the route's evidence, second the schema's: d documented, o observed, e example, i inferred. */
export type EvidencePair = `${"d" | "o" | "i"}${"d" | "o" | "e" | "i"}`;

/**
 * One operation as the client carries it: `"METHOD path flags"`, or that string and what else is special.
 *
 * Flags are letters: `q` takes a query, `b` takes a JSON body, `f` takes a form (multipart) body, `o` the body may be left out, `p` pages in
 * the API's first style, `i` idempotent, `n` never idempotent, `s` sends the scope headers, `v` has no result.
 */
export type OperationRow = string | readonly [string, OperationTraits];

/** What an operation does differently from the rest of its API. */
export interface OperationTraits {
  /** Pagination style other than the first. */
  readonly page?: string;
  /** Root key that wraps the request body. */
  readonly wrap?: string;
  /** Dotted path of the result in the body instead of the API's own; `null`: the body is the result. */
  readonly unwrap?: string | null;
  /** Dotted path of what sits beside the result instead of the API's own; `null`: nothing does. */
  readonly meta?: string | null;
  /** `null`: a success status is never checked for a failure inside the body. */
  readonly failure?: null;
  /** Media type of the answer, other than JSON. */
  readonly accept?: string;
  /** The result is a byte stream. */
  readonly bytes?: true;
  /** `false`: sent without credentials, such as the call that asks for a token. */
  readonly auth?: false;
  /** Evidence, other than the API's commonest pair. */
  readonly evidence?: EvidencePair;
}

/** How a list travels in pages. Paths are dotted and start at the response body. */
export interface PaginationStyle {
  /** `single` is one body that holds every row. */
  readonly kind: "page" | "offset" | "cursor" | "single";
  /** Names of the query parameters: `page` or `offset` or `after` and `before`, and `size`. */
  readonly query?: {
    readonly page?: string;
    readonly offset?: string;
    readonly after?: string;
    readonly before?: string;
    readonly size?: string;
  };
  /** Number of the first page (kind `page`). */
  readonly first?: number;
  /** The vendor's default page size, where known. */
  readonly size?: number;
  /** Path of the rows; `""` when the body is the array. */
  readonly items: string;
  /** Paths of the number of all rows, tried in order. */
  readonly total?: readonly string[];
  /** Paths of the number of pages, tried in order. */
  readonly pages?: readonly string[];
  /** Paths of the cursor of the next page, tried in order. */
  readonly next?: readonly string[];
  /** Paths of a boolean that says whether there is another page, tried in order. */
  readonly more?: readonly string[];
}

/** What a client knows of a whole API. Part of every bundle, so it stays small. */
export interface ApiDefinition {
  readonly id: string;
  readonly title: string;
  /** Name of an environment or region → base URL without a slash at its end; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** Absent when no limit is known. `advisory`: not enforced, the vendor's headers decide. */
  readonly rateLimit?: {
    readonly scope: "ip" | "credential";
    readonly advisory?: true;
    readonly windows: readonly { readonly limit: number; readonly seconds: number; readonly resetsAt?: string }[];
  };
  /** Where results sit in a body, and what a failure inside a success status looks like. */
  readonly envelope?: {
    readonly response?: string;
    readonly meta?: string;
    readonly failure?: { readonly path: string; readonly equals: unknown };
  };
  /** Style name → style; the first is the default of rows flagged `p`. */
  readonly pagination?: Readonly<Record<string, PaginationStyle>>;
  /** How arrays and objects travel in a query. */
  readonly query?: {
    readonly arrays?: "repeat" | "comma" | "brackets" | "json";
    readonly objects?: "deepObject" | "json";
  };
  /** Client setting → the parameter it fills. */
  readonly scope?: Readonly<
    Record<string, { readonly in: "path" | "header"; readonly name: string; readonly type?: "integer" | "string" }>
  >;
  /** Call option → the query parameter it fills. */
  readonly callOptions?: Readonly<Record<string, string>>;
  /** The commonest pair; rows name theirs where it differs. */
  readonly evidence: EvidencePair;
}

/** A query or header parameter in the full table. */
export interface ParameterRecord {
  readonly name: string;
  readonly required: boolean;
  /** JSON Schema type: `string`, `integer`, `array` …; several joined by `|`. */
  readonly type: string;
  /** Client setting or call option that fills it; then it is not an argument of the method. */
  readonly filledBy?: string;
}

/** One operation in full, for programs and tests. Never part of a client bundle. */
export interface OperationRecord {
  /** The method's address: `parts.transactions.list`. */
  readonly id: string;
  /** The address without its last part. */
  readonly resource: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** In path order, those filled by client settings included. */
  readonly pathParameters: readonly string[];
  readonly query: readonly ParameterRecord[];
  readonly headers: readonly ParameterRecord[];
  readonly body?: { readonly media: string; readonly required: boolean };
  readonly wrap?: string;
  readonly unwrap?: string;
  readonly page?: string;
  readonly idempotent: boolean;
  readonly evidence: {
    readonly route: "documented" | "observed" | "inferred";
    readonly schema: "documented" | "observed" | "example" | "inferred";
    readonly confidence?: "high" | "medium" | "low";
    readonly note?: string;
  };
  /** Other routes that an inferred or contested one could be, likeliest first. */
  readonly candidates?: readonly { readonly method?: HttpMethod; readonly path?: string }[];
  readonly tags: readonly string[];
  /** Method name → media type, where one operation has several methods. */
  readonly accept?: Readonly<Record<string, string>>;
  /** Section of the vendor's reference. */
  readonly section?: string;
  /** Which of the vendor's publications names the operation. */
  readonly source?: string;
}
