/** What a method returns: the unwrapped result, with the rest one call away. */
import type { ResponseInfo } from "./answer.ts";

/** A result with what came beside it. */
export interface ApiResult<T> {
  /** What the method alone would give. */
  readonly data: T;
  /** What the vendor's envelope holds beside the data, where it has one. */
  readonly meta: unknown;
  /** Status and headers. */
  readonly response: ResponseInfo;
}

/**
 * A promise of the unwrapped result. The request is already on its way.
 *
 * @example
 * const asset = await client.assets.get(102);
 * const { data, meta, response } = await client.assets.get(102).withResponse();
 */
export class ApiPromise<T> extends Promise<T> {
  readonly #result: Promise<ApiResult<T>>;

  /** @internal */
  constructor(result: Promise<ApiResult<T>>) {
    super((resolve) => resolve(undefined as T));
    this.#result = result;
  }

  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The result together with the envelope's metadata and the response's status and headers. */
  withResponse(): Promise<ApiResult<T>> {
    return this.#result;
  }

  // biome-ignore lint/suspicious/noThenProperty: the class is a promise; it only delegates.
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#result.then(
      (result) => (onFulfilled ? onFulfilled(result.data) : (result.data as unknown as A)),
      onRejected,
    );
  }
}
