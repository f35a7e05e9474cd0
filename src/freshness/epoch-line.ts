/** What an epoch needs to know of a cached answer to say how long it stood. */
export interface EpochEntry {
  readonly dataset: string;
  /** When openFDA gave it, in ms since 1970. */
  readonly fetchedAt: number;
  /** `meta.last_updated` of the answer; an answer that found nothing carries none. */
  readonly lastUpdated?: string | undefined;
  /** Whether the answer is "nothing found". */
  readonly negative: boolean;
}

/** How long things take at openFDA, in ms. */
export interface EpochRules {
  /** How long its edge may hold an answer. */
  readonly edgeMs: number;
  /** How long a server may be behind the others. */
  readonly disagreeMs: number;
  /** Two sightings nearer to each other may be one answer that was seen twice. */
  readonly confirmGapMs: number;
  /** A newer date that nobody saw again for this long was a fault; so was the present one where only older dates were seen for this long. */
  readonly withdrawMs: number;
  /** The moment at which a day is over. */
  readonly endOf: (day: string) => number;
}

/** One epoch: the date openFDA gave, and from when to when it gave it. */
export interface Epoch {
  readonly date: string;
  readonly firstSeenAt: number;
  /** When it was last confirmed. */
  readonly knownAt: number;
  /** When the reload that began it was certainly over: the end of its day, or when a change was seen later than that. */
  readonly changedBy: number;
}

export interface Moved {
  readonly from: string;
  readonly to: string;
  /** When the new date was first seen. */
  readonly firstSeenAt: number;
  /** When it was last seen. */
  readonly knownAt: number;
}

interface Sighting {
  readonly firstAt: number;
  readonly lastAt: number;
}

/** A day on which clocks are set back. */
const longestDayMs = 25 * 3_600_000;

/** Older epochs only tell until when the answers of that time stood. */
const maxEpochs = 8;

/**
 * The epochs of one index, in order. Servers disagree for a while after a reload, so the greatest date counts, a change
 * is believed when it was seen twice, and while it was seen once the present epoch is no longer confirmed by anything.
 */
export class EpochLine {
  readonly #rules: EpochRules;
  /** Newest first; never empty. */
  #epochs: [Epoch, ...Epoch[]];
  readonly #pending = new Map<string, Sighting>();
  /** When a server was last seen to be behind. */
  #behindAt = Number.NEGATIVE_INFINITY;
  /** When the present date was last given by any server, and since when only older ones were. */
  #givenAt: number;
  #olderSince: number | undefined;
  /** Dates that openFDA took back, and when that was believed. */
  readonly #withdrawn = new Map<string, number>();

  constructor(rules: EpochRules, date: string, at: number) {
    this.#rules = rules;
    this.#epochs = [{ date, firstSeenAt: at, knownAt: at, changedBy: rules.endOf(date) }];
    this.#givenAt = at;
  }

  get current(): Epoch {
    return this.#epochs[0];
  }

  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** Whether the date was seen and awaits a second sighting. */
  awaits(date: string): boolean {
    return this.#pending.has(date);
  }

  dates(): string[] {
    return this.#epochs.map((epoch) => epoch.date).reverse();
  }

  see(date: string, at: number): Moved | undefined {
    this.#withdraw(date, at);
    const { current } = this;
    if (date > current.date) return this.#seeNewer(date, at);
    if (date < current.date) return this.#seeOlder(date, at);
    this.#given(at);
    if (at < this.#pendingSince()) this.#replaceCurrent({ knownAt: Math.max(current.knownAt, at) });
    // Out of order: it was given earlier than it was first seen here.
    if (at < current.firstSeenAt && this.#epochs.length === 1) this.#replaceCurrent({ firstSeenAt: at });
    return undefined;
  }

  /** Takes over a date that another process has confirmed; `at`: when that process last saw it. */
  accept(date: string, at: number): Moved | undefined {
    if (date <= this.current.date) return this.see(date, at);
    const firstAt = Math.min(this.#pending.get(date)?.firstAt ?? at, at);
    if (firstAt < this.current.knownAt) this.#replaceCurrent({ knownAt: firstAt });
    return this.#move(date, firstAt, at);
  }

  proves(entry: EpochEntry, aheadMs: number): number | undefined {
    const epoch = this.#epochOf(entry);
    if (!epoch || entry.fetchedAt > epoch.knownAt || !this.#isClear(entry, epoch, aheadMs)) return undefined;
    return epoch.knownAt;
  }

  couldProve(entry: EpochEntry, aheadMs: number): boolean {
    const { current } = this;
    return !this.isPending && this.#epochOf(entry) === current && this.#isClear(entry, current, aheadMs);
  }

  /**
   * When a newer epoch was first seen, in ms since 1970, or the entry's own was taken back; undefined for an entry of the present epoch. Never
   * before the entry was fetched: a server that is still behind may give old data after the reload is known.
   */
  supersededAt(entry: EpochEntry): number | undefined {
    const { fetchedAt, lastUpdated, negative } = entry;
    const since = negative ? this.#changedSince(fetchedAt) : this.#newerThan(lastUpdated);
    return since === undefined ? undefined : Math.max(since, fetchedAt);
  }

  #newerThan(date: string | undefined): number | undefined {
    if (date === undefined) return undefined;
    return this.#epochs.findLast((epoch) => epoch.date > date)?.firstSeenAt ?? this.#withdrawn.get(date);
  }

  /** "Nothing found" carries no date: it is of an epoch that has passed where one began since, or the first one known began on a later day. */
  #changedSince(fetchedAt: number): number | undefined {
    const { endOf } = this.#rules;
    const oldest = this.#epochs.length - 1;
    const began = this.#epochs.findLast((epoch, place) =>
      place < oldest ? epoch.firstSeenAt > fetchedAt : fetchedAt < endOf(epoch.date) - longestDayMs,
    );
    return began?.firstSeenAt;
  }

  /** The epoch an entry is of: by its own date, or, where it carries none, the one already known when it was fetched. */
  #epochOf({ fetchedAt, lastUpdated, negative }: EpochEntry): Epoch | undefined {
    if (negative) return this.#epochs.find((epoch) => epoch.firstSeenAt <= fetchedAt);
    return this.#epochs.find((epoch) => epoch.date === lastUpdated);
  }

  #isClear({ fetchedAt, negative }: EpochEntry, epoch: Epoch, aheadMs: number): boolean {
    const { edgeMs, disagreeMs } = this.#rules;
    if (!negative) return fetchedAt - aheadMs >= epoch.changedBy + edgeMs;
    // "Nothing found" carries no date, and so does not say whether a server found nothing that was still behind.
    return fetchedAt - aheadMs >= epoch.changedBy + disagreeMs && fetchedAt >= this.#behindAt + disagreeMs;
  }

  /** A server that is behind; or a reload that openFDA took back, where for long no server has given the present date. */
  #seeOlder(date: string, at: number): undefined {
    const { withdrawMs, disagreeMs, endOf } = this.#rules;
    this.#behindAt = Math.max(this.#behindAt, at);
    this.#olderSince ??= at;
    // After a time in which nobody asked, the first answer may come from a server that is behind.
    if (at - this.#givenAt < withdrawMs || at - this.#olderSince < disagreeMs) return;
    const passed = this.#epochs.filter((epoch) => epoch.date > date);
    for (const epoch of passed) this.#withdrawn.set(epoch.date, at);
    const [known, ...older] = this.#epochs.slice(passed.length);
    const before = known?.date === date ? known : { date, firstSeenAt: at };
    const present = { ...before, knownAt: at, changedBy: Math.max(endOf(date), at) };
    this.#epochs = [present, ...(known && known.date !== date ? [known] : []), ...older];
    this.#given(at);
  }

  /** The present date was given by some server. */
  #given(at: number): void {
    this.#givenAt = Math.max(this.#givenAt, at);
    this.#olderSince = undefined;
  }

  #seeNewer(date: string, at: number): Moved | undefined {
    const seen = this.#pending.get(date);
    const firstAt = Math.min(seen?.firstAt ?? at, at);
    const lastAt = Math.max(seen?.lastAt ?? at, at);
    // Whatever confirmed the present epoch later than this was a server that was behind.
    if (firstAt < this.current.knownAt) this.#replaceCurrent({ knownAt: firstAt });
    if (lastAt - firstAt < this.#rules.confirmGapMs) {
      this.#pending.set(date, { firstAt, lastAt });
      return undefined;
    }
    return this.#move(date, firstAt, lastAt);
  }

  #move(date: string, firstAt: number, lastAt: number): Moved {
    for (const other of this.#pending.keys()) if (other <= date) this.#pending.delete(other);
    this.#withdrawn.delete(date);
    this.#given(lastAt);
    const changedBy = Math.max(this.#rules.endOf(date), firstAt);
    const from = this.current.date;
    const knownAt = Math.min(lastAt, this.#pendingSince());
    this.#epochs.unshift({ date, firstSeenAt: firstAt, knownAt, changedBy });
    this.#epochs.length = Math.min(this.#epochs.length, maxEpochs);
    return { from, to: date, firstSeenAt: firstAt, knownAt };
  }

  #pendingSince(): number {
    return Math.min(...[...this.#pending.values()].map((sighting) => sighting.firstAt));
  }

  #withdraw(date: string, at: number): void {
    for (const [other, { lastAt }] of this.#pending) {
      if (other !== date && at - lastAt >= this.#rules.withdrawMs) this.#pending.delete(other);
    }
  }

  #replaceCurrent(changes: Partial<Epoch>): void {
    this.#epochs[0] = { ...this.#epochs[0], ...changes };
  }
}
