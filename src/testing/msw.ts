/** The part of MSW's request handlers that MSW itself uses. Both spellings of the kind are known to its editions. */
interface MswHandler {
  readonly kind: "request";
  readonly __kind: "RequestHandler";
  readonly info: { readonly header: string; readonly callFrame: undefined };
  isUsed: boolean;
  run(args: { readonly request: Request; readonly requestId?: string }): Promise<unknown>;
  log(): void;
  reset(): void;
  restore(): void;
  dispose(): void;
}

/**
 * One handler that answers every request to the vendor's servers, unknown routes too, so that no test call leaves the
 * machine. MSW asks its handlers to be of a kind and to have `run`; it is not imported, so it stays optional. MSW makes
 * an error of a handler a 500, which clients try again: `answer` must not reject but for a broken connection.
 *
 * @param bases - URLs that the handler answers for
 * @param answer - a `fetch`
 */
export function createMswHandlers(
  title: string,
  bases: readonly URL[],
  answer: (request: Request) => Promise<Response>,
): MswHandler[] {
  const covers = (url: URL): boolean =>
    bases.some((base) => url.origin === base.origin && url.pathname.startsWith(base.pathname.replace(/\/+$/, "")));
  const handler: MswHandler = {
    kind: "request",
    __kind: "RequestHandler",
    info: { header: `ALL ${title} (millwright)`, callFrame: undefined },
    isUsed: false,
    async run({ request, requestId }) {
      if (!covers(new URL(request.url))) return null;
      handler.isUsed = true;
      const copy = request.clone();
      let response: Response;
      try {
        response = await answer(request);
      } catch (error) {
        // MSW turns this response into the TypeError of a broken connection.
        if (!(error instanceof TypeError)) throw error;
        response = Response.error();
      }
      return { handler, request: copy, requestId, response, parsedResult: {} };
    },
    log() {},
    reset() {},
    restore() {},
    // MSW 3 calls it when a handler is taken out.
    dispose() {},
  };
  return [handler];
}
