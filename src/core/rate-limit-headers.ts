export function serverNow(_h: Headers, nowMs: number): number {
  return nowMs;
}
