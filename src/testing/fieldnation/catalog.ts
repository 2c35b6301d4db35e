import { listRows, pageOf, requireRow } from "../crud.ts";
import { type Action, type Call, Refusal, WholeReply } from "../domain.ts";
import type { Row } from "../table.ts";
import { shaped } from "./embedded.ts";
import { utcOnly } from "./instants.ts";
import { uuid } from "./pools.ts";
import { pick } from "./tokens.ts";

/** All rows of a table, whatever company the path names: a login belongs to one. */
function rowsOf(table: string, fits: (row: Row, call: Call) => boolean = () => true): Action {
  return (call) =>
    pageOf(
      call,
      call.store
        .table(table)
        .all()
        .filter((row) => fits(row, call)),
    );
}

/** A list that shows less than the record: its rows in the shape of the list. */
function shortList(table: string, shape: string): Action {
  return (call) => {
    const page = listRows(call, table);
    return page.with(page.rows.map((row) => shaped(call, shape, row)));
  };
}

const createProject: Action = (call) => {
  const id = call.store.table("projects").nextNumber();
  const body = call.body as Row;
  const client = call.store.table("clients").get((body.client as Row | undefined)?.id);
  const shown = client === undefined ? {} : { client: pick(client, ["id", "name"]), client_id: client.id };
  const project = shaped(call, "Project", { status: "active", ...body, ...shown, id });
  return call.store.insert("projects", project, "");
};

const createClient: Action = (call) => {
  const id = call.store.table("clients").nextNumber();
  const created = utcOnly(call.now().getTime());
  const counts = { all: 0, today: 0, draft: 0, published_routed: 0, assigned: 0, approved_paid: 0 };
  const row = { ...(call.body as Row), id, client_id: id, active: true, created, work_order_counts: counts };
  call.store.insert("clients", shaped(call, "Client", row), "");
  return shaped(call, "ClientCreated", row);
};

const createLocation: Action = (call) => {
  const id = call.store.table("locations").nextNumber();
  const { notes, client, group, type, ...body } = call.body as Row;
  const known = call.store.table("clients").get(client);
  const row = {
    ...body,
    id,
    location_notes: notes,
    active: true,
    type: { id: 1, name: type },
    ...(known === undefined ? {} : { client: pick(known, ["id", "name"]) }),
  };
  call.store.insert("locations", shaped(call, "SavedLocation", row), "");
  return { id };
};

const listLocations: Action = (call) => {
  const words = String(call.query.location_search ?? "").toLowerCase();
  const page = pageOf(
    call,
    call.store
      .table("locations")
      .all()
      .filter((row) => JSON.stringify([row.name, row.display_name, row.city]).toLowerCase().includes(words)),
  );
  const flat = (row: Row): Row => {
    const { client, type, group, notes, ...rest } = row as Row &
      Readonly<Record<"client" | "type" | "group", Row | undefined>>;
    const shown = {
      ...rest,
      location_id: row.id,
      client_id: client?.id,
      client_name: client?.name,
      type: type?.name,
      type_id: type?.id,
    };
    return shaped(call, "SavedLocationRow", { ...shown, group_id: group?.id, group_name: group?.name, notes });
  };
  return page.with(page.rows.map(flat));
};

const createTag: Action = (call) => {
  const id = call.store.table("company.tags").nextNumber();
  const tag = { hex_color: "#2f6fed", ...(call.body as Row), id };
  return call.store.insert("company.tags", shaped(call, "CompanyTag", tag), "");
};

/** Settings of a project: each has one set of them, found by the project's id. */
const createSettings: Action = (call) => {
  const body = call.body as Row;
  const table = call.store.table("dispatchSettings");
  if (table.get(body.project_id) !== undefined) throw new Refusal(400, "The project has settings already");
  const row = {
    ...body,
    id: 100 + call.store.count("settings"),
    project_dispatch_setting_id: uuid(call.random),
    effective_from: call.now().toISOString(),
  };
  return call.store.insert("dispatchSettings", shaped(call, "ProjectDispatchSettings", row), "");
};

const updateSettings: Action = (call) => {
  const row = requireRow(call, "dispatchSettings", "project_id");
  return call.store.update("dispatchSettings", row.project_id, call.body as Row);
};

/** Members of a group or a project: rows of their own, whose key names both sides. */
function memberKey(owner: unknown, id: unknown): string {
  return `${String(owner)}/${String(id)}`;
}

function membersOf(call: Call, table: string, owner: unknown): readonly Row[] {
  return call.store
    .table(table)
    .all()
    .filter((row) => String(row.key).startsWith(`${String(owner)}/`));
}

function shownMember({ key, ...row }: Row): Row {
  return row;
}

const GROUP_MEMBERS = "preferredProviderGroups.users";

function groupOf(call: Call): Row {
  return requireRow(call, "preferredProviderGroups", "preferred_provider_group_id");
}

function counted(call: Call, group: Row): Row {
  return call.store.update("preferredProviderGroups", group.id, {
    providers: membersOf(call, GROUP_MEMBERS, group.id).length,
  });
}

const addToGroup: Action = (call) => {
  const group = groupOf(call);
  const key = memberKey(group.id, call.path.user_id);
  const user = call.store.table("users").get(call.path.user_id);
  if (call.store.table(GROUP_MEMBERS).get(key) === undefined) {
    const member = shaped(call, "PreferredProvider", { ...user, id: Number(call.path.user_id) });
    call.store.insert(GROUP_MEMBERS, { ...member, key }, `/${String(group.id)}`);
  }
  return counted(call, group);
};

const removeFromGroup: Action = (call) => {
  const group = groupOf(call);
  for (const id of (call.body as { id: readonly number[] }).id) {
    const key = memberKey(group.id, id);
    if (call.store.table(GROUP_MEMBERS).get(key) !== undefined) call.store.remove(GROUP_MEMBERS, key);
  }
  return counted(call, group);
};

const providerIds: Action = (call) => {
  const groups = String(call.query.f_preferred_groups).split(",");
  const ids = groups.flatMap((group) => membersOf(call, GROUP_MEMBERS, group).map((row) => row.id));
  return new WholeReply(call.operation.status, [...new Set(ids)]);
};

const PROJECT_MEMBERS = "projects.providers";

/** The tiers of a provider in a project, with the names that they have. */
function tiersOf(call: Call, given: readonly Row[]): readonly Row[] {
  return given.map(({ talent_pool_group_id, tier_id }) => {
    const group = call.store.table("talentPoolGroups").get(talent_pool_group_id);
    const tier = ((group?.tiers ?? []) as readonly Row[]).find((one) => one.id === tier_id);
    return {
      talent_pool_group_id,
      talent_pool_group_name: String(group?.name ?? talent_pool_group_id),
      tier_id,
      tier_name: String(tier?.name ?? `Tier ${String(tier_id)}`),
    };
  });
}

const addToProject: Action = (call) => {
  const project = requireRow(call, "projects", "project_id");
  const { provider_id, talent_pool_groups } = call.body as {
    provider_id: readonly number[];
    talent_pool_groups: readonly Row[];
  };
  for (const id of provider_id) {
    const key = memberKey(project.id, id);
    if (call.store.table(PROJECT_MEMBERS).get(key) !== undefined) call.store.remove(PROJECT_MEMBERS, key);
    const row = { key, project_id: project.id, provider_id: id, talent_pool_groups: tiersOf(call, talent_pool_groups) };
    call.store.insert(PROJECT_MEMBERS, row, `/${String(project.id)}`);
  }
  return { success: true };
};

function projectMember(call: Call): Row {
  const project = requireRow(call, "projects", "project_id");
  const row = call.store.table(PROJECT_MEMBERS).get(memberKey(project.id, call.path.provider_id));
  if (row === undefined) throw new Refusal(404, "Provider not found in the project");
  return row;
}

const updateInProject: Action = (call) => {
  const row = projectMember(call);
  const { talent_pool_groups } = call.body as { talent_pool_groups: readonly Row[] };
  call.store.update(PROJECT_MEMBERS, row.key, { talent_pool_groups: tiersOf(call, talent_pool_groups) });
  return { success: true };
};

/** What a company keeps beside its work orders. */
export const catalogActions: Readonly<Record<string, Action>> = {
  "templates.list": shortList("templates", "TemplateListRow"),
  "typesOfWork.serviceTypes.list": rowsOf("typesOfWork.serviceTypes"),
  "projects.list": shortList("projects", "ProjectListRow"),
  "projects.create": createProject,
  "projects.providers.add": addToProject,
  "projects.providers.get": (call) => shownMember(projectMember(call)),
  "projects.providers.update": updateInProject,
  "dispatchSettings.create": createSettings,
  "dispatchSettings.get": (call) => requireRow(call, "dispatchSettings", "project_id"),
  "dispatchSettings.update": updateSettings,
  "company.tags.list": rowsOf("company.tags"),
  "company.tags.create": createTag,
  "company.expenses.list": rowsOf("company.expenses"),
  "company.managers.list": rowsOf("company.managers"),
  "company.networks.list": rowsOf("company.networks"),
  "company.siteRevisitReasons.list": rowsOf("company.siteRevisitReasons"),
  "company.incompleteReasons.list": rowsOf("company.incompleteReasons"),
  "users.get": (call) => requireRow(call, "users", "user_id"),
  "preferredProviderGroups.users.list": (call) => {
    const group = groupOf(call);
    return pageOf(call, membersOf(call, GROUP_MEMBERS, group.id).map(shownMember));
  },
  "preferredProviderGroups.users.add": addToGroup,
  "preferredProviderGroups.users.remove": removeFromGroup,
  "providers.listIds": providerIds,
  "clients.list": shortList("clients", "IdRef"),
  "clients.create": createClient,
  "locations.list": listLocations,
  "locations.create": createLocation,
};
