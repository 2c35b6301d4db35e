/** What a bundler starts from. */
import { run } from "./consumer.mjs";

globalThis.runConsumer = run;
