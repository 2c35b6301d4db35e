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
  /** Headers, which no spec names. */
  headers: Record<string, unknown>;
  /** The body, by its media type. */
  content: { "application/json": Data };
}

/** An answer without a body. */
export interface EmptyAnswer {
  /** Headers, which no spec names. */
  headers: Record<string, unknown>;
  content?: never;
}

/** Answers by status: the JSON body of a success, and the refusals of the API. */
export type RawResponses<Status extends number, Data, Refusals> = { [S in Status]: JsonAnswer<Data> } & Refusals;

/** An operation that takes no body. Arguments, not types made of them: a compiler makes those of the one operation that is called. */
export interface RawOperation<Given, Status extends number, Data, Refusals> {
  /** What may be given, by place. */
  parameters: RawParameters<Given>;
  requestBody?: never;
  /** What comes back, by status. */
  responses: RawResponses<Status, Data, Refusals>;
}

/** An operation that takes a JSON body. */
export interface RawWrite<Given, Body, Status extends number, Data, Refusals> {
  /** What may be given, by place. */
  parameters: RawParameters<Given>;
  /** What must be sent. */
  requestBody: { content: { "application/json": Body } };
  /** What comes back, by status. */
  responses: RawResponses<Status, Data, Refusals>;
}
