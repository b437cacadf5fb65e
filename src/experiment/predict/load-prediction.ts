/** A part of the run between changes by date, in seconds from its start, with the load in it. */
export interface ShortSpell {
  readonly from: number;
  readonly until: number;
  readonly load: number;
  /** Cases a month by which the list grows in it; only of what is overloaded on average too, and where nobody leaves the list. */
  readonly growthPerMonth?: number;
  /** Where it is a season that comes back each year: this is the first of them, and the load that of them all on average. */
  readonly eachYear?: true;
}

/**
 * What is said of one resource before anything runs. What is not known is undefined: where neither a formula nor a short
 * run could tell, that is every figure but the capacity.
 */
export interface LoadPrediction {
  readonly resource: number;
  /**
   * By formula where the flows do not depend on the state of the chain; else by a short run of the model itself, of which
   * the figures are about right; unknown where that took more than a forecast may.
   */
  readonly by: 'formula' | 'short run' | 'unknown';
  /** Seconds from the start that the short run lasted, where that is less than the run. */
  readonly covers: number | undefined;
  /** Times a year that a case asks for it, or would but for what it finds there, after resources before it (and itself) let through what they can. */
  readonly tasksPerYear: number | undefined;
  /** Cases a year that ask for it, each counted once. */
  readonly casesPerYear: number | undefined;
  /** The same if nothing before it were short of capacity; by formula only. */
  readonly casesPerYearUnthrottled: number | undefined;
  /** The load of those. */
  readonly loadUnthrottled: number | undefined;
  /** Of cases that ask for it, with the same mix: as many a year as it can do all the work for. */
  readonly fullAt: number | undefined;
  /** Hours of work (or of holding a place) on offer a year, and hours there are; for a resource with seats, seats. */
  readonly hoursOnOffer: number | undefined;
  readonly hoursAvailable: number | undefined;
  /** hoursOnOffer / hoursAvailable: 1 is full. */
  readonly load: number | undefined;
  /**
   * The load with all the work of the cases that come: where cases come back to a place that is short, those who wait have
   * not asked for all their work in a short run. Undefined where that makes no difference.
   */
  readonly loadOfWholeCases: number | undefined;
  /**
   * Within so much of `load` lies, in about 99 of 100 runs of this length, what one run finds: chance, the time in which
   * the chain fills, and what was there at the start.
   */
  readonly margin: number | undefined;
  /** Overloaded only above 1: what is exactly full is tight. */
  readonly verdict: 'fits' | 'tight' | 'overloaded' | 'unknown';
  /** Only when overloaded: cases a month by which the list grows at first, if nobody gives up and there is room. */
  readonly growthPerMonth: number | undefined;
  /** That growth is seen in the second half of a short run alone: before it the chain, empty at first, still fills. */
  readonly growsFromHalf?: true;
  /**
   * Only when overloaded: where the list and the wait there (seconds; undefined where nobody is served) stop growing, and
   * because of what (a fluid limit).
   */
  readonly settlesAt: { readonly waiting: number; readonly wait: number | undefined; readonly by: HeldBy } | undefined;
  /** A resource that is short, for which cases wait that need this one too, though this one has enough. */
  readonly waitsFor?: number;
  /** Cases that wait in the last quarter of a short run, on average; by formula undefined. */
  readonly waiting: number | undefined;
  /** Cases a month that find no room, or that a gate which looks at it sends elsewhere, in a short run; by formula undefined. */
  readonly refusedPerMonth: number | undefined;
  /** Seconds from the start at which the list passes each threshold (cases waiting), in order; undefined is never. */
  readonly passes: readonly { readonly waiting: number; readonly at: number | undefined }[];
  /**
   * By formula, where it is not overloaded: cases that are there at the start, and the seconds in which what the others leave of
   * the capacity works them off. Undefined without any.
   */
  readonly atStart: { readonly waiting: number; readonly clears: number } | undefined;
  /**
   * Where there is enough on average: the spells in which there is not. Of what is overloaded on average, where more is asked
   * of it in one spell than in another: those in which it is. Growth, and what holds the list, are then not told of the whole.
   */
  readonly shortSpells: readonly ShortSpell[];
}

/** What keeps a list from growing: what those do who wait too long, or see a long list, that there is no more room, or that a gate closes. */
export type HeldBy = 'giving up' | 'moving on' | 'giving up or moving on' | 'not joining' | 'refusing' | 'diverting';
