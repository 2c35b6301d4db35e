import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // In a project of your own this is not needed: there, millwright is in node_modules.
  resolve: { alias: { millwright: fileURLToPath(new URL("../../../dist", import.meta.url)) } },
});
