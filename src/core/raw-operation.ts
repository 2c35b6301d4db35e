/**
 * What the routes of a spec take and answer, in the shape that openapi-typescript gives them and that openapi-fetch reads. Said once here and named in the
 * generated types: written out for every operation, it was a third of what a compiler reads of an API.
 */

/** Parameters of an operation that takes none. */
export interface NoParameters {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}

/** Parameters by their place. In a place that is not named nothing may be given. */
export type RawParameters<Given> = Given & Omit<NoParameters, keyof Given>;

/** A JSON body that the service answers. */
export interface JsonAnswer<Data> {
  headers: Record<string, unknown>;
  content: { "application/json": Data };
}

/** An answer without a body. */
export interface EmptyAnswer {
  headers: Record<string, unknown>;
  content?: never;
}

/** Answers by status: the JSON body of a success, and the refusals of the API. */
export type RawResponses<Status extends number, Data, Refusals> = { [S in Status]: JsonAnswer<Data> } & Refusals;

/** An operation that takes no body. */
export interface RawOperation<Given, Responses> {
  parameters: RawParameters<Given>;
  requestBody?: never;
  responses: Responses;
}

/** An operation that takes a JSON body. */
export interface RawWrite<Given, Body, Responses> {
  parameters: RawParameters<Given>;
  requestBody: { content: { "application/json": Body } };
  responses: Responses;
}
