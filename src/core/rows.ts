/** The rows of a list one by one. */
import type { Page } from "./pages.ts";

type Result<T> = IteratorResult<T, void>;

/**
 * What `async function*` would make of a loop over pages and their rows, by hand: a generator puts each row through the queue of promises three times, which
 * costs more than all else that is done for it. Whoever asks before an answer is there waits for its turn, as with a generator.
 */
export class Rows<T> implements AsyncGenerator<T, void, undefined> {
  readonly #pages: AsyncGenerator<Page<T>, void, undefined>;
  #items: readonly T[] = [];
  #at = 0;
  /** What was asked for last and is not answered yet. */
  #pending: Promise<unknown> | undefined;

  constructor(pages: AsyncGenerator<Page<T>, void, undefined>) {
    this.#pages = pages;
  }

  next(): Promise<Result<T>> {
    if (!this.#pending && this.#at < this.#items.length) return Promise.resolve(this.#row());
    return this.#inTurn(async () => {
      while (this.#at >= this.#items.length) {
        const { value: page } = await this.#pages.next();
        if (!page) return { value: undefined, done: true };
        this.#items = page.items;
        this.#at = 0;
      }
      return this.#row();
    });
  }

  return(): Promise<Result<T>> {
    return this.#end(() => this.#pages.return());
  }

  throw(error: unknown): Promise<Result<T>> {
    return this.#end(() => this.#pages.throw(error));
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #row(): Result<T> {
    return { value: this.#items[this.#at++] as T, done: false };
  }

  #end(pages: () => Promise<unknown>): Promise<Result<T>> {
    return this.#inTurn(async () => {
      this.#items = [];
      await pages();
      return { value: undefined, done: true };
    });
  }

  #inTurn(act: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = this.#pending ? this.#pending.then(act, act) : act();
    this.#pending = turn;
    const over = () => {
      if (this.#pending === turn) this.#pending = undefined;
    };
    turn.then(over, over);
    return turn;
  }
}
