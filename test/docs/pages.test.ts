import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingRedis, startRedis, type TestRedis } from "../redis/support/redis-server.ts";
import { blocksOf, isAsShown, programBlocks, withExpectation } from "./markdown.ts";
import { root, runPage, writeProgram } from "./run-page.ts";

const RECIPES = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const PAGES = ["README.md", ...RECIPES];
const read = (page: string) => blocksOf(readFileSync(join(root, page), "utf8"));
const programs = PAGES.filter((page) => programBlocks(read(page)).length > 0);
const needsRedis = (page: string) => programBlocks(read(page)).some(({ text }) => text.includes('from "ioredis"'));

describe("the code of README and cookbook", () => {
  let redis: TestRedis | undefined;

  beforeAll(async () => {
    if (!missingRedis) redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  it("is counted", () => {
    const count = (language: string) => PAGES.flatMap(read).filter((block) => block.language === language).length;
    console.log(
      `${count("ts")} ts and ${count("sh")} sh blocks on ${PAGES.length} pages, ${count("text")} with output`,
    );
    expect(count("ts")).toBeGreaterThan(30);
  });

  it("is of kinds that the tests know how to run", () => {
    const odd = PAGES.flatMap((page) =>
      read(page)
        .filter(({ language }) => !["ts", "sh", "text"].includes(language))
        .map(({ line, language }) => `${page}:${line} is "${language}"`),
    );
    expect(odd).toEqual([]);
  });

  it("is there: ten recipes and the README", () => {
    expect(programs).toHaveLength(11);
  });

  it("leads somewhere: every link to a file or a heading", () => {
    const heading = (text: string) =>
      `#${text
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .trim()
        .replace(/\s/g, "-")}`;
    const dead = [...PAGES, "SECURITY.md", "CONTRIBUTING.md"].flatMap((page) => {
      const text = readFileSync(join(root, page), "utf8");
      const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => heading(title ?? ""));
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
        ([, link, image]) => link ?? image ?? "",
      );
      return links
        .filter((link) => !link.startsWith("https://"))
        .filter((link) =>
          link.startsWith("#") ? !headings.includes(link) : !existsSync(join(root, dirname(page), link)),
        )
        .map((link) => `${page}: ${link}`);
    });
    expect(dead).toEqual([]);
  });

  it("compiles under the project's own rules", { timeout: 300_000 }, () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const writtenAt = new Map(programs.map((page) => [page, writeProgram(page)]));
    const program = ts.createProgram([...writtenAt.values()], {
      ...options,
      noUnusedLocals: false,
    });
    const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
      const page = programs.find((one) => file?.fileName === writtenAt.get(one)) ?? file?.fileName;
      return `${page}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(faults).toEqual([]);
  });

  for (const page of programs) {
    it(`${page} does what it says`, { timeout: 120_000 }, async ({ skip }) => {
      if (needsRedis(page) && missingRedis) skip(`${page} is not run: ${missingRedis}`);
      const { status, stderr, outputs } = await runPage(page, redis ? { REDIS_URL: redis.url } : {});
      expect(status, stderr).toBe(0);
      for (const { line, language, file, prints } of withExpectation(read(page))) {
        if (language !== "ts" || file !== undefined) continue;
        const actual = outputs.get(line);
        const shown = prints ?? "";
        expect(isAsShown(actual ?? "(not reached)", shown), `${page}:${line} printed\n${actual}`).toBe(true);
      }
    });
  }
});
