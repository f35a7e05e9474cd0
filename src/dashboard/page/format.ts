/** A thin space that never breaks, between a number and its unit. */
const gap = '\u202f';
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const three = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** A count with its thousands set apart; from ten million on, in millions or billions. */
export function formatCount(count: number): string {
  if (count >= 999.5e6) return `${three.format(count / 1e9)}${gap}billion`;
  return count >= 1e7 ? `${three.format(count / 1e6)}${gap}million` : whole.format(count);
}

/** "1 request", "2,000 requests". */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)}${gap}${count === 1 ? one : many}`;
}

/** Bytes in the largest unit of 1,024 that leaves a number of at least 1. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const exponent = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  return `${three.format(bytes / 1024 ** exponent)}${gap}${units[exponent]}`;
}

/** A time that was measured, in the unit that suits it. */
export function formatMs(ms: number): string {
  if (ms === 0) return `0${gap}ms`;
  if (ms < 1) return `${three.format(ms * 1000)}${gap}µs`;
  if (ms < 1000) return `${three.format(ms)}${gap}ms`;
  return ms < 60_000 ? `${three.format(ms / 1000)}${gap}s` : formatSpan(ms);
}

/** A share in percent; what is nearly nothing or nearly all is not rounded to nothing or all. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return `<${gap}0.1${gap}%`;
  if (percent < 100 && percent > 99.9) return `>${gap}99.9${gap}%`;
  return `${percent.toFixed(percent === 0 || percent === 100 ? 0 : 1)}${gap}%`;
}

/** A number per second, with as many places as it needs. */
export function formatRate(perSecond: number): string {
  return `${perSecond >= 1000 ? whole.format(perSecond) : three.format(perSecond)}/s`;
}

/** How long something lasts, in its two greatest units: "3 h 20 min". */
export function formatSpan(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}${gap}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return two(minutes, 'min', seconds % 60, 's');
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return two(hours, 'h', minutes % 60, 'min');
  const days = Math.floor(hours / 24);
  return two(days, days === 1 ? 'day' : 'days', hours % 24, 'h');
}

function two(great: number, unit: string, small: number, smallUnit: string): string {
  return `${great}${gap}${unit}${small === 0 ? '' : ` ${small}${gap}${smallUnit}`}`;
}

/** How long ago a moment was: "just now", "3 min ago". */
export function formatAgo(ms: number): string {
  if (ms < 5000) return 'just now';
  return `${formatSpan(ms < 60_000 ? ms : Math.floor(ms / 60_000) * 60_000)} ago`;
}

/** The time of day, to the second. */
export function formatClock(at: number): string {
  return clock.format(at);
}

/** Day and time of day. */
export function formatMoment(at: number): string {
  return dayAndClock.format(at);
}
