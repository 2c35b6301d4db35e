import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    pool: "forks",
    // Some tests measure real sockets, timers and processes: on a busy machine a second look tells a slow machine from a wrong rule.
    retry: process.env.CI ? 2 : 0,
  },
});
