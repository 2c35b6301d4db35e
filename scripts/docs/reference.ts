/** Reads the public symbols of every entry with TypeDoc. */
import { Application, type ProjectReflection, type Reflection, ReflectionKind } from "typedoc";
import type { Entry } from "../build/entries.ts";

/** Types of openapi-typescript for `client.raw`: half of all members, and nobody reads them one by one. They keep their names. */
const RAW_TYPES = new Set(["components", "operations", "paths"]);

/** The application, for what comes after reading, and what it read. */
export interface Reference {
  readonly app: Application;
  readonly project: ProjectReflection;
}

/**
 * Reads the entries and names each as users import it.
 * @throws {Error} when the sources cannot be read.
 */
export async function readReference(entries: readonly Entry[]): Promise<Reference> {
  const app = await Application.bootstrap({
    name: "millwright",
    entryPoints: entries.map(({ source }) => source),
    projectDocuments: ["docs/*.md", "SECURITY.md"],
    // Types are checked by a step of their own.
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeExternals: true,
    disableSources: true,
    includeVersion: true,
    validation: { invalidLink: true, notExported: false, notDocumented: false },
    logLevel: "Warn",
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the entries.");
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const entry = entries.find(({ source }) => source.replace(/^src\/|(\/index)?\.ts$/g, "") === module.name);
    if (entry) module.name = `millwright${entry.specifier.slice(1)}`;
    for (const { name, children, type } of module.children ?? []) {
      if (!RAW_TYPES.has(name)) continue;
      const declared: readonly Reflection[] = type?.type === "reflection" ? (type.declaration.children ?? []) : [];
      for (const member of [...(children ?? []), ...declared]) project.removeReflection(member);
    }
  }
  return { app, project };
}
