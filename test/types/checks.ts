/** Questions about types, answered by the compiler. Compiled, never run. */

/** `true` when two types are the same, `any` being the same as nothing but itself. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when the two types are the same. */
export function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

type IsAny<T> = 0 extends 1 & T ? true : false;

/** A result, out of its promise; of a list, its rows. */
type Result<P> = Awaited<P> extends { readonly items: readonly (infer Row)[] } ? Row : Awaited<P>;

/** Whether `any` stands anywhere in what a method takes or gives, at its top. */
type MethodHasAny<M> = M extends (...args: infer Arguments) => infer P
  ? true extends { [I in keyof Arguments]: IsAny<Arguments[I]> }[number] | IsAny<P> | IsAny<Result<P>>
    ? true
    : false
  : false;

/** Names of methods of some resources, nested ones included, that take or give `any`. `never` when none does. */
export type MethodsWithAny<R> = {
  [K in keyof R]: R[K] extends (...args: never[]) => unknown
    ? MethodHasAny<R[K]> extends true
      ? K
      : never
    : MethodsWithAny<R[K]>;
}[keyof R];
