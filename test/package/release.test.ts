import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "millwright-release-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("the changelog", () => {
  const author = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false"];
  const git = (...args: string[]) => execFileSync("git", [...author, ...args], { cwd: folder, stdio: "pipe" });

  function commit(message: string, path: string): void {
    write(path, message);
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  }

  /** What `npm run changelog` makes there. */
  function changelog(...args: string[]): string {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: { changelog: string };
    };
    const [command = "", ...own] = scripts.changelog.split(" ");
    const { status, stderr } = spawnSync(join(root, "node_modules", ".bin", command), [...own, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(folder, "CHANGELOG.md"), "utf8");
  }

  beforeEach(() => {
    cpSync(join(root, "scripts", "cliff.toml"), join(folder, "scripts", "cliff.toml"), { recursive: true });
    git("init", "--quiet", "--initial-branch", "main");
    commit("Wait as long as the server asks", "src/core/wait.ts");
    git("tag", "v0.1.0");
    commit("Describe the tests", "test/wait.test.ts");
    commit("Refuse a key in a page\n\nIt can be read there.\n\nBREAKING CHANGE: pass a function.", "src/core/key.ts");
    git("checkout", "--quiet", "-b", "side", "v0.1.0");
    commit("Read dates of all three kinds", "src/core/date.ts");
    git("checkout", "--quiet", "main");
    git("merge", "--quiet", "--no-ff", "--message", "Merge branch 'side'", "side");
    commit("0.2.0", "src/version.ts");
  });

  it("lists what changed in the package by release, what breaks callers first, and no merge, test or release", () => {
    const text = changelog("--tag", "v0.2.0");
    const lines = text.split("\n").filter((line) => /^[#-]/.test(line));
    expect(lines).toEqual([
      "# Changelog",
      expect.stringMatching(/^## 0\.2\.0 \(\d{4}-\d\d-\d\d\)$/),
      "### Breaking changes",
      "- Refuse a key in a page. **pass a function.**",
      "### Changes",
      "- Read dates of all three kinds",
      expect.stringMatching(/^## 0\.1\.0 \(\d{4}-\d\d-\d\d\)$/),
      "### Changes",
      "- Wait as long as the server asks",
    ]);
  });

  it("is the same when it is made again, and says what is not released", () => {
    const text = changelog();
    expect(text).toContain("## Unreleased");
    expect(changelog()).toBe(text);
  });
});

describe("the check before a release", () => {
  interface Given {
    readonly lock?: string;
    readonly newest?: string;
    readonly repository?: string;
  }

  function check(tag: string, { lock = "1.2.3", newest = "1.2.3", repository = "github:a/b" }: Given = {}) {
    const version = "1.2.3";
    write("package.json", JSON.stringify({ version, repository: repository || undefined }));
    write("package-lock.json", JSON.stringify({ version: lock, packages: { "": { version: lock } } }));
    write("CHANGELOG.md", `# Changelog\n\n## ${newest} (2026-11-27)\n\n## 1.0.0 (2026-01-01)\n`);
    const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts", "release-check.mjs"), tag], {
      cwd: folder,
      encoding: "utf8",
    });
    return { status, said: stderr.trim() };
  }

  it("passes when all name one version", () => {
    expect(check("v1.2.3")).toEqual({ status: 0, said: "" });
  });

  it.each([
    ["a tag of another version", "v1.2.4", {}, "the tag is v1.2.4, and package.json says 1.2.3"],
    ["no tag", "", {}, "the tag is missing, and package.json says 1.2.3"],
    ["a lock of another version", "v1.2.3", { lock: "1.2.2" }, "package-lock.json says 1.2.2"],
    [
      "an old changelog",
      "v1.2.3",
      { newest: "1.2.2" },
      "CHANGELOG.md begins with 1.2.2: npm run changelog -- --tag v1.2.3",
    ],
    ["no repository", "v1.2.3", { repository: "" }, "package.json has no repository: provenance needs it"],
  ])("fails with %s", (_, tag, given, said) => {
    expect(check(tag, given)).toEqual({ status: 1, said });
  });
});

describe("the workflow that publishes", () => {
  const text = readFileSync(join(root, ".github", "workflows", "publish.yml"), "utf8");

  it("runs everything before it publishes with provenance, on a tag alone", () => {
    expect(text).toMatch(/^on:\n {2}push:\n {4}tags: \["v\*"\]\n\n/m);
    expect(text).toContain("id-token: write");
    const [check, everything, publish] = ["release-check.mjs", "run: .ci/run", "run: npm publish --provenance"].map(
      (part) => text.indexOf(part),
    );
    expect([check, everything, publish].every((at) => (at ?? -1) > 0)).toBe(true);
    expect(check).toBeLessThan(everything ?? 0);
    expect(everything).toBeLessThan(publish ?? 0);
  });
});
