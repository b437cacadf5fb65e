import { leastAtEndOf, leastOf } from '../../plan/least-judged.ts';
import type { Plan } from '../../plan/plan.ts';
import { month } from '../../plan/units.ts';
import { element } from '../element.ts';
import type { Season } from '../time/seasons.ts';
import { changesOfSeason, seasonsOf } from '../time/seasons.ts';
import type { Budget } from './budget.ts';
import { capacityOf } from './capacity.ts';
import type { FlowGraph } from './flow-graph.ts';
import { withInflows } from './flow-graph.ts';
import { inflow } from './inflow.ts';
import { isOver, loadOf } from './load.ts';
import type { ShortSpell } from './load-prediction.ts';
import { throttle } from './throttle.ts';
import type { Window } from './window.ts';
import { betweenSessions } from './window.ts';

/** What is asked of a resource in a part of the run: over what there is, and in cases per second. */
export interface Asked {
  readonly load: number;
  readonly tasks: number;
  /** Seconds of one unit that a case takes; undefined where none was seen. */
  readonly held: number | undefined;
}

/** The spells in which a resource is asked for more than it has. */
export interface ShortSpells {
  readonly spells: readonly ShortSpell[];
  /** Whether that is clearly more in one spell between changes by date than in another: an average then tells of none. */
  readonly uneven: boolean;
}

/** The most asked for in a spell over the least, from which on that is reported. */
const clearlyMore = 1.1;

/**
 * Per resource, the spells between two changes by date of any capacity or rate of arrival (and, of a run of less than two years,
 * between two of its months that differ) in which it is asked for more
 * than it has, each as if it lasted: what flows in before it, and lists left by it, do not count. Spells that are
 * too short to be judged in a run are left out, and so are seasons that are short beside the time for which cases hold a unit,
 * which evens them out; neighbours with the same load are one spell. In a longer run the seasons that come back each year follow, neighbours
 * as one; of a season that is short under the capacity or the rate of some years only, those years.
 *
 * @param asked in a spell, by resource; undefined where it is not known
 */
export function shortSpells(
  plan: Plan,
  asked: (spell: Window) => readonly (Asked | undefined)[],
): readonly ShortSpells[] {
  const spells = spellsOf(plan);
  const found = spells.length < 2 ? [] : spells.map((spell) => asked(spell));
  const turns = new Set(changesOfSeason(plan, { from: plan.period.startUp, until: plan.period.horizon }));
  const seasons = seasonsOf(plan).map((season) => ({ season, asked: season.times.map(asked) }));
  return plan.resources.map((_, resource) => {
    const known = found.flatMap((each) => each[resource] ?? []);
    const dated = joined(
      spells.flatMap((spell, i) => {
        const { load = 0, tasks = 0, held } = found[i]?.[resource] ?? {};
        const isSeason = turns.has(spell.from) || turns.has(spell.until);
        return isOver(load) && !(isSeason && isEvenedOut(held, spell))
          ? [{ ...spell, load, growthPerMonth: tasks * (1 - 1 / load) * month }]
          : [];
      }),
    );
    const loadIn = (window: Window) => {
      const here = asked(window)[resource];
      return isEvenedOut(here?.held, window) ? undefined : here?.load;
    };
    const times = seasons.map(({ season, asked: each }) => {
      return timesOver(
        season.times.map((time, i) => ({ time, load: each[i]?.[resource]?.load })),
        spells,
      );
    });
    const short = seasons.map(({ season }) => season);
    const isYearly = (season: Season, i: number) => times[i]?.length === season.times.length;
    const yearly = neighbours(short.filter(isYearly)).flatMap((season): readonly ShortSpell[] => {
      const load = meanOf(season.times.map(loadIn));
      return load === undefined ? [] : [{ ...season.times[0], load, eachYear: true }];
    });
    const inSomeYears = times.flatMap((each, i) => (each.length === short[i]?.times.length ? [] : each));
    const others = inARow(inSomeYears).flatMap((time) => {
      const load = loadIn(time);
      return load === undefined || !isOver(load) ? [] : [{ ...time, load }];
    });
    const shut = closingsOf(plan, resource, spells).flatMap((closing): readonly ShortSpell[] => {
      const { load = 0, tasks = 0 } = asked(closing)[resource] ?? {};
      return tasks > 0 && load === Number.POSITIVE_INFINITY ? [{ ...closing, load }] : [];
    });
    const loads = known.map(({ load }) => load);
    const uneven = known.length > 1 && Math.max(...loads) > clearlyMore * Math.min(...loads);
    // Within a spell that is short itself, a season is told where it is clearly worse.
    const worse = others.filter(({ from, until, load }) => {
      return !dated.some((spell) => spell.from <= from && until <= spell.until && load <= clearlyMore * spell.load);
    });
    const byDate = [...dated, ...shut].sort((one, other) => one.from - other.from);
    return { spells: [...byDate, ...worse, ...yearly], uneven };
  });
}

/** Of a season: where cases hold a unit for longer, those who came before and after it hold most of what is there in it. */
const mostOfIt = 0.6;

function isEvenedOut(held: number | undefined, { from, until }: Window): boolean {
  return held !== undefined && held > mostOfIt * (until - from);
}

/** What a forecast says of them. @param growthIsKnown whether nobody leaves the list unserved */
export function reportedSpells(
  { spells, uneven }: ShortSpells,
  overloaded: boolean,
  growthIsKnown: boolean,
): readonly ShortSpell[] {
  if (overloaded && !uneven) return [];
  // Seasons are parts of what is between two changes by date.
  const reported = overloaded ? spells.filter(({ growthPerMonth }) => growthPerMonth !== undefined) : spells;
  return reported.map(({ growthPerMonth, ...spell }) => {
    return overloaded && growthIsKnown && growthPerMonth !== undefined ? { ...spell, growthPerMonth } : spell;
  });
}

/** Over the years in which it is known; Infinity where there never is any capacity. */
function meanOf(loads: readonly (number | undefined)[]): number | undefined {
  const known = loads.filter((load) => load !== undefined);
  const finite = known.filter((load) => load < Number.POSITIVE_INFINITY);
  if (2 * known.length < loads.length || known.length === 0) return undefined;
  if (finite.length === 0) return Number.POSITIVE_INFINITY;
  return finite.reduce((sum, load) => sum + load, 0) / finite.length;
}

/**
 * The times of a season in which more is asked for than there is, on average over those between two changes by date: where
 * nothing changes, in all years or in none.
 *
 * @param spells between the changes
 */
function timesOver(
  times: readonly { readonly time: Window; readonly load: number | undefined }[],
  spells: readonly Window[],
): readonly Window[] {
  const spellOf = ({ from }: Window) => spells.findIndex((spell) => spell.from <= from && from < spell.until);
  return times.flatMap(({ time }) => {
    const alike = times.filter((other) => spellOf(other.time) === spellOf(time));
    const load = meanOf(alike.map((other) => other.load));
    return load !== undefined && isOver(load) ? [time] : [];
  });
}

/** Those that follow each other as one. */
function inARow(times: readonly Window[]): readonly Window[] {
  const found: Window[] = [];
  for (const time of [...times].sort((one, other) => one.from - other.from)) {
    const before = found.at(-1);
    if (before?.until === time.from) found[found.length - 1] = { from: before.from, until: time.until };
    else found.push(time);
  }
  return found;
}

/** Seasons that follow each other as one, also over the end of a year. */
function neighbours(seasons: readonly Season[]): readonly Season[] {
  for (const [i, one] of seasons.entries()) {
    for (const [j, next] of seasons.entries()) {
      const both = i === j ? [] : one.times.flatMap((time) => followedBy(time, next));
      const [first, ...later] = both;
      if (first === undefined) continue;
      return neighbours([...seasons.filter((_, k) => k !== i && k !== j), { times: [first, ...later] }]);
    }
  }
  return [...seasons].sort((a, b) => a.times[0].from - b.times[0].from);
}

function followedBy({ from, until }: Window, { times }: Season): readonly Window[] {
  const next = times.find((time) => time.from === until);
  return next === undefined ? [] : [{ from, until: next.until }];
}

/** @param spells sorted */
function joined(spells: readonly ShortSpell[]): readonly ShortSpell[] {
  const merged: ShortSpell[] = [];
  for (const spell of spells) {
    const before = merged.at(-1);
    const same = before?.until === spell.from && Math.abs(before.load - spell.load) < 1e-9;
    if (same) merged[merged.length - 1] = { ...before, until: spell.until };
    else merged.push(spell);
  }
  return merged;
}

/**
 * When a resource has no units at all, from a date to a date, for less long than a spell that is judged by its load: as in a
 * strike, or in the weeks of a move.
 */
function closingsOf({ resources, period }: Plan, resource: number, spells: readonly Window[]): readonly Window[] {
  const { levels } = element(resources, resource).capacity;
  return levels.flatMap(({ from, units }, i) => {
    const until = levels[i + 1]?.from ?? period.horizon;
    const closing = { from: Math.max(0, from), until: Math.min(until, period.horizon) };
    const isJudged = spells.some((spell) => spell.from < closing.until && closing.from < spell.until);
    return units > 0 || isJudged || closing.until <= closing.from ? [] : [closing];
  });
}

/** The run, cut at every change by date of a capacity or a rate of arrival; without the spells that are too short. */
export function spellsOf(plan: Plan): readonly Window[] {
  const { arrivals, resources, period } = plan;
  const changes = [
    ...changesOfSeason(plan, { from: period.startUp, until: period.horizon }),
    ...resources.flatMap(({ capacity }) => capacity.levels.map(({ from }) => from)),
    ...arrivals.flatMap(({ pattern, from, until }) => [
      from,
      until,
      ...('rate' in pattern ? pattern.rate.levels.map((level) => level.from) : []),
    ]),
  ];
  const inside = changes.filter((at) => at > 0 && at < period.horizon);
  const cuts = [...new Set([0, ...inside, period.horizon])].sort((a, b) => a - b);
  const whole = { from: 0, until: period.horizon };
  return cuts.flatMap((until, i) => {
    const from = cuts[i - 1];
    const least = until === period.horizon ? leastAtEndOf(whole) : leastOf(whole);
    return from === undefined || until - from < least ? [] : [{ from, until }];
  });
}

/** What is asked of every resource in a part of the run, by formula. @throws BudgetSpent */
export function askedIn(plan: Plan, graph: FlowGraph, spell: Window, budget: Budget): readonly Asked[] {
  const capacities = plan.resources.map((resource) =>
    capacityOf(resource, plan.period, budget, betweenSessions(resource, spell)),
  );
  const inflows = plan.arrivals.map((arrival) => inflow(arrival, plan.period, budget, spell));
  const { demands } = throttle(plan, withInflows(graph, inflows), capacities, budget);
  return demands.map(({ crowd }, resource) => ({
    load: loadOf(crowd, element(capacities, resource)),
    tasks: crowd.rate,
    held: crowd.rate > 0 ? crowd.load / crowd.rate : undefined,
  }));
}
