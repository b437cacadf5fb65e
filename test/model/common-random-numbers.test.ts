import { describe, expect, it } from 'vitest';
import type { Plan, StepPlan } from '../../src/plan/plan.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  plan,
  poisson,
  resource,
  step,
  toEnd,
  toStep,
  work,
} from '../experiment/plans.ts';
import { by } from './plans.ts';
import type { Happening } from './record.ts';
import { record } from './record.ts';

const third = (from: number, to = from + 1): StepPlan =>
  step(
    `step ${from}`,
    work(from, by(0, exponential(8), exponential(11)), { patience: { lasts: fixed(exponential(300)), to: toEnd(1) } }),
    {
      kind: 'route',
      branches: [
        branch(toEnd(0), { share: fixed(0.1), after: fixed(exponential(5)) }),
        branch(to < 3 ? toStep(to) : toEnd(0)),
      ],
    },
  );

/** Three desks in a row, the units of each as given. */
function chain(units: readonly [number, number, number]): Plan {
  return plan(
    {
      arrivals: [poisson(0.1)],
      resources: units.map((count, i) => resource(`desk ${i}`, count)),
      steps: [third(0), third(1), third(2)],
      attributes: [category('kind', { short: 0.6, long: 0.4 })],
      ends: [end('done'), end('lost')],
    },
    { horizon: 10_000 },
  );
}

function at(happenings: readonly Happening[], ...places: readonly string[]): readonly Happening[] {
  return happenings.filter(({ where }) => places.includes(where));
}

describe('equal runs', () => {
  it('are equal, event by event', () => {
    const first = record(chain([1, 1, 1]));
    expect(first.happenings.length).toBeGreaterThan(8000);
    expect(record(chain([1, 1, 1])).happenings).toEqual(first.happenings);
  });

  it('differ where the seed or the replication differs', () => {
    const { happenings } = record(chain([1, 1, 1]));
    expect(record(chain([1, 1, 1]), { seed: 'other' }).happenings).not.toEqual(happenings);
    expect(record(chain([1, 1, 1]), { replication: 1 }).happenings).not.toEqual(happenings);
  });

  it('stay equal when the run halts on the way', () => {
    const { happenings, model } = record(chain([1, 1, 1]));
    const halting = record(chain([1, 1, 1]), { until: [0, 0.5, 17, 17, 400, 9_999.5, 10_000] });
    expect(halting.happenings).toEqual(happenings);
    expect([halting.model.now, halting.model.events, halting.model.casesInHand]).toEqual([
      10_000,
      model.events,
      model.casesInHand,
    ]);
  });
});

describe('a case keeps its own luck: verification case 70', () => {
  const base = record(chain([1, 1, 1])).happenings;

  it('upstream is bit-identical when a capacity downstream changes', () => {
    const { happenings } = record(chain([1, 1, 4]));
    const upstream = ['cases', 'step 0', 'step 1', 'desk 0', 'desk 1'];
    expect(at(happenings, ...upstream)).toEqual(at(base, ...upstream));
    expect(at(happenings, 'step 2')).not.toEqual(at(base, 'step 2'));
  });

  it('everything before is bit-identical when a step is added after it', () => {
    const shorter = chain([1, 1, 1]);
    const scenario = { ...shorter, steps: [third(0), third(1, 3), third(2)] };
    const upstream = ['cases', 'step 0', 'step 1', 'desk 0', 'desk 1'];
    const { happenings } = record(scenario);
    expect(at(happenings, 'step 2')).toEqual([]);
    expect(at(happenings, ...upstream)).toEqual(at(base, ...upstream));
  });

  it('is so for steps that come before others in the plan, not only in the flow', () => {
    const moved = chain([1, 1, 1]);
    const to = (index: number) => toStep([1, 2, 0][index] ?? 0);
    const steps = [2, 0, 1].map((original) => {
      const { parts, ...rest } = moved.steps[original] ?? third(0);
      return {
        ...rest,
        parts: parts.map((part) =>
          part.kind === 'route'
            ? {
                ...part,
                branches: part.branches.map((each) =>
                  each.to.kind === 'step' ? { ...each, to: to(each.to.step) } : each,
                ),
              }
            : part,
        ),
      };
    });
    const arrivals = moved.arrivals.map((stream) => ({ ...stream, to: to(0) }));
    expect(record({ ...moved, steps, arrivals }).happenings).toEqual(base);
  });

  it('the draws of a stream are the same when another stream is added', () => {
    const single = chain([1000, 1000, 1000]);
    const alone = record(single).happenings;
    const both = record({ ...single, arrivals: [poisson(0.3, toStep(0), 'others'), ...single.arrivals] }).happenings;
    const own = (happenings: readonly Happening[]) => happenings.filter(({ who }) => who.startsWith('cases '));
    expect(own(alone).length).toBeGreaterThan(4000);
    expect(own(both)).toEqual(own(alone));
  });

  it('equally numbered cases of two streams do not share it', () => {
    const single = chain([1000, 1000, 1000]);
    const { happenings } = record({ ...single, arrivals: [...single.arrivals, poisson(0.1, toStep(0), 'others')] });
    const held = (stream: string) =>
      happenings.filter(({ what, who }) => what === 'finished' && who === `${stream} 7`).map(({ value }) => value);
    expect(held('cases').length).toBeGreaterThan(0);
    expect(held('cases')[0]).not.toBe(held('others')[0]);
  });

  it('a step that is moved into a loop does at a first visit what it did at its only one', () => {
    const looping = chain([1000, 1000, 1000]);
    const back = { kind: 'route', branches: [branch(toStep(1), { atMost: 2 }), branch(toEnd(0))] } as const;
    const last = step('step 2', work(2, constant(1)), back);
    const first = (happenings: readonly Happening[]) => {
      const held = new Map<string, number>();
      for (const { what, who, where, value } of happenings) {
        if (what === 'finished' && where === 'step 1' && !held.has(who)) held.set(who, value);
      }
      return held;
    };
    const once = record(looping).happenings;
    const again = record({ ...looping, steps: [third(0), third(1), last] }).happenings;
    expect(at(again, 'step 1').length).toBeGreaterThan(2 * at(once, 'step 1').length);
    expect(first(again).size).toBeGreaterThan(700);
    expect(first(again)).toEqual(first(once));
  });

  it('later visits draw anew', () => {
    const scenario = plan(
      {
        arrivals: [poisson(0.1)],
        resources: [resource('desk', 1000)],
        steps: [
          step('again', work(0, exponential(1)), {
            kind: 'route',
            branches: [branch(toStep(0), { atMost: 3 }), branch(toEnd(0))],
          }),
        ],
      },
      { horizon: 1000 },
    );
    const { happenings } = record(scenario);
    const held = happenings.flatMap(({ what, who, value }) =>
      what === 'finished' && who === 'cases 3' ? [value] : [],
    );
    expect(new Set(held).size).toBe(4);
  });
});
