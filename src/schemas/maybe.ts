/** A member that may be absent. One small class in place of zod's `optional` around `nullable`: it costs a bundle less and a parse one call less. */

import { ZodMiniType } from "zod/mini";
import { $constructor } from "zod/v4/core";

interface MaybeDef {
  readonly type: "optional";
  readonly innerType: ZodMiniType;
  /** `null` is as good as absence. */
  readonly nulls: boolean;
  error?: never;
}

interface Maybe extends ZodMiniType {
  _zod: ZodMiniType["_zod"] & { def: MaybeDef };
}

const Maybe: $constructor<Maybe, MaybeDef> = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  ZodMiniType.init(inst, def);
  inst._zod.optin = inst._zod.optout = "optional";
  inst._zod.parse = (payload, context) =>
    payload.value === undefined || (def.nulls && payload.value === null)
      ? payload
      : def.innerType._zod.run(payload, context);
});

/** `inner`, or nothing; or `null`, where `nulls` says so. */
export function maybe(innerType: ZodMiniType, nulls: boolean): ZodMiniType {
  return new Maybe({ type: "optional", innerType, nulls });
}
