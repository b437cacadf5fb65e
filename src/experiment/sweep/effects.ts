/** What each input does to each measure, over all points of a sweep. */
import type { Effect, Level, PointEstimate, SweepPoint, SweptDesign } from './sweep-result.ts';
import type { SweptInput } from './swept-input.ts';

interface Seen {
  readonly value: number;
  /** The values of the other inputs. */
  readonly others: string;
  readonly estimate: PointEstimate & { readonly mean: number };
}

/**
 * The lowest value of an input beside the highest one, in a Latin hypercube the lowest third of its range beside the highest;
 * each averaged over the points that have it and a figure; in a grid over those settings of the other inputs that have a figure
 * at both, so that like is laid beside like. Left out where there is no figure at either.
 */
export function effectsOf(
  inputs: readonly SweptInput[],
  designs: readonly SweptDesign[],
  measures: number,
  points: readonly SweepPoint[],
): readonly Effect[] {
  return designs.flatMap((_design, design) =>
    Array.from({ length: measures }, (_, measure) =>
      inputs.flatMap((swept, input) => {
        const seen = points.flatMap(({ values, designs: at }) => {
          const estimate = at[design]?.measures[measure]?.estimate;
          const [value, mean] = [values[input], estimate?.mean];
          if (estimate === undefined || value === undefined || mean === undefined || mean === null) return [];
          const others = JSON.stringify(values.filter((_value, i) => i !== input));
          return [{ value, others, estimate: { ...estimate, mean } }];
        });
        const [one, other] = [lowest(swept, seen), highest(swept, seen)];
        const found = swept.values.length > 0 ? between(beside(one, other), beside(other, one)) : between(one, other);
        return found === undefined ? [] : [{ design, measure, input, ...found }];
      }),
    ).flat(),
  );
}

function lowest({ low, high, values }: SweptInput, seen: readonly Seen[]): Part {
  const to = values.length > 0 ? low : low + (high - low) / 3;
  return { from: low, to, seen: seen.filter(({ value }) => value <= to) };
}

function highest({ low, high, values }: SweptInput, seen: readonly Seen[]): Part {
  const from = values.length > 0 ? high : high - (high - low) / 3;
  return { from, to: high, seen: seen.filter(({ value }) => value >= from) };
}

/** Of one end, what has its like at the other. */
function beside(part: Part, other: Part): Part {
  const others = new Set(other.seen.map((each) => each.others));
  return { ...part, seen: part.seen.filter((each) => others.has(each.others)) };
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly seen: readonly Seen[];
}

function between(one: Part, other: Part): Pick<Effect, 'low' | 'high' | 'size' | 'clear'> | undefined {
  const [low, high] = [levelOf(one), levelOf(other)];
  if (low === undefined || high === undefined || one.from === other.from) return undefined;
  const most = Math.max(Math.abs(low.mean), Math.abs(high.mean));
  const distance = Math.abs(high.mean - low.mean);
  const clear = distance > halfWidth(one) + halfWidth(other);
  return { low, high, size: most === 0 ? 0 : distance / most, clear };
}

function levelOf({ from, to, seen }: Part): Level | undefined {
  if (seen.length === 0) return undefined;
  const mean = seen.reduce((sum, { estimate }) => sum + estimate.mean, 0) / seen.length;
  return { from, to, mean, points: seen.length };
}

/** As if the points were alike by chance too, which they are with the same cases at each: never less than it is. */
function halfWidth({ seen }: Part): number {
  const widths = seen.map(({ estimate: { low, high } }) => (low === null || high === null ? 0 : (high - low) / 2));
  return widths.reduce((sum, each) => sum + each, 0) / Math.max(1, widths.length);
}
