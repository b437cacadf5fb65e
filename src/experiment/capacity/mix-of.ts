import { element } from '../element.ts';
import type { MixResult } from './capacity-result.ts';
import { capacityUnits, stepsFor, unitsOf } from './capacity-units.ts';
import { cheapestMix } from './cheapest-mix.ts';
import { firstGuess } from './first-guess.ts';
import type { PointRuns, Units } from './point-runs.ts';
import { fingerprintOf } from './point-runs.ts';
import type { SearchSettings } from './search-one.ts';
import { curvePoint, together } from './search-one.ts';
import type { Target } from './target.ts';

/** @param costs of the resources that are varied: euro a year for a unit, above 0 */
export async function mixOf(
  runs: PointRuns,
  targets: readonly Target[],
  costs: readonly { readonly resource: number; readonly cost: number }[],
  { plan, from, mostLooks }: SearchSettings,
): Promise<{ readonly mix: MixResult; readonly units: Units }> {
  const varied = costs.map(({ resource, cost }) => {
    const units = capacityUnits(plan, resource, from);
    if (units === undefined) throw new RangeError(`"${plan.resources[resource]?.name}" follows a roster`);
    // What a target asks of its own place, and of the others that they do not jam.
    const own = targets.filter(
      (target) => target.kind === 'measure' && target.chosen.whereName === plan.resources[resource]?.name,
    );
    const asked: readonly Target[] =
      own.length > 0 ? own : [{ kind: 'does not jam', written: '', by: undefined, resource }];
    return { resource, cost, units, guess: firstGuess(plan, resource, units, asked) };
  });
  const points: MixResult['points'][number][] = [];
  const unitsAt = (mix: readonly number[]): Units =>
    new Map(varied.map(({ resource, units }, i) => [resource, unitsOf(element(mix, i), units)]));
  const found = await cheapestMix(
    async (mix) => {
      const point = await runs.at(unitsAt(mix), targets);
      points.push({ steps: mix, point: curvePoint(point) });
      const prints = varied.map(({ resource }) => fingerprintOf(point, resource));
      const fingerprint = {
        counts: prints.map(({ counts }) => counts).join(' '),
        queues: prints.flatMap(({ queues }) => queues),
      };
      return { outcome: together(point), fingerprint };
    },
    {
      least: varied.map(({ units }) => units.least),
      guess: varied.map(({ units, guess }) => guess?.steps ?? stepsFor(units.today ?? 1, units)),
      costs: varied.map(({ cost, units }) => cost / units.stepsPerUnit),
      looks: mostLooks,
    },
  );
  const steps = found.kind === 'enough' ? found.steps : undefined;
  const today = varied.map(({ cost, units }) => (units.today === undefined ? undefined : cost * units.today));
  return {
    units: steps === undefined ? new Map() : unitsAt(steps),
    mix: {
      resources: varied.map((each, i) => ({ ...each, steps: steps?.[i] })),
      cost: found.kind === 'enough' ? found.cost : undefined,
      costToday: today.some((cost) => cost === undefined)
        ? undefined
        : today.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
      isProven: found.kind === 'enough' && found.isProven,
      isDecided: found.kind !== 'enough' || found.isDecided,
      isMonotone: found.kind !== 'enough' || found.isMonotone,
      found: found.kind === 'nothing helps' && found.outcome === 'open' ? 'undecided' : found.kind,
      points,
    },
  };
}
