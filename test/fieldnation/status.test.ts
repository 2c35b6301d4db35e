import { readFileSync } from "node:fs";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import {
  allowedActions,
  allowsAction,
  FieldNationClient,
  type WorkOrderStatusAction,
  type WorkOrderStatusName,
  workOrderStatuses,
  workOrderTransitions,
} from "../../src/fieldnation/index.ts";
import { simulate } from "../../src/testing/index.ts";

const NAMES = Object.keys(workOrderStatuses) as WorkOrderStatusName[];

function clientOf(fetch: typeof globalThis.fetch = globalThis.fetch): FieldNationClient {
  return new FieldNationClient({
    fetch,
    clientId: "c",
    clientSecret: "s",
    username: "u",
    password: "p",
    rateLimit: false,
    retry: false,
  });
}

describe("the statuses of a work order", () => {
  it("are the ten that are known, each with what its facts rest on", () => {
    expect(NAMES).toEqual([
      "Draft",
      "Published",
      "Routed",
      "Assigned",
      "Work Done",
      "Approved",
      "Paid",
      "Cancelled",
      "Postponed",
      "Deleted",
    ]);
    const ids = Object.values(workOrderStatuses).map(({ name, id, idEvidence }) => [name, id, idEvidence]);
    expect(ids.filter(([, id]) => id !== undefined)).toEqual([
      ["Draft", 1, "documented"],
      ["Published", 2, "inferred"],
      ["Assigned", 3, "example"],
      ["Work Done", 4, "inferred"],
      ["Approved", 5, "inferred"],
      ["Paid", 6, "inferred"],
      ["Cancelled", 7, "inferred"],
    ]);
    expect(workOrderStatuses.Assigned).toMatchObject({ codes: ["checked_out", "delayed"], codesEvidence: "example" });
    expect(Object.values(workOrderStatuses).filter(({ locked }) => locked)).toEqual([workOrderStatuses.Paid]);
  });

  it("allow what the transitions say, and nothing else", () => {
    for (const name of NAMES) {
      const starting = workOrderTransitions.flatMap(({ action, from, fromEvidence }) =>
        action && from?.includes(name) ? [[action, fromEvidence]] : [],
      );
      expect(workOrderStatuses[name].actions, name).toEqual(Object.fromEntries(starting));
    }
  });

  it("are moved by methods that the client has", () => {
    const known = new Set(clientOf().operations.map(({ id }) => id));
    const actions = workOrderTransitions.flatMap(({ action }) => action ?? []);
    expect(actions).toHaveLength(15);
    for (const action of actions) expect(known, action).toContain(action);
  });
});

describe("allowedActions", () => {
  it("takes a name or the status of a work order", () => {
    expect(allowedActions("Work Done")).toEqual(["workOrders.markIncomplete", "workOrders.approve"]);
    expect(allowedActions({ name: "Work Done" })).toEqual(allowedActions("Work Done"));
    expect(allowedActions("Paid")).toEqual([]);
  });

  it.each([undefined, {}, { name: undefined }, "Lost", "draft", "toString", { name: "constructor" }])(
    "knows nothing of %j",
    (status) => {
      expect(allowedActions(status)).toBeUndefined();
      expect(allowsAction(status, "workOrders.publish")).toBeUndefined();
    },
  );
});

describe("allowsAction", () => {
  it.each<[WorkOrderStatusName, WorkOrderStatusAction, boolean | undefined]>([
    ["Draft", "workOrders.publish", true],
    ["Published", "workOrders.publish", false],
    ["Paid", "workOrders.unassign", false],
    ["Draft", "workOrders.create", false],
    ["Draft", "workOrders.delete", undefined],
    ["Assigned", "workOrders.revertToDraft", undefined],
  ])("%s, %s: %s", (status, action, allowed) => expect(allowsAction(status, action)).toBe(allowed));
});

describe("the simulator", () => {
  const acts: Partial<Record<WorkOrderStatusAction, (fn: FieldNationClient, id: number) => PromiseLike<unknown>>> = {
    "workOrders.publish": (fn, id) => fn.workOrders.publish(id),
    "workOrders.unpublish": (fn, id) => fn.workOrders.unpublish(id),
    "workOrders.revertToDraft": (fn, id) => fn.workOrders.revertToDraft(id),
    "workOrders.route": (fn, id) => fn.workOrders.route(id, { technician: { id: 9001 } }),
    "workOrders.massRoute": (fn, id) => fn.workOrders.massRoute(id, { ids: [9001] }),
    "workOrders.unroute": (fn, id) => fn.workOrders.unroute(id, { technician: { id: 9002 } }),
    "workOrders.assign": (fn, id) => fn.workOrders.assign(id, { user: { id: 9001 } }),
    "workOrders.unassign": (fn, id) => fn.workOrders.unassign(id, {}),
    "workOrders.provider.cancel": (fn, id) => fn.workOrders.provider.cancel(id),
    "workOrders.markIncomplete": (fn, id) => fn.workOrders.markIncomplete(id, { reason: "x", reason_id: 1 }),
    "workOrders.approve": (fn, id) => fn.workOrders.approve(id),
    "workOrders.delete": (fn, id) => fn.workOrders.delete(id, { cancel_reason: "58" }),
  };
  const pairs = NAMES.flatMap((name) =>
    Object.keys(acts).map((action) => [name, action as keyof typeof acts] as const),
  );

  it.each(pairs)("of an order that is %s: %s is carried out or refused as the data say", async (name, action) => {
    const sim = simulate("fieldnation", { rateLimit: false });
    const fn = clientOf(sim.fetch as typeof fetch);
    const id = Number(sim.store.workOrders.all()[0]?.id);
    sim.store.workOrders.update(id, { status: { name }, routes: { results: ["9002"] } });
    const expected = allowsAction(name, action) ?? !workOrderStatuses[name].locked;
    const outcome = await acts[action]?.(fn, id).then(
      () => true,
      (error: { status?: number }) => (error.status === 400 ? false : error),
    );
    expect(outcome).toBe(expected);
    const now = sim.store.workOrders.get(id)?.status?.name;
    const to: readonly (string | undefined)[] | null | undefined = workOrderTransitions.find(
      (one) => one.action === action,
    )?.to;
    if (!expected) expect(now).toBe(name);
    else if (to) expect(to).toContain(now);
  });
});

describe("the documentation of a method that changes the status", () => {
  const path = new URL("../../generated/fieldnation/resources.ts", import.meta.url);
  const file = ts.createSourceFile("resources.ts", readFileSync(path, "utf8"), ts.ScriptTarget.ESNext, true);
  const commentOf = (action: string): string => {
    const parts = action.split(".");
    const method = parts.pop();
    const owner = `${parts.map((part) => part.replace(/^./, (letter) => letter.toUpperCase())).join("")}Resource`;
    const declared = file.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === owner);
    const member = (declared as ts.InterfaceDeclaration).members.find((one) => one.name?.getText(file) === method);
    return ts
      .getJSDocCommentsAndTags(member as ts.Node)
      .map((one) => one.getText(file))
      .join()
      .replace(/\s*\n\s*\* ?/g, " ");
  };

  it.each(workOrderTransitions.filter(({ action }) => action))("$action names where it starts and leads", (way) => {
    const comment = commentOf(way.action as string);
    for (const name of [...(way.from ?? []), ...(way.to ?? [])]) expect(comment).toContain(name);
    if (way.from === null) expect(comment).toContain("In which statuses it is allowed is not known");
    if (way.fromEvidence === "inferred") expect(comment).toMatch(/Allowed in status [^;.]* \(inferred\)/);
    if (way.note) expect(comment).toContain(way.note);
  });
});

describe("a bundle", () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      minifySyntax: true,
      treeShaking: true,
      format: "esm",
      platform: "neutral",
      external: ["openapi-fetch"],
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  };

  it("of the client carries no status machine", async () => {
    const text = await bundle('export { FieldNationClient } from "../../src/fieldnation/index.ts";');
    expect(text).toContain("/authentication/api/oauth/token");
    expect(text).not.toMatch(/Work Done|workOrderStatuses|workOrderTransitions|allowedActions/);
  });

  it("of the status machine carries no client", async () => {
    const text = await bundle('export { allowsAction } from "../../src/fieldnation/index.ts";');
    expect(text).toContain("Work Done");
    expect(text).not.toContain("/authentication/api/oauth/token");
  });
});
