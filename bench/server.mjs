/**
 * The server of the benchmarks, in a process of its own. Addresses are `/<pages>/<delayMs>/…`: how many pages its list has, and how long it waits before it
 * answers (`50t`: 50 ms, and its headers tell of a limit that is far). Below `/limited/0/` it allows each credential 10 requests a second, counted in fixed windows that its headers tell.
 */
import { createServer } from "node:http";

const LIMIT = 10;
const WINDOW_MS = 1_000;

const record = (id) => ({
  id,
  name: `Air handler ${id}`,
  asset_tag: `AH-${String(id).padStart(6, "0")}`,
  location_id: 12,
  status: "operational",
  description: "Rooftop unit, belt driven, filters changed each quarter",
  created_at: "2026-01-02T03:04:05Z",
  updated_at: "2026-02-03T04:05:06Z",
});

const one = JSON.stringify({ status: "success", data: record(102), meta: {} });
const rows = new Map();
const FAR = new Map([
  ["x-ratelimit-limit", "100000"],
  ["x-ratelimit-remaining", "99000"],
  ["x-ratelimit-reset", "60"],
]);

/** The rows of a page as JSON. Only the first differs from page to page: a list that repeats itself is an error. */
function rowsOf(size, page) {
  let text = rows.get(size);
  if (!text) {
    text = JSON.stringify(Array.from({ length: size }, (_, n) => record(n)));
    rows.set(size, text);
  }
  return text.replace('"id":0', `"id":${page * 1_000_000}`);
}

const windows = new Map();
const sent = new Map();

/** Whether the credential may pass; sets the headers that tell. */
function withinLimit(request, response) {
  const key = request.headers.authorization ?? "";
  sent.set(key, (sent.get(key) ?? 0) + 1);
  const now = performance.now();
  let window = windows.get(key);
  if (!window || now >= window.endsAt) {
    window = { endsAt: now + WINDOW_MS, left: LIMIT };
    windows.set(key, window);
  }
  const seconds = Math.ceil((window.endsAt - now) / 1000);
  response.setHeader("x-ratelimit-limit", LIMIT);
  response.setHeader("x-ratelimit-remaining", Math.max(0, window.left - 1));
  response.setHeader("x-ratelimit-reset", seconds);
  if (window.left-- > 0) return true;
  response.setHeader("retry-after", seconds);
  return false;
}

function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  response.end(body);
}

function answer(request, response, pages) {
  const [path, query = ""] = request.url.split("?");
  if (path.endsWith("/oauth/token")) return send(response, 200, '{"access_token":"bench","expires_in":86400}');
  if (pages === "limited" && !withinLimit(request, response)) return send(response, 429, '{"status":"error"}');
  if (request.method === "POST") return send(response, 201, one);
  if (!path.endsWith("/parts")) return send(response, 200, one);
  const search = new URLSearchParams(query);
  const size = Number(search.get("per_page") ?? 50);
  const page = Number(search.get("page") ?? 1);
  const total = Number(pages) * size;
  const meta = `{"pagination":{"page":${page},"per_page":${size},"total":${total},"total_pages":${pages}}}`;
  return send(response, 200, `{"status":"success","data":${rowsOf(size, page)},"meta":${meta}}`);
}

const server = createServer((request, response) => {
  const [, pages, delay] = request.url.split("/");
  request.on("data", () => {});
  request.on("end", () => {
    if (delay.endsWith("t")) response.setHeaders(FAR);
    const ms = Number.parseInt(delay, 10);
    if (ms > 0) setTimeout(answer, ms, request, response, pages);
    else answer(request, response, pages);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.on("message", (message) => {
  if (message === "sent") process.send({ sent: Object.fromEntries(sent) });
});
process.on("disconnect", () => process.exit());
