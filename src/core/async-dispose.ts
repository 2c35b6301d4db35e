/** `await using` for those whose TypeScript `lib` does not know of it: the same declaration as in `lib.esnext.disposable`. Types only. */
declare global {
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** What `await using` closes at the end of its block. */
export interface AsyncClosable {
  [Symbol.asyncDispose](): Promise<void>;
}
