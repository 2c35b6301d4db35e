import { defineConfig } from "vite";

// No alias is needed: `millwright/clickmaint` and its like are found as in any project that has the package, here by the name of the
// repository's own package. `npm run board` builds it first.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  // The simulators carry the vendors' specs: a real board leaves them out and is a tenth of the size.
  build: { target: "es2022", chunkSizeWarningLimit: 2_500 },
});
