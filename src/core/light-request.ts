/** A request for openapi-fetch that costs no `Request`: the real one is built by `fetch` itself. Used while no middleware looks at it. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}
