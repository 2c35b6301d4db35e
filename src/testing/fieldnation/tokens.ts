import { type Action, type Call, WholeReply } from "../domain.ts";
import type { Row } from "../table.ts";
import type { SimulatedLogin } from "../types.ts";

/** Seconds that a token lasts. */
const LIFE_SECONDS = 3600;
const FORM = /^sim\.([0-9a-z]+)\.[0-9a-f]{32}$/;

/** Gives out a token for a name and a password. The token itself tells when it ends, so none has to be kept. */
export const issueToken: Action = (call) => {
  const body = call.body as Row;
  if (body.grant_type !== "password") return refused(400, "unsupported_grant_type", "Use the grant password");
  const { logins } = call.auth;
  if (logins !== undefined && !logins.some((one) => fits(one, body))) {
    return refused(401, "invalid_grant", "The credentials are not valid");
  }
  const ends = call.now().getTime() + LIFE_SECONDS * 1000;
  return {
    access_token: `sim.${ends.toString(36)}.${call.random.text(32)}`,
    expires_in: LIFE_SECONDS,
    token_type: "Bearer",
    refresh_token: call.random.text(32),
  };
};

/** Whether a token was given out by a simulator and still lasts. */
export function acceptsToken(credential: string, nowMs: number): boolean {
  const ends = FORM.exec(credential)?.[1];
  return ends !== undefined && Number.parseInt(ends, 36) > nowMs;
}

/** Who does something: the user that the call acts for, else the one of the token. */
export function actor(call: Call): Row {
  const users = call.store.table("users");
  const id = call.query.acting_user_id;
  const user = id === undefined ? users.all()[0] : (users.get(id) ?? { id });
  return { id: 1, ...pick(user ?? {}, ["id", "first_name", "last_name"]) };
}

/** Some members of a row, those that it has. */
export function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));
}

function fits(login: SimulatedLogin, body: Row): boolean {
  const pairs = [
    [login.username, body.username],
    [login.password, body.password],
    [login.clientId, body.client_id],
    [login.clientSecret, body.client_secret],
  ];
  return pairs.every(([wanted, given]) => wanted === undefined || wanted === given);
}

function refused(status: number, error: string, description: string): WholeReply {
  return new WholeReply(status, { error, error_description: description });
}
