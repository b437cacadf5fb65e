/** Draws possible worlds, looks at one, and puts what was seen in all of them together. */
import type { Text } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { quantiles } from '../../stats/quantiles.ts';
import { tallyOf } from '../../stats/tally.ts';
import { element } from '../element.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import { chosenIn } from '../points/chosen-measure.ts';
import { latinHypercube } from '../points/latin-hypercube.ts';
import { placesOf } from '../points/together.ts';
import type { Comparison, DesignResult } from '../result.ts';
import type { Verdict } from '../verdicts/verdict-result.ts';
import type { Values } from './outcome-of.ts';
import { differenceOf, differenceValues, jammedAt, valuesIn } from './outcome-of.ts';
import type { Impossible } from './probe.ts';
import { valueAt, writtenAt } from './uncertain-inputs.ts';
import type { Jams, MeanAndError, World, WorldSpread, Worlds, WorldsAsked } from './worlds-result.ts';

/**
 * How long the list is in the end at the place that stands worst in each design, or where none is short at that with the most
 * work for its capacity, and how fast it grows where it does; where that place is short in a part of the run only, how long
 * the list was at most. In a run until empty: how long they waited.
 */
export function usualMeasures({ designs }: Pick<Comparison, 'designs'>): readonly ChosenMeasure[] {
  const chosen = designs.flatMap(({ plan, verdicts: [worst], measures }) => {
    const name = plan.resources[worst?.resource ?? -1]?.name;
    const whereName = worst?.kind === 'flows' ? (busiest(measures) ?? name) : name;
    const jam = worst?.kind === 'short' ? worst : undefined;
    const grows = jam?.list === 'grows' && jam.until === plan.period.horizon;
    const main = listOrWait(plan, jam);
    const ids = grows ? (['growth', main] as const) : [main];
    return ids.flatMap((measure): readonly ChosenMeasure[] => {
      const at = (each: (typeof measures)[number]) => each.where.kind === 'resource' && each.whereName === whereName;
      const found = measures.find((each) => each.measure === measure && at(each));
      if (found === undefined || whereName === undefined) return [];
      return [{ measure, extra: undefined, kind: 'resource', whereName, unit: found.unit }];
    });
  });
  return distinct(chosen);
}

/**
 * What tells most of a list: its length in the end, or where it is short only before that, the longest it was. A period that is
 * itself what is looked at may end after closing time, when nobody waits whatever went before: there it is the wait.
 *
 * @param jam until when the place is short, where it is known to be
 */
export function listOrWait(
  { period }: Pick<Plan, 'period'>,
  jam?: Pick<Verdict, 'until'>,
): 'waiting at end' | 'longest list' | 'wait mean' {
  if (period.untilEmpty === true) return 'wait mean';
  return jam === undefined || jam.until === period.horizon ? 'waiting at end' : 'longest list';
}

function busiest(measures: DesignResult['measures']): string | undefined {
  const loads = measures.filter(({ measure, where }) => measure === 'load' && where.kind === 'resource');
  const [most] = [...loads].sort((a, b) => (b.estimate.mean ?? 0) - (a.estimate.mean ?? 0));
  return most?.whereName;
}

/** Each once, in order. */
export function distinct(measures: readonly ChosenMeasure[]): readonly ChosenMeasure[] {
  return [...new Map(measures.map((each) => [JSON.stringify(each), each])).values()];
}

type PossibleWorld = Extract<World, { kind: 'possible' }>;

/** What was seen in a world. */
export type SeenWorld = Omit<PossibleWorld, keyof DrawnWorld>;

/** What a comparison in one world says of the measures. */
export function inWorld(comparison: Comparison, measures: readonly ChosenMeasure[]): SeenWorld {
  const { designs } = comparison;
  return {
    kind: 'possible',
    designs: designs.map((design) => ({
      jams: jammedAt(design),
      values: measures.map((measure) => meanAndError(valuesIn(design, measure))),
    })),
    differences: designs
      .slice(1)
      .map((_, i) => measures.map((measure) => meanAndError(differenceValues(comparison, i + 1, measure)))),
  };
}

function meanAndError({ values }: Values): MeanAndError {
  const { mean, variance, count } = tallyOf(values ?? []);
  return { mean, error: variance === undefined ? undefined : variance / count };
}

export type DrawnWorld = Pick<World, 'number' | 'written' | 'inputs'>;

/** So many worlds of a Latin hypercube: the value of every input in each. */
export function drawWorlds(
  seed: string,
  { uncertain, varied }: Pick<WorldsAsked, 'uncertain' | 'varied'>,
  count: number,
): readonly DrawnWorld[] {
  return latinHypercube(seed, 'worlds', varied, count).map((point, i) => {
    const places = placesOf(varied, point);
    return {
      number: i + 1,
      written: uncertain.map((input, each) => writtenAt(input, element(places, each))),
      inputs: uncertain.map((input, each) => valueAt(input, element(places, each))),
    };
  });
}

/**
 * All worlds together, beside the run with the values of the files.
 *
 * @param found in the order of the worlds drawn
 */
export function worldsResult(
  comparison: Comparison,
  { uncertain, fixed, varied, replications }: WorldsAsked,
  { measures, usual }: Pick<Worlds, 'measures' | 'usual'>,
  drawn: readonly DrawnWorld[],
  found: readonly (SeenWorld | Impossible)[],
): Worlds {
  const worlds = drawn.map((world, i): World => {
    const seen = element(found, i);
    return seen.kind === 'possible' ? { ...world, ...seen } : { ...world, kind: seen.kind, why: seen.why };
  });
  const possible = worlds.flatMap((world) => (world.kind === 'possible' ? [world] : []));
  return {
    ...{ uncertain, fixed, varied, measures, usual, replications, worlds },
    possible: possible.length,
    reasons: reasonsIn(found.flatMap((each) => (each.kind === 'impossible' ? [each] : []))),
    jams: comparison.designs.map((_, design) => jamsIn(possible, design)),
    outcomes: measures.map((chosen, measure) => ({
      designs: comparison.designs.map((design, i) =>
        spreadOf(
          possible.map(({ designs }) => element(element(designs, i).values, measure)),
          chosenIn(design, chosen),
        ),
      ),
      differences: comparison.designs.slice(1).map((_, i) => {
        const difference = differenceOf(comparison, i + 1, chosen);
        return spreadOf(
          possible.map(({ differences }) => element(element(differences, i), measure)),
          difference && { estimate: difference.difference, status: difference.status },
        );
      }),
    })),
  };
}

export function spreadOf(values: readonly MeanAndError[], asItStands: WorldSpread['asItStands']): WorldSpread {
  const means = values.flatMap((each) => each.mean ?? []);
  const { mean, variance } = tallyOf(means);
  const errors = tallyOf(values.flatMap((each) => (each.mean === undefined ? [] : (each.error ?? []))));
  const [p5, p50, p95] = quantiles(means, [0.05, 0.5, 0.95]);
  const part = errors.mean === undefined || !variance ? undefined : errors.mean / variance;
  return {
    asItStands: asItStands && { estimate: asItStands.estimate, status: asItStands.status },
    ...{ worlds: means.length, withoutValue: values.length - means.length, mean, p5, p50, p95 },
    below: means.filter((value) => value < 0).length,
    above: means.filter((value) => value > 0).length,
    chance: part === undefined ? undefined : Math.min(1, part),
  };
}

function jamsIn(worlds: readonly PossibleWorld[], design: number): Jams {
  const places = new Map<string, number>();
  for (const { designs } of worlds) {
    const place = element(designs, design).jams;
    if (place !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const counted = [...places].map(([place, count]) => ({ place, worlds: count }));
  return {
    worlds: counted.reduce((sum, each) => sum + each.worlds, 0),
    places: counted.sort((a, b) => b.worlds - a.worlds),
  };
}

function reasonsIn(impossible: readonly Impossible[]): Worlds['reasons'] {
  const found = new Map<string, { readonly why: Text; readonly worlds: number }>();
  for (const { reason, why } of impossible) {
    const before = found.get(reason) ?? { why, worlds: 0 };
    found.set(reason, { why: before.why, worlds: before.worlds + 1 });
  }
  return [...found.values()].sort((a, b) => b.worlds - a.worlds);
}
