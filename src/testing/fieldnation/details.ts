import { pageOf } from "../crud.ts";
import { type Action, type Call, Refusal, WholeReply } from "../domain.ts";
import { wrapResult } from "../envelope.ts";
import type { Row } from "../table.ts";
import { change, members, openOrder, orderOf, partId, shaped, withMembers } from "./embedded.ts";
import { instant, ZONE } from "./instants.ts";
import { actor } from "./tokens.ts";

/** Fields of an order come in groups. */
function fieldsOf(order: Row): readonly Row[] {
  return members(order, "custom_fields").flatMap((group) => (group.results ?? []) as readonly Row[]);
}

function requireField(call: Call, order: Row): Row {
  const field = fieldsOf(order).find((one) => String(one.id) === String(call.path.custom_field_id));
  if (field === undefined) throw new Refusal(404, "Custom field not found");
  return field;
}

const updateField: Action = (call) => {
  const order = openOrder(call);
  const field = requireField(call, order);
  const groups = members(order, "custom_fields").map((group) => ({
    ...group,
    results: ((group.results ?? []) as readonly Row[]).map((one) =>
      one === field ? { ...one, value: (call.body as Row).value ?? "" } : one,
    ),
  }));
  return change(call, order, withMembers(order, "custom_fields", groups));
};

/** The rules by which providers are found; their criteria have ids. */
function qualified(call: Call, order: Row): Row {
  const rule = ((call.body as Row).selection_rule ?? {}) as Row;
  const results = ((rule.results ?? []) as readonly Row[]).map((one) => ({ ...one, id: one.id ?? partId(call) }));
  const selection_rule = { ...rule, id: rule.id ?? partId(call), results };
  return shaped(call, "Qualifications", { ...(order.qualifications as Row), selection_rule });
}

const removeQualification: Action = (call) => {
  const order = openOrder(call);
  const whole = (order.qualifications ?? {}) as Row;
  const rule = (whole.selection_rule ?? {}) as Row;
  const results = (rule.results ?? []) as readonly Row[];
  const left = results.filter((one) => String(one.id) !== String(call.path.qualification_id));
  if (left.length === results.length) throw new Refusal(404, "Qualification not found");
  return change(call, order, { qualifications: { ...whole, selection_rule: { ...rule, results: left } } });
};

/** Messages of an order, each with the answers to it. */
function threadsOf(call: Call): readonly Row[] {
  return call.store.table("workOrders.messages").all(`/${String(orderOf(call).id)}`);
}

function messageOf(call: Call, order: Row): Row {
  const body = call.body as Row;
  const { id, first_name, last_name } = actor(call);
  const name = [first_name, last_name].filter((one) => one !== undefined).join(" ");
  return {
    msg_id: String(partId(call)),
    from: { id, name },
    role: String(body.type ?? "REPLY"),
    message: body.message,
    read: false,
    created: { ...instant(call.now().getTime()), timezone: ZONE.name },
    work_order_status: String((order.status as Row | undefined)?.name),
  };
}

const send: Action = (call) => {
  const order = orderOf(call);
  const to = (call.body as Row).to as Row | undefined;
  const message = { ...messageOf(call, order), ...(to === undefined ? {} : { to }), replies: [] };
  call.store.insert("workOrders.messages", shaped(call, "MessageThread", message), `/${String(order.id)}`);
  return threads(call);
};

const reply: Action = (call) => {
  const order = orderOf(call);
  const thread = threadsOf(call).find((one) => String(one.msg_id) === String(call.path.message_id));
  if (thread === undefined) throw new Refusal(404, "Message not found");
  const answer = shaped(call, "Message", { ...messageOf(call, order), parent_id: String(thread.msg_id) });
  const replies = [...((thread.replies ?? []) as readonly Row[]), answer];
  call.store.update("workOrders.messages", thread.msg_id, { replies });
  return threads(call);
};

/** All threads of an order, as the list of them. */
function threads(call: Call): WholeReply {
  const list = call.model.operations.get("workOrders.messages.list");
  const whole = list === undefined ? call : { ...call, operation: list };
  return new WholeReply(call.operation.status, wrapResult(whole, pageOf({ ...whole, query: {} }, threadsOf(call))));
}

/** Repeat visits of an order, its job status and its incident. */
function revisitsOf(call: Call): Row {
  const order = orderOf(call);
  const known = call.store.table("workOrders.siteRevisits").get(order.id);
  return known ?? { work_order_id: order.id, revisits: [], job_status: { status: "pending", history: [] } };
}

function saveRevisits(call: Call, patch: Row): Row {
  const order = openOrder(call);
  const before = revisitsOf(call);
  const table = call.store.table("workOrders.siteRevisits");
  if (table.get(order.id) === undefined) call.store.insert("workOrders.siteRevisits", before, `/${String(order.id)}`);
  const row = call.store.update("workOrders.siteRevisits", order.id, patch);
  const revisits = (row.revisits ?? []) as readonly Row[];
  const jobStatus = (row.job_status as Row | undefined)?.status;
  const summary = { job_status: jobStatus, revisit_count: revisits.length, is_revisit: revisits.length > 0 };
  change(call, order, { site_revisit: summary, incident_id: row.incident_id });
  return shownRevisits(row);
}

function shownRevisits({ work_order_id, ...row }: Row): Row {
  return row;
}

const setJobStatus: Action = (call) => {
  const { status, reason_id } = call.body as Row;
  const before = (revisitsOf(call).job_status ?? {}) as Row;
  const entry = {
    label: String(status),
    author: actor(call),
    created_at: { ...instant(call.now().getTime()), time_zone: ZONE.name },
  };
  const reason = reason_id === undefined ? {} : { reason: { id: reason_id, label: null } };
  const history = [...((before.history ?? []) as readonly Row[]), entry];
  return saveRevisits(call, { job_status: { status, ...reason, history } });
};

const addRevisit: Action = (call) => {
  const { revisit_reason, is_billable } = call.body as Row;
  const revisit = { revisit_id: partId(call), reason: { id: revisit_reason, label: null }, is_billable, history: [] };
  return saveRevisits(call, { revisits: [...(revisitsOf(call).revisits as readonly Row[]), revisit] });
};

function editRevisit(edit: (revisit: Row, call: Call) => Row | undefined): Action {
  return (call) => {
    const revisits = revisitsOf(call).revisits as readonly Row[];
    const revisit = revisits.find((one) => String(one.revisit_id) === String(call.path.revisit_id));
    if (revisit === undefined) throw new Refusal(404, "Repeat visit not found");
    const changed = edit(revisit, call);
    const next = revisits.flatMap((one) => (one !== revisit ? [one] : changed === undefined ? [] : [changed]));
    return saveRevisits(call, { revisits: next });
  };
}

/** Custom fields, qualifications, messages and repeat visits of a work order. */
export const detailActions: Readonly<Record<string, Action>> = {
  "workOrders.customFields.list": (call) => pageOf(call, members(orderOf(call), "custom_fields")),
  "workOrders.customFields.get": (call) => requireField(call, orderOf(call)),
  "workOrders.customFields.update": updateField,
  "workOrders.qualifications.get": (call) => orderOf(call).qualifications ?? {},
  "workOrders.qualifications.create": (call) => {
    const order = openOrder(call);
    return change(call, order, { qualifications: qualified(call, order) });
  },
  "workOrders.qualifications.update": (call) => {
    const order = openOrder(call);
    return change(call, order, { qualifications: qualified(call, order) }).qualifications;
  },
  "workOrders.qualifications.delete": removeQualification,
  "workOrders.messages.list": (call) => pageOf(call, threadsOf(call)),
  "workOrders.messages.create": send,
  "workOrders.messages.reply": reply,
  "workOrders.siteRevisits.get": (call) => shownRevisits(revisitsOf(call)),
  "workOrders.siteRevisits.create": addRevisit,
  "workOrders.siteRevisits.update": editRevisit((revisit, call) => {
    const { revisit_reason, is_billable } = call.body as Row;
    return { ...revisit, reason: { id: revisit_reason, label: null }, is_billable };
  }),
  "workOrders.siteRevisits.delete": editRevisit(() => undefined),
  "workOrders.jobStatus.update": setJobStatus,
  "workOrders.incident.update": (call) => saveRevisits(call, { incident_id: (call.body as Row).incident_id }),
  "workOrders.incident.delete": (call) => saveRevisits(call, { incident_id: undefined }),
  "workOrders.requests.list": (call) =>
    pageOf(call, call.store.table("workOrders.requests").all(`/${String(orderOf(call).id)}`)),
};
