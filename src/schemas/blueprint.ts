/** What a schema was made from: plain data that a check can walk. */
import type { AnySchema, Must } from "./schema.ts";

/** Limits of a text. */
export interface TextLimits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
}

/** Limits of a number. */
export interface NumberLimits {
  readonly integer?: true;
  readonly min?: number;
  readonly max?: number;
  /** Greater than this. */
  readonly above?: number;
  /** Less than this. */
  readonly below?: number;
  /** A multiple of this. */
  readonly step?: number;
}

/** One kind of value. */
export type Blueprint =
  | ({ readonly kind: "text"; readonly format?: string } & TextLimits)
  | ({ readonly kind: "number" } & NumberLimits)
  | { readonly kind: "boolean" }
  | { readonly kind: "unknown" }
  | { readonly kind: "file" }
  | {
      readonly kind: "values";
      readonly values: readonly unknown[];
      readonly of: "fixed" | "closed" | "open";
      readonly integer?: true;
    }
  | { readonly kind: "list"; readonly item: AnySchema; readonly min?: number; readonly max?: number }
  | { readonly kind: "map"; readonly value: AnySchema }
  | { readonly kind: "nullable"; readonly inner: AnySchema }
  | { readonly kind: "either"; readonly options: readonly AnySchema[] }
  | { readonly kind: "all"; readonly parts: readonly AnySchema[] }
  | {
      readonly kind: "object";
      readonly members: () => Readonly<Record<string, AnySchema | Must<unknown>>>;
      readonly rest: AnySchema | false | undefined;
    };
