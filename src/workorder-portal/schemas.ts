/**
 * Schemas for zod/mini of every component, and `schemas`, what `validate` checks against.
 *
 * @packageDocumentation
 */

export * from "../../generated/workorder-portal/schemas.ts";
export type { ApiSchemas } from "../schemas/operation-schemas.ts";
export type { Schema } from "../schemas/schema.ts";
export { exact, strict } from "../schemas/variants.ts";
