/**
 * The types of `client.raw`: openapi-fetch's methods over the paths of a spec. openapi-fetch's own types rebuild every field of a body; that turns open value
 * sets (`"high" | (string & {})`) into objects and hides the names of components. These hand bodies on as they are, and refuse fields that do not exist.
 */
import type { Client, ParseAs, ParseAsResponse, RequestOptions } from "openapi-fetch";

/** Paths on which a method is known. */
type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [M in Method]: unknown } ? Path : never;
}[keyof Paths];

type Operation<Paths, Path extends keyof Paths, Method extends string> = Method extends keyof Paths[Path]
  ? Paths[Path][Method]
  : never;

/** What a body holds, whatever its media type. */
type ContentOf<Body> = Body extends { readonly content: infer Media } ? Media[keyof Media] : undefined;

type ParametersOf<Op> = Op extends { readonly parameters: infer Parameters } ? Parameters : unknown;

/** The body of a request, as the field `body` of its options. */
type BodyOf<Op> = Op extends { readonly requestBody: infer Body }
  ? { readonly body: ContentOf<Body> }
  : Op extends { readonly requestBody?: infer Body }
    ? { readonly body?: ContentOf<NonNullable<Body>> }
    : { readonly body?: never };

type IsOptional<T> = Partial<T> extends T ? true : false;

/** Settings of one request: its parameters, its body, and what openapi-fetch and `fetch` take besides. */
export type RawOptions<Parameters, Body, As extends ParseAs> = Body &
  (IsOptional<Parameters> extends true ? { readonly params?: Parameters } : { readonly params: Parameters }) &
  Omit<RequestOptions<unknown>, "body" | "params" | "parseAs"> &
  Omit<RequestInit, "body" | "headers"> & {
    /** How the body of a success is read. Default: `"json"`. */
    readonly parseAs?: As;
  };

type RawArguments<Options> = IsOptional<Options> extends true ? [options?: Options] : [options: Options];

type Responses<Op> = Op extends { readonly responses: infer All } ? All : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | "2XX";

type Success<All, As extends ParseAs> = ParseAsResponse<ContentOf<All[keyof All & SuccessStatus]>, { parseAs: As }>;

type Failure<All> = ContentOf<All[Exclude<keyof All, SuccessStatus>]>;

/** The answer to a request of `client.raw`: what was asked for, or the body of a refusal. */
export type RawAnswer<Data, Refusal> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Refusal; readonly response: Response };

/** Sends one method to one of the paths of the spec. */
export type RawMethod<Paths, Method extends string> = <
  Path extends PathsWith<Paths, Method>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...options: RawArguments<
    RawOptions<ParametersOf<Operation<Paths, Path, Method>>, BodyOf<Operation<Paths, Path, Method>>, As>
  >
) => Promise<
  RawAnswer<Success<Responses<Operation<Paths, Path, Method>>, As>, Failure<Responses<Operation<Paths, Path, Method>>>>
>;

/** The openapi-fetch client over the paths of one API. */
export interface RawClient<Paths> extends Pick<Client<never>, "use" | "eject"> {
  /** Reads. */
  readonly GET: RawMethod<Paths, "get">;
  /** Reads the headers alone. */
  readonly HEAD: RawMethod<Paths, "head">;
  /** Sends a POST. It is sent again only when the server cannot have acted. */
  readonly POST: RawMethod<Paths, "post">;
  /** Sends a PUT. */
  readonly PUT: RawMethod<Paths, "put">;
  /** Sends a PATCH. It is sent again only when the server cannot have acted. */
  readonly PATCH: RawMethod<Paths, "patch">;
  /** Sends a DELETE. */
  readonly DELETE: RawMethod<Paths, "delete">;
  /** Asks what may be sent. */
  readonly OPTIONS: RawMethod<Paths, "options">;
  /** Asks for the request as it arrives. */
  readonly TRACE: RawMethod<Paths, "trace">;
  /** The same with the method as an argument, in small letters. */
  readonly request: <Method extends string, Path extends PathsWith<Paths, Method>, As extends ParseAs = "json">(
    method: Method,
    path: Path,
    ...options: RawArguments<
      RawOptions<ParametersOf<Operation<Paths, Path, Method>>, BodyOf<Operation<Paths, Path, Method>>, As>
    >
  ) => Promise<
    RawAnswer<
      Success<Responses<Operation<Paths, Path, Method>>, As>,
      Failure<Responses<Operation<Paths, Path, Method>>>
    >
  >;
}
