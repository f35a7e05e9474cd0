/** openFDA's longest window. */
export const longestRefusalMs = 86_400_000;

/**
 * What every budget script begins with. A window is a hash: a field for each step of time and class (`<step>:<class>`) holds the
 * requests counted then. Reads one, drops what is a span old, and tells its steps, oldest first.
 */
const READ_WINDOW = `
local function readWindow(key, spanMs, stepMs, at)
  local flat = redis.pcall('HGETALL', key)
  if flat.err then
    redis.call('DEL', key)
    flat = {}
  end
  local byNumber, numbers, old = {}, {}, {}
  for place = 1, #flat, 2 do
    local digits, class = string.match(flat[place], '^(%d+):(%a+)$')
    local number, count = tonumber(digits), tonumber(flat[place + 1])
    -- What is no count of a class, or of a step in the future, goes too.
    if not (number and count and count >= 0) or (number + 1) * stepMs + spanMs <= at or number * stepMs > at + ${7 * longestRefusalMs} then
      old[#old + 1] = flat[place]
    else
      local step = byNumber[number]
      if not step then
        step = {number = number, total = 0, counts = {}}
        byNumber[number] = step
        numbers[#numbers + 1] = number
      end
      step.total = step.total + count
      step.counts[class] = (step.counts[class] or 0) + count
    end
  end
  if #old > 0 then redis.call('HDEL', key, unpack(old)) end
  table.sort(numbers)
  local window = {key = key, spanMs = spanMs, stepMs = stepMs, steps = {}, used = 0, usedBy = {}}
  for place, number in ipairs(numbers) do
    local step = byNumber[number]
    window.steps[place] = step
    window.used = window.used + step.total
    for class, count in pairs(step.counts) do window.usedBy[class] = (window.usedBy[class] or 0) + count end
  end
  return window
end

-- A clock that is behind adds to the newest step: what was counted stays counted.
local function add(window, class, count, at)
  local number = math.floor(at / window.stepMs)
  local newest = window.steps[#window.steps]
  if newest and newest.number > number then number = newest.number end
  redis.call('HINCRBY', window.key, string.format('%.0f:%s', number, class), count)
  redis.call('PEXPIRE', window.key, window.spanMs + 2 * window.stepMs)
end

-- A refusal beyond openFDA's longest window is garbage.
local function refusedUntil(key, at)
  local text = redis.pcall('GET', key)
  local moment = type(text) == 'string' and tonumber(text) or 0
  if moment > at + ${longestRefusalMs} then return 0 end
  return moment
end

local function waitMs(window, class, own, ceiling, at)
  local ownUsed, used, wait = window.usedBy[class] or 0, window.used, 0
  for _, step in ipairs(window.steps) do
    if ownUsed < own and used < ceiling then break end
    ownUsed = ownUsed - (step.counts[class] or 0)
    used = used - step.total
    wait = (step.number + 1) * window.stepMs + window.spanMs - at
  end
  return math.max(0, math.ceil(wait))
end
`;

const READ_BOTH = `
local at = tonumber(ARGV[1])
local minute = readWindow(KEYS[1], tonumber(ARGV[2]), tonumber(ARGV[3]), at)
local day = readWindow(KEYS[2], tonumber(ARGV[4]), tonumber(ARGV[5]), at)
`;

/**
 * Takes a place in both windows or in none. Gives `{minute, day, refused, members}`: the waits in ms, all 0 where it was granted, and
 * how many gateways have asked for a place lately.
 */
export const TAKE = `${READ_WINDOW}${READ_BOTH}
local class = ARGV[6]
if type(redis.pcall('ZADD', KEYS[4], at, ARGV[11])) == 'table' then
  redis.call('DEL', KEYS[4])
  redis.call('ZADD', KEYS[4], at, ARGV[11])
end
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', string.format('(%.0f', at - tonumber(ARGV[12])))
redis.call('PEXPIRE', KEYS[4], ARGV[12])
local members = redis.call('ZCARD', KEYS[4])
local refused = math.ceil(refusedUntil(KEYS[3], at) - at)
if refused > 0 then return {0, 0, refused, members} end
local waits = {
  waitMs(minute, class, tonumber(ARGV[7]), tonumber(ARGV[8]), at),
  waitMs(day, class, tonumber(ARGV[9]), tonumber(ARGV[10]), at),
  0,
  members
}
if waits[1] == 0 and waits[2] == 0 then
  add(minute, class, 1, at)
  add(day, class, 1, at)
end
return waits
`;

/** Counts requests that were sent without asking. */
export const NOTE = `${READ_WINDOW}${READ_BOTH}
add(minute, ARGV[6], tonumber(ARGV[7]), at)
add(day, ARGV[6], tonumber(ARGV[7]), at)
return 1
`;

/** Raises what is used of the minute to what openFDA says. */
export const CORRECT = `${READ_WINDOW}${READ_BOTH}
local unknown = tonumber(ARGV[6]) - minute.used
if unknown <= 0 then return 0 end
add(minute, 'elsewhere', unknown, at)
add(day, 'elsewhere', unknown, at)
return unknown
`;

/** Remembers the latest moment until which openFDA refuses. */
export const REFUSE = `
local text = redis.pcall('GET', KEYS[1])
local known = type(text) == 'string' and tonumber(text) or 0
if tonumber(ARGV[1]) > known or known > tonumber(ARGV[1]) + ${longestRefusalMs} then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
return 1
`;

/** Gives the refusal as text, then for each window what is used, in all and by the classes given, in their order. */
export const USAGE = `${READ_WINDOW}${READ_BOTH}
local told = {string.format('%.0f', refusedUntil(KEYS[3], at)), minute.used, day.used}
for place = 6, #ARGV do
  told[#told + 1] = minute.usedBy[ARGV[place]] or 0
  told[#told + 1] = day.usedBy[ARGV[place]] or 0
end
return told
`;
