/** Small compiled scenarios, written by hand, for the tests of the experiment room. */
import type {
  ArrivalPlan,
  AttributePlan,
  BranchPlan,
  CapacityPlan,
  Dependent,
  EndPlan,
  LinePlan,
  Period,
  Plan,
  PolicyPlan,
  ResourcePlan,
  Rules,
  StepPart,
  StepPlan,
  Target,
} from '../../src/plan/plan.ts';
import { year } from '../../src/plan/units.ts';
import type { Distribution } from '../../src/random/distribution.ts';

const title = (name: string) => ({ name, title: { en: name, nl: name } });

export const fixed = <T>(value: T): Dependent<T> => ({ kind: 'fixed', value });
export const constant = (value: number): Distribution => ({ kind: 'constant', value });
export const exponential = (mean: number): Distribution => ({ kind: 'exponential', mean });
export const toStep = (index: number): Target => ({ kind: 'step', step: index });
export const toEnd = (index: number): Target => ({ kind: 'end', end: index });

export function poisson(perSecond: number, to: Target = toStep(0), name = 'cases'): ArrivalPlan {
  const rate = {
    levels: [{ from: 0, rate: perSecond }],
    byHour: undefined,
    byWeekday: undefined,
    byMonth: undefined,
    wave: undefined,
  };
  return stream({ kind: 'poisson', rate }, { to, ...title(name) });
}

/** Single cases to the first step, from the start to the end of the run. */
export function stream(pattern: ArrivalPlan['pattern'], more: Partial<ArrivalPlan> = {}): ArrivalPlan {
  return {
    ...title('cases'),
    pattern,
    batch: constant(1),
    from: 0,
    until: Number.POSITIVE_INFINITY,
    zone: undefined,
    background: false,
    to: toStep(0),
    ...more,
  };
}

export function resource(name: string, units: number, more: Partial<ResourcePlan> = {}): ResourcePlan {
  return {
    ...title(name),
    kind: 'staff',
    organisation: undefined,
    capacity: levels({ from: 0, units }),
    hours: undefined,
    closing: 'pause',
    order: 'first come',
    preempts: 'no',
    room: undefined,
    costPerHour: undefined,
    ...more,
  };
}

/** Capacity by date, at full speed where no speed is given. */
export function levels(
  ...given: readonly { readonly from: number; readonly units: number; readonly speed?: number }[]
): CapacityPlan {
  return {
    levels: given.map((level) => ({ speed: 1, ...level })),
    roster: undefined,
    sessions: undefined,
    otherWork: 0,
  };
}

export function end(name: string, more: Partial<EndPlan> = {}): EndPlan {
  return { ...title(name), collects: false, costs: undefined, counts: 'done', returns: undefined, ...more };
}

export function category(name: string, shares: Readonly<Record<string, number>>): AttributePlan {
  return {
    ...title(name),
    kind: 'category',
    lasting: false,
    levels: Object.keys(shares).map(title),
    shares: fixed(Object.values(shares)),
  };
}

export const plainLine: LinePlan = {
  priority: fixed(0),
  room: undefined,
  refusedTo: undefined,
  balks: [],
  patience: undefined,
};

export function work(
  resources: number | readonly number[],
  takes: Distribution | Dependent<Distribution>,
  line: Partial<LinePlan> = {},
): StepPart {
  const needs = typeof resources === 'number' ? [resources] : resources;
  return {
    kind: 'work',
    needs: needs.map((each) => ({ resource: each, units: 1, keeps: false })),
    takes: isDependent(takes) ? takes : fixed(takes),
    line: { ...plainLine, ...line },
  };
}

function isDependent<T>(takes: Distribution | Dependent<T>): takes is Dependent<T> {
  return takes.kind === 'fixed' || takes.kind === 'by' || takes.kind === 'along';
}

export function branch(to: Target, more: Partial<BranchPlan> = {}): BranchPlan {
  return { when: { kind: 'always' }, share: undefined, atMost: undefined, after: undefined, to, ...more };
}

export function goTo(to: Target, after?: Distribution): StepPart {
  return { kind: 'route', branches: [branch(to, { after: after && fixed(after) })] };
}

export function step(name: string, ...parts: readonly StepPart[]): StepPlan {
  return { ...title(name), organisation: undefined, parts };
}

export function plan(
  content: Pick<Plan, 'arrivals' | 'resources' | 'steps'> & Partial<Omit<Plan, 'period'>>,
  period: Partial<Period> = {},
): Plan {
  return {
    title: { en: 'test', nl: 'test' },
    organisations: [],
    attributes: [],
    ends: [end('done')],
    zone: undefined,
    policies: [],
    limits: { events: 100_000_000, instantSteps: 1000, casesInHand: 10_000_000 },
    ...content,
    period: { start: '2013-01-07', horizon: 3 * year, startUp: 0, ...period },
  };
}

/** The rules from a moment on, but for what is given. */
export function policy(
  name: string,
  from: number,
  rules: Rules,
  more: Partial<Omit<PolicyPlan, 'rules'>> & { readonly rules?: Partial<Rules> } = {},
): PolicyPlan {
  const { attributes, arrivals, resources, steps, ends } = rules;
  return {
    ...title(name),
    from,
    over: 0,
    reassess: undefined,
    ...more,
    rules: { attributes, arrivals, resources, steps, ends, ...more.rules },
  };
}

/** One station: Poisson arrivals, `servers` units, then out. Rates per second, service in seconds. */
export function station(
  rate: number,
  service: Distribution,
  servers: number,
  period: Partial<Period> = {},
  line: Partial<LinePlan> = {},
): Plan {
  return plan(
    {
      arrivals: [poisson(rate)],
      resources: [resource('desk', servers)],
      steps: [step('service', work(0, service, line), goTo(toEnd(0)))],
      ends: [end('done'), end('gone', { counts: 'lost' })],
    },
    period,
  );
}

/** The chain of the benchmark (W2): police, payment in design B, parket, intake, care. */
export function benchmarkChain(design: 'A' | 'B', years: number): Plan {
  const hours = 3600;
  const benchYear = 8760 * hours;
  const parket = toStep(1);
  const onward: StepPart =
    design === 'A'
      ? { kind: 'route', branches: [branch(toEnd(1), { share: fixed(0.1) }), branch(parket)] }
      : {
          kind: 'route',
          branches: [
            branch(toEnd(1), { share: fixed(0.1) }),
            branch(toEnd(2), { share: fixed(0.9 * 0.75), after: fixed(exponential(504 * hours)) }),
            branch(parket, { after: fixed(constant(1440 * hours)) }),
          ],
        };
  return plan(
    {
      arrivals: [poisson(2000 / benchYear)],
      resources: [
        resource('police', 4),
        resource('parket', 2),
        resource('intake', 3),
        resource('care', 60, { kind: 'places' }),
      ],
      steps: [
        step('triage', work(0, exponential(2 * hours)), onward),
        step('screening', work(1, { kind: 'lognormal', mean: 3 * hours, sd: 2.4 * hours }), goTo(toStep(2))),
        step('intake', work(2, exponential(6 * hours)), goTo(toStep(3))),
        step('care', work(3, { kind: 'erlang', mean: 1344 * hours, phases: 4 }), goTo(toEnd(0))),
      ],
      ends: [end('done'), end('left'), end('paid', { collects: true })],
    },
    { horizon: years * benchYear },
  );
}
