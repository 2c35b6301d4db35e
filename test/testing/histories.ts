import fc from "fast-check";

/** One step of a history: what is done to the simulator, and what a plain model says of it. */
export type Step<Model extends object, Real extends object> = fc.AsyncCommand<Model, Real>;

/** A step that can always be taken; `title` is what fast-check prints of it. */
export function step<Model extends object, Real extends object>(
  title: string,
  run: (model: Model, real: Real) => Promise<void>,
): Step<Model, Real> {
  return { check: () => true, run, toString: () => title };
}

/** The key at a place of a map that grows and shrinks; `lost` when it is empty. */
export function keyAt<Key>(map: ReadonlyMap<Key, unknown>, place: number, lost: Key): Key {
  const keys = [...map.keys()];
  return keys.length === 0 ? lost : (keys[place % keys.length] as Key);
}

/** What became of a call: `"ok"` and its result, or the status of the refusal. A failure of another kind is one of the test. */
export async function outcomeOf<Result>(
  call: PromiseLike<Result>,
): Promise<
  { readonly status: "ok"; readonly result: Result } | { readonly status: number; readonly result?: undefined }
> {
  try {
    return { status: "ok", result: await call };
  } catch (error) {
    const { status } = error as { status?: unknown };
    if (typeof status !== "number") throw error;
    return { status };
  }
}

/**
 * Takes random histories, and compares at the end of each.
 *
 * @param begin - a new simulator, and the model of it
 * @param steps - what can happen
 * @param compare - everything that model and simulator must agree on
 */
export async function checkHistories<Model extends object, Real extends object>(
  begin: () => { model: Model; real: Real },
  steps: fc.Arbitrary<Step<Model, Real>>[],
  compare: (model: Model, real: Real) => Promise<void>,
  { runs = 15, length = 50 }: { runs?: number; length?: number } = {},
): Promise<void> {
  const property = fc.asyncProperty(fc.commands(steps, { maxCommands: length, size: "max" }), async (history) => {
    const { model, real } = begin();
    await fc.asyncModelRun(() => ({ model, real }), history);
    await compare(model, real);
  });
  await fc.assert(property, { numRuns: runs });
}
