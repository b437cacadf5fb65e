/** Ways on which cases of a draft would go round at one moment, and places from which they would never leave. */
import type { Findings, StepFound } from '../findings.ts';

export interface TurningRound {
  /** Whether cases go from one to the other, and back, without time passing. */
  readonly timeless: (from: number, to: number) => boolean;
  /** Activities from which no end is seen to be reached. */
  readonly endless: ReadonlySet<number>;
}

export function turningRound({ steps }: Findings): TurningRound {
  const next = new Map(steps.map((step) => [step.activity, targetsOf(step)]));
  const quick = new Map(steps.map((step) => [step.activity, takesTime(step) ? [] : targetsOf(step, true)]));
  const reached = reaching(quick);
  return {
    timeless: (from, to) =>
      (quick.get(from) ?? []).includes(to) && (from === to || reached.get(to)?.has(from) === true),
    endless: endlessIn(steps, next),
  };
}

function targetsOf({ routes, givesUp, turnsAway }: StepFound, onlyAtOnce = false): readonly number[] {
  const ways = onlyAtOnce
    ? routes.filter(({ delay }) => delay === undefined || delay.atOnce > 0).map(({ to }) => to)
    : [...routes.map(({ to }) => to), givesUp?.to, turnsAway?.to];
  return ways.flatMap((to) => (to?.kind === 'step' ? [to.activity] : []));
}

function takesTime({ takes, pause, turnsAway }: StepFound): boolean {
  return (takes !== undefined || pause !== undefined) && turnsAway === undefined;
}

/** From each place those that can be reached. */
function reaching(next: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(
    [...next.keys()].map((from) => {
      const found = new Set<number>();
      const open = [...(next.get(from) ?? [])];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (found.has(at)) continue;
        found.add(at);
        open.push(...(next.get(at) ?? []));
      }
      return [from, found];
    }),
  );
}

/** A step without routes is given an end of its own, so it leads out. */
function endlessIn(steps: readonly StepFound[], next: ReadonlyMap<number, readonly number[]>): ReadonlySet<number> {
  const leadsOut = new Set(
    steps.flatMap(({ activity, routes, givesUp, turnsAway }) => {
      const ways = [...routes.map(({ to }) => to), givesUp?.to, turnsAway?.to];
      return routes.length === 0 || ways.some((to) => to !== undefined && to.kind !== 'step') ? [activity] : [];
    }),
  );
  const reached = reaching(next);
  return new Set(
    steps.flatMap(({ activity }) => {
      const escapes = leadsOut.has(activity) || [...(reached.get(activity) ?? [])].some((to) => leadsOut.has(to));
      return escapes ? [] : [activity];
    }),
  );
}
