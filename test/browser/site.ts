/** The page of the tests: built by Vite from the package as it is published, and served with a strict Content-Security-Policy. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { entries } from "../../scripts/build/entries.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const page = fileURLToPath(new URL("page", import.meta.url));

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };

/** A site that listens. */
export interface Site {
  readonly origin: string;
  /** What its pages may connect to. */
  connectTo(...origins: readonly string[]): void;
  close(): Promise<void>;
}

/** Builds the pages and serves them. */
export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "millwright-site-"));
  await build({
    root: page,
    configFile: false,
    logLevel: "error",
    resolve: {
      alias: entries().map(({ specifier, name }) => ({
        find: new RegExp(`^millwright${specifier.slice(1)}$`),
        replacement: join(root, "dist", `${name}.js`),
      })),
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: ["index.html", "simulated.html"].map((name) => join(page, name)) },
      // The simulator brings its specs along.
      chunkSizeWarningLimit: 5000,
    },
  });
  let connect: readonly string[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file =
      path === "/mockServiceWorker.js"
        ? fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"))
        : join(folder, path === "/" ? "index.html" : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Content-Security-Policy": `default-src 'none'; script-src 'self'; connect-src ${connect.join(" ") || "'none'"}`,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectTo(...origins) {
      connect = origins;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
