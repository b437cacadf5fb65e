import type { ArrivalPlan, RateProfile } from '../../plan/plan.ts';
import { type Beginning, overTime, type Timed } from './over-time.ts';

/** A stream over the whole run: its rate, and where it has none when it begins and ends. */
export function streamOverTime(
  policies: readonly Beginning[],
  stages: readonly [ArrivalPlan, ...ArrivalPlan[]],
): ArrivalPlan {
  const [first] = stages;
  if (first.pattern.kind !== 'poisson' && first.pattern.kind !== 'paced') {
    return { ...first, ...joined(presences(policies, stages)) };
  }
  const here = stages.filter(isEver);
  const from = Math.min(...here.map((stream) => stream.from));
  const until = Math.max(...here.map((stream) => stream.until));
  const rates = overTime(
    policies,
    stages.map((stream) => ratesOf(stream, from, until)),
    (before, after, part) => before * (1 - part) + after * part,
  );
  const levels = rates.map((rate) => ({ from: rate.from, rate: rate.value }));
  return { ...first, from, until, pattern: { ...first.pattern, rate: { ...first.pattern.rate, levels } } };
}

/** A stretch of the run; empty where `until` does not come after `from`. */
interface Presence {
  readonly from: number;
  readonly until: number;
}

/** Whether what a stream without a rate says of its dates makes one stretch of the run. */
export function isOneStretch(policies: readonly Beginning[], stages: readonly ArrivalPlan[]): boolean {
  const found = presences(policies, stages);
  return found.every(({ until }, index) => index === found.length - 1 || until === found[index + 1]?.from);
}

/** When the stream is there under the file itself and under each policy. */
function presences(policies: readonly Beginning[], stages: readonly ArrivalPlan[]): readonly Presence[] {
  return stages
    .map((stream, index) => ({
      from: Math.max(stream.from, policies[index - 1]?.from ?? 0),
      until: Math.min(stream.until, policies[index]?.from ?? Number.POSITIVE_INFINITY),
    }))
    .filter(isEver);
}

function joined(found: readonly Presence[]): Presence {
  return { from: found[0]?.from ?? 0, until: found.at(-1)?.until ?? 0 };
}

function isEver({ from, until }: Presence): boolean {
  return from < until;
}

/** The rates of one stage, 0 outside its own dates where those of all stages together reach further. */
function ratesOf(stream: ArrivalPlan, from: number, until: number): readonly Timed<number>[] {
  const levels = levelsOf(stream).map((level) => ({ from: level.from, value: level.rate }));
  if (stream.from <= from && stream.until >= until) return levels;
  if (!isEver(stream)) return [{ from: 0, value: 0 }];
  const begin = levels.findLast((level) => level.from <= stream.from);
  const inside = levels.filter((level) => level.from > stream.from && level.from < stream.until);
  return [
    ...(stream.from > 0 ? [{ from: 0, value: 0 }] : []),
    { from: stream.from, value: begin?.value ?? 0 },
    ...inside,
    ...(stream.until === Number.POSITIVE_INFINITY ? [] : [{ from: stream.until, value: 0 }]),
  ];
}

function levelsOf({ pattern }: ArrivalPlan): RateProfile['levels'] {
  return pattern.kind === 'poisson' || pattern.kind === 'paced' ? pattern.rate.levels : [];
}
