/** A client in a worker of a browser. */
import { ClickMaintClient } from "millwright/clickmaint";
import { told } from "./stage.ts";

addEventListener("message", async ({ data: baseUrl }: MessageEvent<string>) => {
  let refused: unknown;
  try {
    new ClickMaintClient({ apiKey: "fixed", entityId: 12, baseUrl });
  } catch (error) {
    refused = told(error);
  }
  const cm = new ClickMaintClient({ apiKey: () => "short-lived", entityId: 12, baseUrl });
  const part = await cm.parts.get(1).catch(told);
  postMessage({ refused, part });
});
