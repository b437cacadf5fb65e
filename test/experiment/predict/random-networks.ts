/** Random chains of every kind of element, small enough to be run by the hundred. */
import fc from 'fast-check';
import type {
  ArrivalPlan,
  AttributePlan,
  BranchPlan,
  Condition,
  Dependent,
  GroupPart,
  LinePlan,
  OpeningHours,
  Plan,
  ResourcePlan,
  StepPart,
  StepPlan,
  Target,
} from '../../../src/plan/plan.ts';
import { day, hour, week } from '../../../src/plan/units.ts';
import type { Distribution } from '../../../src/random/distribution.ts';
import {
  branch,
  category,
  constant,
  end,
  exponential,
  fixed,
  levels,
  plainLine,
  plan,
  resource,
  step,
  stream,
  toEnd,
  toStep,
} from '../plans.ts';

const horizon = 8 * week;

/** Mean work of a task, in hours. */
const work: fc.Arbitrary<Distribution> = fc.oneof(
  fc.double({ min: 0.2, max: 3, noNaN: true }).map((length) => exponential(length * hour)),
  fc.integer({ min: 1, max: 3 }).map((length) => constant(length * hour)),
  fc
    .record({ mean: fc.double({ min: 0.5, max: 3, noNaN: true }), cv: fc.double({ min: 0.3, max: 2, noNaN: true }) })
    .map(({ mean, cv }): Distribution => ({ kind: 'lognormal', mean: mean * hour, sd: cv * mean * hour })),
  fc
    .integer({ min: 1, max: 3 })
    .map((length): Distribution => ({ kind: 'uniform', low: (length / 2) * hour, high: 2 * length * hour })),
);

const hours: fc.Arbitrary<OpeningHours> = fc
  .record({
    from: fc.integer({ min: 6, max: 10 }),
    to: fc.integer({ min: 15, max: 20 }),
    days: fc.integer({ min: 4, max: 7 }),
  })
  .map(({ from, to, days }) => ({
    name: 'hours',
    title: { en: 'hours', nl: 'uren' },
    week: Array.from({ length: days }, (_, d) => ({ from: d * day + from * hour, to: d * day + to * hour })),
    closedDays: [10, 24, 25],
  }));

interface Choice {
  readonly units: number;
  readonly order: ResourcePlan['order'];
  readonly preempts: ResourcePlan['preempts'];
  readonly closing: ResourcePlan['closing'];
  readonly hours: OpeningHours | undefined;
  readonly levels: 'one' | 'two' | 'roster';
  readonly room: number | undefined;
}

const staffed: fc.Arbitrary<ResourcePlan> = fc
  .record({
    units: fc.integer({ min: 1, max: 8 }),
    order: fc.constantFrom('first come' as const, 'first come' as const, 'last come' as const, 'priority' as const),
    preempts: fc.constantFrom('no' as const, 'no' as const, 'resume' as const, 'restart' as const),
    closing: fc.constantFrom('pause' as const, 'finish' as const, 'restart' as const),
    hours: fc.option(hours, { nil: undefined, freq: 2 }),
    levels: fc.constantFrom('one' as const, 'one' as const, 'two' as const, 'roster' as const),
    room: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 3 }),
  })
  .map((choice: Choice): ResourcePlan => {
    const { units, order, preempts, closing, room } = choice;
    const later = { from: 4 * week, units: units + 1 };
    const roster = {
      every: day,
      offset: 0,
      shifts: [
        { from: 0, units },
        { from: 8 * hour, units: units + 2 },
      ],
    };
    return resource('r', units, {
      ...{ order, closing, room, hours: choice.hours },
      preempts: order === 'priority' ? preempts : 'no',
      capacity: {
        ...levels({ from: 0, units }, ...(choice.levels === 'two' ? [later] : [])),
        roster: choice.levels === 'roster' ? roster : undefined,
      },
    });
  });

const pattern: fc.Arbitrary<Pick<ArrivalPlan, 'pattern'> & Partial<ArrivalPlan>> = fc
  .record({ perDay: fc.double({ min: 5, max: 60, noNaN: true }), kind: fc.integer({ min: 0, max: 7 }) })
  .map(({ perDay, kind }) => {
    const rate = {
      levels: [{ from: 0, rate: perDay / day }],
      byHour: kind === 1 ? Array.from({ length: 24 }, (_, h) => (h < 8 ? 0.5 : 1.25)) : undefined,
      byWeekday: kind === 2 ? [1.4, 1.4, 1.4, 1.4, 1.4, 0, 0] : undefined,
      byMonth: undefined,
      wave: kind === 3 ? { every: week, amplitude: 0.5, from: 0 } : undefined,
    };
    switch (kind) {
      case 4:
        return { pattern: { kind: 'paced', rate } };
      case 5:
        return {
          pattern: { kind: 'renewal', gap: { kind: 'gamma', mean: day / perDay, sd: day / perDay / 2 }, first: 0 },
        };
      case 6: {
        const spells = Array.from({ length: 56 }, (_, d) => ({
          from: d * day,
          to: (d + 1) * day,
          count: Math.round(perDay),
        }));
        return { pattern: { kind: 'observed', spells, spread: 'at random' } };
      }
      case 7:
        return {
          pattern: { kind: 'poisson', rate: { ...rate, levels: [{ from: 0, rate: perDay / day / 3 }] } },
          batch: constant(3),
        };
      default:
        return { pattern: { kind: 'poisson', rate } };
    }
  });

interface StepChoice {
  readonly takes: Distribution;
  readonly byLevel: boolean;
  readonly place: number;
  readonly also: boolean;
  readonly keeps: boolean;
  readonly patience: number | undefined;
  readonly room: number | undefined;
  readonly balks: 'no' | 'some' | 'when long';
  readonly gate: number | undefined;
  readonly route: 'on' | 'share' | 'level' | 'number' | 'free' | 'back';
  readonly pause: number | undefined;
  readonly group: 'no' | 'fills' | 'in time' | 'at sessions';
}

const stepChoice: fc.Arbitrary<StepChoice> = fc.record({
  takes: work,
  byLevel: fc.boolean(),
  place: fc.nat(3),
  also: fc.constantFrom(false, false, false, true),
  keeps: fc.constantFrom(false, false, false, true),
  patience: fc.option(fc.double({ min: 0.1, max: 10, noNaN: true }), { nil: undefined, freq: 2 }),
  room: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined, freq: 3 }),
  balks: fc.constantFrom('no' as const, 'no' as const, 'some' as const, 'when long' as const),
  gate: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 4 }),
  route: fc.constantFrom(...(['on', 'on', 'share', 'level', 'number', 'free', 'back'] as const)),
  pause: fc.option(fc.double({ min: 0.1, max: 3, noNaN: true }), { nil: undefined, freq: 3 }),
  group: fc.constantFrom(...(['no', 'no', 'no', 'no', 'fills', 'in time', 'at sessions'] as const)),
});

const attributes: readonly AttributePlan[] = [
  { ...category('use', { light: 0.6, heavy: 0.4 }), lasting: true },
  {
    name: 'age',
    title: { en: 'age', nl: 'leeftijd' },
    kind: 'number',
    lasting: true,
    unit: 'number',
    draw: fixed({ kind: 'uniform', low: 10, high: 50 }),
  },
];

const whenLong = (stepIndex: number, most: number): Condition => ({
  kind: 'state',
  quantity: { kind: 'waiting at', step: stepIndex },
  relation: '<',
  value: most,
});

export const randomNetwork: fc.Arbitrary<Plan> = fc
  .record({
    resources: fc.array(staffed, { minLength: 2, maxLength: 4 }),
    seats: fc.integer({ min: 5, max: 40 }),
    seatHours: fc.option(hours, { nil: undefined }),
    streams: fc.array(pattern, { minLength: 1, maxLength: 2 }),
    background: fc.boolean(),
    backlog: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 2 }),
    steps: fc.array(stepChoice, { minLength: 1, maxLength: 5 }),
    returns: fc.option(fc.double({ min: 0.1, max: 0.5, noNaN: true }), { nil: undefined, freq: 2 }),
    startUp: fc.constantFrom(0, 0, week),
  })
  .map(({ resources, seats, seatHours, streams, background, backlog, steps, returns, startUp }) => {
    const sessions = { ...levels({ from: 0, units: seats }), sessions: { first: 10 * hour, every: day } };
    const all: readonly ResourcePlan[] = [
      ...resources.map((each, i) => ({ ...each, name: `r${i}` })),
      resource('seats', seats, { kind: 'seats', capacity: sessions, hours: seatHours }),
      resource('kept', 6, { kind: 'places' }),
    ];
    const arrivals: readonly ArrivalPlan[] = [
      ...streams.map((each, i) =>
        stream(each.pattern, { ...each, name: `stream ${i}`, background: background && i > 0 }),
      ),
      ...(backlog === undefined ? [] : [stream({ kind: 'backlog', count: backlog }, { name: 'backlog' })]),
    ];
    return plan(
      {
        attributes,
        arrivals,
        resources: all,
        steps: steps.map((choice, i) => stepOf(choice, i, steps.length, resources.length)),
        ends: [
          end('done', {
            returns:
              returns === undefined
                ? undefined
                : { share: fixed(returns), after: fixed(exponential(3 * day)), to: toStep(0) },
          }),
          end('lost', { counts: 'lost' }),
        ],
      },
      { start: '2024-01-01', horizon, startUp },
    );
  });

/** @param places resources with staff: after them come the seats, and then the places that are kept */
function stepOf(choice: StepChoice, i: number, count: number, places: number): StepPlan {
  const next: Target = i + 1 < count ? toStep(i + 1) : toEnd(0);
  const mine = choice.place % places;
  const kept = places + 1;
  const line: LinePlan = {
    ...plainLine,
    priority: { kind: 'by', attribute: 0, of: [fixed(0), fixed(1)] },
    room: choice.room,
    refusedTo: i + 1 < count && i % 2 === 0 ? next : toEnd(1),
    balks:
      choice.balks === 'no'
        ? []
        : [
            choice.balks === 'some'
              ? { when: { kind: 'level', attribute: 0, anyOf: [1] }, share: fixed(0.3), to: toEnd(1) }
              : { when: { kind: 'not', of: whenLong(i, 5) }, share: fixed(0.5), to: toEnd(1) },
          ],
    patience:
      choice.patience === undefined ? undefined : { lasts: fixed(exponential(choice.patience * day)), to: toEnd(1) },
  };
  const takes: Dependent<Distribution> = choice.byLevel
    ? { kind: 'by', attribute: 0, of: [fixed(choice.takes), fixed(constant(hour))] }
    : fixed(choice.takes);
  // What is kept is not asked for again by the same case, which would wait for itself for ever.
  const keeps = choice.keeps && i === 0;
  const needs = [
    { resource: mine, units: 1, keeps: false },
    ...(choice.also ? [{ resource: (mine + 1) % places, units: 1, keeps: false }] : []),
    ...(keeps ? [{ resource: kept, units: 1, keeps: true }] : []),
  ];
  const service: StepPart =
    choice.group === 'no' ? { kind: 'work', needs, takes, line } : groupOf(choice, line, mine, places);
  const gate: readonly StepPart[] =
    choice.gate === undefined
      ? []
      : [
          {
            kind: 'gate',
            openWhile: whenLong(i, choice.gate),
            reopens: whenLong(i, choice.gate / 2),
            closedTo: toEnd(1),
          },
        ];
  const pause: readonly StepPart[] =
    choice.pause === undefined ? [] : [{ kind: 'wait', lasts: fixed(exponential(choice.pause * day)) }];
  const release: readonly StepPart[] = i === Math.min(1, count - 1) ? [{ kind: 'release', resource: kept }] : [];
  return step(`s${i}`, ...gate, service, ...pause, ...release, {
    kind: 'route',
    branches: branchesOf(choice, next, mine),
  });
}

function groupOf(choice: StepChoice, line: LinePlan, mine: number, places: number): GroupPart {
  const common = {
    kind: 'group',
    sessions: 2,
    every: 2 * day,
    needs: [{ resource: mine, units: 1, keeps: false }],
    takes: constant(2 * hour),
    absent: fixed(0.1),
    mayMiss: undefined,
    makesUp: undefined,
    dropsOut: { kind: 'per session', share: fixed(0.1), to: toEnd(1) },
    line,
  } as const;
  if (choice.group === 'at sessions') {
    return { ...common, sessions: 1, needs: [], forms: { kind: 'sessions', resource: places, least: 1 } };
  }
  const startsAfter = choice.group === 'in time' ? day : undefined;
  return { ...common, forms: { kind: 'fills', size: 8, least: 2, startsAfter } };
}

function branchesOf({ route }: StepChoice, next: Target, mine: number): readonly BranchPlan[] {
  switch (route) {
    case 'on':
      return [branch(next)];
    case 'share':
      return [branch(toEnd(1), { share: fixed(0.4) }), branch(next, { after: fixed(exponential(day)) })];
    case 'level':
      return [branch(toEnd(0), { when: { kind: 'level', attribute: 0, anyOf: [0] }, share: fixed(0.5) }), branch(next)];
    case 'number':
      return [branch(toEnd(1), { when: { kind: 'number', attribute: 1, relation: '<', value: 18 } }), branch(next)];
    case 'free':
      return [
        branch(next, { when: { kind: 'state', quantity: { kind: 'free', resource: mine }, relation: '>', value: 0 } }),
        branch(toEnd(1), { share: fixed(0.5) }),
        branch(next),
      ];
    case 'back':
      return [branch(toStep(0), { share: fixed(0.3), atMost: 2, after: fixed(exponential(hour)) }), branch(next)];
  }
}
