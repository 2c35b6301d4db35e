import { pageOf } from "../crud.ts";
import { type Action, type Call, Refusal } from "../domain.ts";
import type { Row } from "../table.ts";
import { change, members, openOrder, orderOf, partId, shaped, withMembers } from "./embedded.ts";
import { instant, ZONE } from "./instants.ts";
import { actor } from "./tokens.ts";

const PATH = "attachments";

function folderOf(call: Call, order: Row): Row {
  const folder = members(order, PATH).find((one) => String(one.id) === String(call.path.folder_id));
  if (folder === undefined) throw new Refusal(404, "Folder not found");
  return folder;
}

function fileOf(call: Call, folder: Row): Row {
  const file = filesOf(folder).find((one) => String(one.id) === String(call.path.attachment_id));
  if (file === undefined) throw new Refusal(404, "File not found");
  return file;
}

function filesOf(folder: Row): readonly Row[] {
  return (folder.results ?? []) as readonly Row[];
}

/** Puts files into a folder of an order, and counts those that nobody has looked at. */
function save(call: Call, order: Row, folder: Row, files: readonly Row[]): Row {
  const metadata = { total: files.length, page: 1, pages: 1, per_page: 25 };
  const folders = members(order, PATH).map((one) => (one === folder ? { ...one, metadata, results: files } : one));
  const unreviewed = folders.flatMap(filesOf).filter((one) => one.status === "PENDING").length;
  return change(call, order, withMembers(order, PATH, folders, { sum: { unreviewed } }));
}

const createFolder: Action = (call) => {
  const order = openOrder(call);
  const folder = shaped(call, "AttachmentFolder", {
    ...(call.body as Row),
    id: partId(call),
    type: "slot",
    results: [],
  });
  return change(call, order, withMembers(order, PATH, [...members(order, PATH), folder]));
};

const upload: Action = (call) => {
  const order = openOrder(call);
  const folder = folderOf(call, order);
  const { file, notes } = call.body as { file?: { name: string; type: string; size: number }; notes?: string };
  if (file === undefined || typeof file !== "object") throw new Refusal(400, "A file is needed");
  const row = shaped(call, "Attachment", {
    id: partId(call),
    author: actor(call),
    file: { name: file.name, mime: file.type || "application/octet-stream", size_bytes: file.size },
    created: instant(call.now().getTime()),
    time_zone: { name: ZONE.name, short: ZONE.short },
    notes: notes ?? "",
    status: "PENDING",
    show_before_assignment: false,
    folder_id: folder.id,
    workorder_id: order.id,
  });
  return save(call, order, folder, [...filesOf(folder), row]);
};

const update: Action = (call) => {
  const order = openOrder(call);
  const folder = folderOf(call, order);
  const file = fileOf(call, folder);
  const body = call.body as Row;
  const isReviewed = body.status !== undefined && body.status !== "PENDING";
  const review = isReviewed ? { reviewer: actor(call), reviewed: instant(call.now().getTime()) } : {};
  const row = shaped(call, "Attachment", { ...file, ...body, ...review });
  return save(
    call,
    order,
    folder,
    filesOf(folder).map((one) => (one === file ? row : one)),
  );
};

const remove: Action = (call) => {
  const order = openOrder(call);
  const folder = folderOf(call, order);
  const file = fileOf(call, folder);
  return save(
    call,
    order,
    folder,
    filesOf(folder).filter((one) => one !== file),
  );
};

/** Folders of a work order, and the files in them: name, type and size of what was uploaded are kept, its bytes are not. */
export const fileActions: Readonly<Record<string, Action>> = {
  "workOrders.attachments.list": (call) => pageOf(call, members(orderOf(call), PATH)),
  "workOrders.attachments.createFolder": createFolder,
  "workOrders.attachments.create": upload,
  "workOrders.attachments.update": update,
  "workOrders.attachments.delete": remove,
};
