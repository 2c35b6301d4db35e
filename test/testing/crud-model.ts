import fc from "fast-check";
import { expect } from "vitest";

/** One kind of record of a simulator, driven through its client. */
export interface Kind {
  create(name: string): Promise<string>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  name(id: string): Promise<string>;
  /** One page, and the number of all rows where the vendor tells it. */
  page(number: number, size: number): Promise<{ ids: string[]; total: number | undefined }>;
}

/** What a kind must hold, as plainly as possible. */
export type Model = Map<string, string>;

type Command = fc.AsyncCommand<Model, Kind>;

function command(title: string, run: (model: Model, kind: Kind) => Promise<void>): Command {
  return { check: () => true, run, toString: () => title };
}

/** The id at a place of a list that grows and shrinks. */
export function pick(model: Map<string, unknown>, place: number): string | undefined {
  const ids = [...model.keys()];
  return ids[place % Math.max(ids.length, 1)];
}

async function refused(act: Promise<unknown>): Promise<void> {
  await expect(act).rejects.toMatchObject({ status: 404 });
}

/** Every record is on exactly one page, the total is right, and each has its last name. */
async function checkAll(model: Model, kind: Kind, size: number): Promise<void> {
  const seen: string[] = [];
  for (let page = 1; ; page++) {
    const { ids, total } = await kind.page(page, size);
    if (total !== undefined) expect(total).toBe(model.size);
    seen.push(...ids);
    if (ids.length < size) break;
  }
  expect([...seen].sort()).toEqual([...model.keys()].sort());
  for (const [id, name] of model) expect(await kind.name(id)).toBe(name);
}

const name = fc.constantFrom("Belt", "Bearing", "Filter", "Seal", "belt", "Ünit 2");
const place = fc.nat(20);

/**
 * Runs random histories of create, rename, remove and list against a plain map: nothing is lost, doubled or comes back,
 * and a record that is gone is not found.
 */
export async function checkAgainstModel(
  start: () => Kind,
  runs = 15,
  extra: fc.Arbitrary<Command>[] = [],
): Promise<void> {
  let gone: string | undefined;
  const commands = [
    name.map((value) =>
      command(`create ${value}`, async (model, kind) => {
        const id = await kind.create(value);
        expect(model.has(id)).toBe(false);
        expect(id).not.toBe(gone);
        model.set(id, value);
      }),
    ),
    fc.tuple(place, name).map(([at, value]) =>
      command(`rename ${at} to ${value}`, async (model, kind) => {
        const id = pick(model, at);
        if (id === undefined) return;
        await kind.rename(id, value);
        model.set(id, value);
      }),
    ),
    place.map((at) =>
      command(`remove ${at}`, async (model, kind) => {
        const id = pick(model, at);
        if (id === undefined) return;
        await kind.remove(id);
        model.delete(id);
        gone = id;
        await refused(kind.name(id));
        await refused(kind.remove(id));
      }),
    ),
    fc
      .integer({ min: 1, max: 4 })
      .map((size) => command(`check, ${size} a page`, (model, kind) => checkAll(model, kind, size))),
    ...extra,
  ];
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 40, size: "max" }), async (steps) => {
    const model: Model = new Map();
    const kind = start();
    gone = undefined;
    await fc.asyncModelRun(() => ({ model, real: kind }), steps);
    await checkAll(model, kind, 3);
  });
  await fc.assert(property, { numRuns: runs });
}
