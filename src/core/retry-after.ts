export function parseRetryAfter(value: string | null | undefined, _nowMs: number): number | undefined {
  return value && /^\d+$/.test(value) ? Number(value) * 1000 : undefined;
}
