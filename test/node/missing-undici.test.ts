import { expect, it, vi } from "vitest";
import { undiciTransport } from "../../src/node/index.ts";
import { demo } from "../support/demo-api.ts";
import { failureOf } from "../support/outcome.ts";

vi.mock("undici", () => {
  throw new Error("Cannot find package 'undici'");
});

it("without the package undici, the first call says what to install", async () => {
  const error = await failureOf(demo({ transport: undiciTransport() }).widgets.get(1));
  expect(error).toMatchObject({ name: "ConfigError", field: "transport" });
  expect(error.message).toContain("npm install undici@7");
});
