/** The simulators that a consumer talks to, and what they saw of it. */
import { simulate } from "millwright/testing";
import { listen } from "millwright/testing/node";
import type { Outcomes, Vendors } from "./project/consumer.ts";

/** Simulators of one consumer. */
export interface Served {
  readonly vendors: Vendors;
  /** Corrects the consumer's word by what arrived: a check that sent too little or too much has failed. */
  judge(outcomes: Outcomes): Outcomes;
  close(): Promise<void>;
}

/** Starts the simulators, each with the faults that the checks are about. */
export async function serve(): Promise<Served> {
  const clickmaint = simulate("clickmaint", { seed: 7 });
  clickmaint.faults.on("locations.create", { retryAfter: 1 }, 1);
  clickmaint.faults.on("users.list", "stall");
  const fieldnation = simulate("fieldnation", { seed: 7 });
  const servers = await Promise.all([listen(clickmaint), listen(fieldnation)]);
  const [entity] = clickmaint.store.entities.all();
  const order = fieldnation.store.workOrders.all().find(({ status }) => status?.name === "Draft");

  return {
    vendors: {
      clickmaint: { url: servers[0].url, entityId: Number(entity?.id) },
      fieldnation: { url: servers[1].url, workOrderId: Number(order?.id) },
    },
    judge(outcomes) {
      const sent = (id: string): (number | undefined)[] =>
        [...clickmaint.requests, ...fieldnation.requests]
          .filter(({ operationId }) => operationId === id)
          .map(({ status }) => status);
      const arrived: Record<string, [id: string, holds: boolean]> = {
        list: ["assets.list", sent("assets.list").length === 1],
        page: ["parts.list", sent("parts.list").length > 1],
        create: ["assets.create", sent("assets.create").length === 1],
        retry: ["locations.create", sent("locations.create").join() === "429,201"],
        abort: ["users.list", sent("users.list").length === 1],
        upload: ["workOrders.attachments.create", sent("workOrders.attachments.create").length === 1],
      };
      const judged = Object.entries(arrived).map(([check, [id, holds]]): [string, string] => {
        const said = outcomes[check] ?? "not run";
        return [check, said === "ok" && !holds ? `${id} arrived with ${sent(id).join() || "nothing"}` : said];
      });
      return { ...outcomes, ...Object.fromEntries(judged) };
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
