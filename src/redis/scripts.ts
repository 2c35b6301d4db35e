/**
 * What processes do together in Redis, each step atomic. Times are epoch milliseconds of Redis's own clock, so clocks of machines do not matter.
 *
 * Two keys belong to a limiter. The log is a sorted set of the last sends, scored by time. The state is one JSON text:
 *
 *     paused      end of the pause            pausedAt  when the refusal came       strikes  refusals in a row
 *     last        last send, or when it was due  peers    process → { t: seen, f: requests in flight, q: calls waiting }
 *     latest      process that sent last
 *     windows     name → what headers told: { limit, ms, exact, longest, share, reset, missed }
 *     counts      window → { e: end, n: sent }, for windows that are too large for a log
 *     learned     what refusals told: { limit, ms, raiseAt, step }
 *     expected    processes that shared before an outage, until joinBy
 */
import type { Script } from "./link.ts";

/** Sends kept in the log. */
export const LONGEST_LOG = 10_000;
/** Longest window that the log covers; the count of a longer one begins anew at its end. */
export const LONGEST_LOGGED_MS = 3_600_000;

const COMMON = `
local LOG, STATE = KEYS[1], KEYS[2]
local input = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local raw = redis.call('GET', STATE)
local state = raw and cjson.decode(raw) or {}
for _, part in ipairs({ 'windows', 'counts', 'peers' }) do state[part] = state[part] or {} end

local function guard(ms) return math.min(ms / 50, 100) end

local function active()
  local list, described, told = {}, {}, 0
  for _, w in pairs(state.windows) do
    list[#list + 1] = w
    w.source = 'headers'
    described[w.limit] = true
    told = told + 1
  end
  for _, c in ipairs(input.windows) do
    if c.cap or not (described[c.limit] or (told > 0 and #input.windows == 1)) then
      list[#list + 1] = { limit = c.limit, ms = c.windowMs, fixed = c.resetsAt ~= nil, source = 'spec' }
    end
  end
  if state.learned then
    list[#list + 1] = { limit = state.learned.limit, ms = state.learned.ms, source = 'learned' }
  end
  return list
end

local function counted(w) return w.fixed or w.limit > ${LONGEST_LOG} / 2 or w.ms > ${LONGEST_LOGGED_MS} end

local function count_of(w)
  local id = string.format('%d:%d', w.limit, w.ms)
  local c = state.counts[id]
  if not c or now >= c.e then
    c = { e = w.fixed and (math.floor(now / w.ms) + 1) * w.ms or now + w.ms, n = 0 }
    state.counts[id] = c
  end
  return c
end

-- Sends of ours that the window counts now.
local function used(w)
  if counted(w) then return count_of(w).n end
  return redis.call('ZCOUNT', LOG, '(' .. (now - w.ms - guard(w.ms)), '+inf')
end

-- After an outage, those who are not back yet still send alone, each its part: the rest is what is shared.
local back = 1
if state.expected then
  local n = 0
  for _, peer in pairs(state.peers) do if peer.t > now - 3000 then n = n + 1 end end
  if now < state.joinBy and n < state.expected then back = n / state.expected else state.expected = nil end
end

-- What all of ours may have in the window: less than the limit where others use it too.
local function ours(w)
  local limit = math.max(1, math.floor(w.limit * back))
  -- When the window is over, as much is expected to be taken as before, until an answer tells; one request may always ask.
  if w.share then return math.min(limit, now < w.reset and w.share or math.max(1, w.share)) end
  return limit
end

-- When a window that is full has room for one.
local function room_at(w, n, top)
  local reset = w.reset and now < w.reset and w.reset or nil
  if counted(w) then
    if n >= w.limit or not reset then return count_of(w).e end
    return math.min(reset, count_of(w).e)
  end
  local at = reset and top < w.limit and reset or math.huge
  if top > 0 and n >= top then
    local low = '(' .. (now - w.ms - guard(w.ms))
    local oldest = redis.call('ZRANGEBYSCORE', LOG, low, '+inf', 'WITHSCORES', 'LIMIT', n - top, 1)
    if oldest[2] then at = math.min(at, tonumber(oldest[2]) + w.ms + guard(w.ms)) end
  end
  return at < math.huge and at or now + w.ms
end

local function flying()
  local sum = 0
  for id, peer in pairs(state.peers) do
    if peer.t < now - 30000 then state.peers[id] = nil else sum = sum + peer.f end
  end
  return sum
end

local function save()
  local longest, keep = 60000, 600000
  for _, w in ipairs(active()) do
    if not counted(w) then longest = math.max(longest, w.ms) end
    keep = math.max(keep, w.ms * 2)
  end
  keep = math.max(keep, (state.paused or 0) - now + 60000)
  redis.call('ZREMRANGEBYSCORE', LOG, '-inf', now - longest - 200)
  redis.call('ZREMRANGEBYRANK', LOG, 0, -${LONGEST_LOG + 1})
  redis.call('PEXPIRE', LOG, keep)
  redis.call('SET', STATE, cjson.encode(state), 'PX', keep)
end
`;

/**
 * Asks for up to `want` places. Without `turn` only as many as are no matter of who comes first; what is scarce goes to the process whose
 * turn it is, at an even pace.
 */
export const TAKE: Script = {
  text: `${COMMON}
state.peers[input.me] = { t = now, f = input.flying, q = input.queued }
local flight = flying()
local peers, recent, waiting = 0, 0, 0
for _, peer in pairs(state.peers) do
  peers = peers + 1
  if peer.t > now - 3000 then
    recent = recent + 1
    if peer.q > 0 then waiting = waiting + 1 end
  end
end
if state.learned and now >= state.learned.raiseAt then
  local l = state.learned
  l.step = math.min(l.step > 0 and l.step * 2 or 0.1, 1)
  l.limit = math.ceil(l.limit * (1 + l.step))
  l.raiseAt = now + l.ms * 10
  if l.limit > l.ms / 2 then state.learned = nil end
end
local at, why, certain, scarce, allowed = now, 'window', 0, false, input.want
local pace = 0
if (state.paused or 0) > now then at, why, certain, allowed = state.paused, 'paused', state.paused, 0 end
local view = {}
for _, w in ipairs(active()) do
  local n, top = used(w), ours(w)
  local left = top - n
  view[#view + 1] = { limit = w.limit, windowMs = w.ms, remaining = math.max(0, left), source = w.source }
  if left <= 0 then
    local room = room_at(w, n, top)
    view[#view].resetsAt = math.ceil(room)
    allowed, scarce, certain = 0, true, math.max(certain, room)
    if room > at then at, why = room, 'window' end
  else
    local plenty = math.floor(left - math.max(w.limit / 10, flight))
    local alone = waiting <= 1 and input.queued <= 1 and flight == 0
    if plenty >= 1 and waiting > 1 and state.latest == input.me and not input.turn then
      -- Who was first just now does not take the rest too while others wait.
      allowed, scarce = 0, true
    elseif plenty >= 1 then
      allowed = math.min(allowed, math.max(1, math.ceil(plenty / math.max(1, recent))))
    elseif not alone then
      scarce = true
      local space = math.min(w.ms / w.limit, 1000)
      local due = math.floor((now - (state.last or 0)) / space)
      if not input.turn then
        allowed = 0
      elseif due < 1 then
        allowed = 0
        if state.last + space > at then at, why = state.last + space, 'pacing' end
      else
        allowed = math.min(allowed, left, due, math.ceil(w.limit / 20))
        pace = math.max(pace, space)
      end
    else
      allowed = math.min(allowed, 1)
    end
  end
end
if input.most and flight + allowed > input.most then
  allowed = math.max(0, input.most - flight)
  if allowed == 0 and at <= now then at, why = now + 20, 'concurrency' end
end
allowed = math.floor(allowed)
if allowed > 0 then
  local entries = {}
  for i = 1, allowed do
    entries[#entries + 1] = now
    entries[#entries + 1] = input.me .. ':' .. (input.first + i - 1)
    if #entries == 1000 then redis.call('ZADD', LOG, unpack(entries)) entries = {} end
  end
  if #entries > 0 then redis.call('ZADD', LOG, unpack(entries)) end
  for _, w in ipairs(active()) do
    if counted(w) then local c = count_of(w) c.n = c.n + allowed end
  end
  -- Counts from the moment that was due, so that lateness does not add up, but never more than one step of it.
  state.last = pace > 0 and math.max(math.min(now, (state.last or 0) + pace * allowed), now - pace) or now
  state.latest = input.me
  state.peers[input.me].f = input.flying + allowed
  state.peers[input.me].q = input.queued - allowed
end
save()
return cjson.encode({ granted = allowed, scarce = scarce, waitMs = math.ceil(at - now), why = why,
  certainMs = math.max(0, math.ceil(certain - now)), paused = state.paused or 0, now = now, peers = peers, view = view })
`,
};

/** Tells how a request ended: what its headers say, and whether it was refused. */
export const TELL: Script = {
  text: `${COMMON}
local peer = state.peers[input.me] or { q = 0 }
state.peers[input.me] = { t = now, f = input.flying, q = peer.q }
local flight = flying()
for name, w in pairs(state.windows) do
  w.missed = w.missed + 1
  if w.missed > 20 then state.windows[name] = nil end
end
-- What came later than usual may have arrived that much later, so it counts from then; no more than a part of the window, for the server may have been slow itself.
if input.late > 0 then
  local part = 1000
  for _, w in ipairs(active()) do if not counted(w) then part = math.min(part, w.ms / 4) end end
  if redis.call('ZSCORE', LOG, input.place) then
    redis.call('ZADD', LOG, math.floor(input.sentAt + math.min(input.late, part)), input.place)
  end
end
local explained = not input.refused or input.status ~= 429
for _, r in ipairs(input.readings) do
  local match
  for _, c in ipairs(input.windows) do if c.limit == r.limit then match = c end end
  local name = r.name or ((match or #input.readings > 1) and tostring(r.limit)) or ''
  local w = state.windows[name]
  local first = not w
  w = w or { limit = 0, ms = match and match.windowMs or 0, exact = match ~= nil, longest = 0 }
  w.missed = 0
  if not first and r.limit and r.limit ~= w.limit then first = true end
  w.limit = r.limit or math.max(w.limit, r.remaining + 1)
  if r.windowMs then
    w.ms, w.exact = r.windowMs, true
  elseif not w.exact and r.resetMs and r.resetMs > w.longest then
    w.longest, w.ms = r.resetMs, r.usualMs
  end
  if w.ms <= 0 then w.ms = 1000 end
  -- An answer to a request of the window before says nothing of this one.
  if first or not w.reset or now < w.reset or input.sentAt >= w.reset then
    w.share = math.max(0, math.min(w.limit, r.remaining + used(w) - flight))
    w.reset = now + math.min(r.resetMs or w.ms, w.ms)
  end
  state.windows[name] = w
end
if input.refused then
  if input.sentAt <= (state.pausedAt or 0) or now < (state.paused or 0) then
    state.paused = math.max(state.paused or 0, now + (input.retryAfterMs or 0))
  else
    if now - (state.pausedAt or 0) > 60000 then state.strikes = 0 end
    local since = state.paused or 0
    local strikes = state.strikes or 0
    local backoff = math.min(60000, 1000 * 2 ^ strikes)
    state.strikes = strikes + 1
    local least = 0
    if not input.retryAfterMs or (input.retryAfterMs < 1000 and strikes > 0) then least = backoff end
    state.pausedAt = now
    state.paused = now + math.max(input.retryAfterMs or 0, least)
    -- A window that is all but full explains a refusal: clocks and ways differ. One that only a person told explains the first.
    for _, w in ipairs(active()) do
      if (w.source == 'headers' or strikes == 0) and used(w) >= ours(w) * 0.9 then explained = true end
    end
    if not explained then
      local l = state.learned
      local oldest = redis.call('ZRANGEBYSCORE', LOG, '(' .. math.max(since, now - 60000), '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
      local begun = tonumber(oldest[2] or now)
      local span = math.max(1000, state.paused - begun)
      local good = math.max(1, redis.call('ZCOUNT', LOG, begun, '+inf') - flight - 1)
      if l then
        l.limit, l.step, l.raiseAt = math.max(1, math.floor(l.limit * 0.8)), 0, state.paused + l.ms * 10
      elseif span <= 300000 then
        state.learned = { limit = good, ms = span, step = 0, raiseAt = state.paused + span * (good < 5 and 2 or 10) }
      end
    end
  end
elseif input.sentAt > (state.pausedAt or 0) then
  state.strikes = 0
end
save()
return now
`,
};

/** Gives places back that nobody needs any more. */
export const GIVE_BACK: Script = {
  text: `${COMMON}
local gone = redis.call('ZREM', LOG, unpack(input.places))
for _, w in ipairs(active()) do
  if counted(w) then local c = count_of(w) c.n = math.max(0, c.n - gone) end
end
if state.peers[input.me] then state.peers[input.me].f = input.flying end
save()
return gone
`,
};

/** After an outage: adds what this process sent meanwhile, and what it knew of the windows if Redis has forgotten them. */
export const RESTORE: Script = {
  text: `${COMMON}
local added = 0
for i = 1, #input.sends, 2 do
  added = added + redis.call('ZADD', LOG, input.sends[i], input.sends[i + 1])
  state.last = math.max(state.last or 0, input.sends[i])
end
for _, w in ipairs(active()) do
  if counted(w) then local c = count_of(w) c.n = c.n + added end
end
if input.pausedUntil > (state.paused or 0) then state.paused = input.pausedUntil end
if next(state.windows) == nil and not state.learned then
  for _, k in ipairs(input.known) do
    if k.source == 'headers' then
      state.windows[#input.known > 1 and tostring(k.limit) or ''] =
        { limit = k.limit, ms = k.windowMs, exact = true, longest = 0, missed = 0 }
    end
  end
end
state.peers[input.me] = { t = now, f = input.flying, q = 0 }
if not state.expected and input.processes > 1 then state.expected, state.joinBy = input.processes, now + 3000 end
save()
return now
`,
};

/** Removes a lock that is still ours. */
export const UNLOCK: Script = {
  text: `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`,
};

/** Keeps a lock that is still ours. */
export const KEEP_LOCK: Script = {
  text: `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0`,
};
