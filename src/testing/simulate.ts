import { loadApi } from "./apis.ts";
import { build } from "./builders.ts";
import { Engine } from "./engine.ts";
import { SimulationError } from "./errors.ts";
import { createFaults } from "./faults.ts";
import { createFetch } from "./fetch.ts";
import type { ApiModel } from "./model.ts";
import { createMswHandlers } from "./msw.ts";
import { fillStore, publicStore } from "./public-store.ts";
import { createRandom } from "./random.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limit.ts";
import { expectCalls } from "./request-log.ts";
import { Store, type StoreSnapshot } from "./store.ts";
import type { ApiName, SimulateOptions, Simulator, Snapshot, WorldName } from "./types.ts";
import type { StoreOf, WorldOf } from "./worlds.ts";

const OPTIONS = ["seed", "world", "strict", "rateLimit", "latencyMs", "clock", "auth", "baseUrl"];

/**
 * Makes a vendor in memory: it remembers what it is told, checks requests against the spec, and answers as the vendor
 * does. Nothing leaves the process. An answer that no known rule of the vendor stands behind is made from the spec's
 * schema, the same for the same seed, and says so in the header `x-simulated: schema`; one that could not honour a part of
 * the query names it: `x-simulated: without started`.
 *
 * ```ts
 * const sim = simulate("clickmaint", { seed: 7 });
 * const client = new ClickMaintClient({ apiKey: "test", entityId: 12, fetch: sim.fetch });
 * ```
 *
 * @throws {SimulationError} for an unknown API or option, or a world whose relations do not hold
 */
export function simulate<A extends ApiName>(api: A, options: SimulateOptions<A> = {}): Simulator<A> {
  const { model, domain } = loadApi(api);
  checkOptions(options);
  const { seed = 1, strict = true, latencyMs = 0, world = "small" } = options;
  const time = createClock(options.clock);
  const store = new Store(domain);
  const random = createRandom(seed + 1);
  // Failures have a sequence of their own: that of the ids is part of a snapshot, theirs is not.
  const chance = createRandom(`faults ${seed}`);
  const starts = [random.state(), chance.state()] as const;
  const isKnown = (operationId: string): boolean => model.operations.has(operationId);
  const faults = createFaults(chance, isKnown);
  const limiter = limiterOf(model, options.rateLimit);
  const engine = new Engine({
    model,
    domain,
    store,
    random,
    faults,
    limiter,
    limitScope: model.document["x-rate-limit"]?.scope ?? "credential",
    strict,
    latencyMs,
    seed,
    auth: options.auth ?? {},
    now: time.clock.now,
  });
  const load = (next: WorldName | WorldOf<A>): void => fillStore(store, domain, model, next, seed, time.clock.now);
  load(world);

  const fetch = createFetch((request) => engine.serve(request));
  // A violation stays an answer (400, with its message) where an error would be made a 500 and tried again.
  const answer = createFetch((request) => {
    const { violation, ...served } = engine.serve(request);
    return served;
  });
  return {
    api,
    basePath: (model.servers[0]?.pathname ?? "").replace(/\/+$/, ""),
    strict,
    fetch,
    handlers: createMswHandlers(model.document.info.title, basesOf(model, options.baseUrl), answer) as never[],
    store: publicStore(store, domain, random, time.clock.now) as StoreOf<A>,
    requests: engine.requests,
    violations: engine.violations,
    clock: time.clock,
    faults,
    build: build(api),
    snapshot: () => ({ api, store: { rows: store.snapshot(), ids: random.state() } satisfies StoreState }),
    restore(snapshot: Snapshot) {
      if (snapshot.api !== api) throw new SimulationError(`The snapshot is one of ${snapshot.api}, not of ${api}.`);
      const { rows, ids } = snapshot.store as StoreState;
      store.restore(rows);
      random.restore(ids);
    },
    seed: load,
    reset() {
      load(world);
      engine.requests.length = 0;
      engine.violations.length = 0;
      faults.clear();
      limiter?.clear();
      time.clear();
      random.restore(starts[0]);
      chance.restore(starts[1]);
    },
    expect: (operationId) => expectCalls(engine.requests, operationId, isKnown),
    assertNoViolations() {
      const [first] = engine.violations;
      if (first !== undefined) throw first;
    },
    serve: (request) => engine.serve(request),
  };
}

/** What a snapshot holds of the store. */
interface StoreState {
  readonly rows: StoreSnapshot;
  readonly ids: number;
}

function checkOptions(options: SimulateOptions): void {
  for (const name of Object.keys(options)) {
    if (!OPTIONS.includes(name)) {
      throw new SimulationError(`simulate: there is no option "${name}". The options are ${OPTIONS.join(", ")}.`);
    }
  }
  const { seed, latencyMs, rateLimit } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed))
    throw new SimulationError(`simulate: seed must be a whole number, got ${seed}.`);
  if (latencyMs !== undefined && !(latencyMs >= 0)) {
    throw new SimulationError(`simulate: latencyMs must be 0 or more milliseconds, got ${latencyMs}.`);
  }
  if (rateLimit !== undefined && rateLimit !== false && !(rateLimit.limit > 0 && rateLimit.windowMs > 0)) {
    throw new SimulationError("simulate: rateLimit must be false or { limit, windowMs }, both above 0.");
  }
}

function limiterOf(model: ApiModel, option: SimulateOptions["rateLimit"]): RateLimiter | undefined {
  if (option === false) return undefined;
  if (option !== undefined) return createRateLimiter([{ limit: option.limit, seconds: option.windowMs / 1000 }]);
  const documented = model.document["x-rate-limit"];
  return documented === undefined || documented.advisory === true ? undefined : createRateLimiter(documented.windows);
}

function createClock(source: { now(): number } | undefined): { clock: Simulator["clock"]; clear(): void } {
  let offsetMs = 0;
  return {
    clock: {
      now: () => (source === undefined ? Date.now() : source.now()) + offsetMs,
      advance(milliseconds) {
        if (!(milliseconds >= 0))
          throw new SimulationError(`clock.advance: time only goes forward, got ${milliseconds}.`);
        offsetMs += milliseconds;
      },
    },
    clear() {
      offsetMs = 0;
    },
  };
}

function basesOf(model: ApiModel, extra: SimulateOptions["baseUrl"]): readonly URL[] {
  const list = extra === undefined ? [] : typeof extra === "string" ? [extra] : extra;
  return [...model.servers, ...list.map((url) => new URL(url))];
}
