/** Two designs as experiments would hand them over, made by hand: the first jams at its care places. */

import type { MeasureId } from '../../src/experiment/measures/register.ts';
import type {
  Audit,
  Comparison,
  DesignResult,
  Difference,
  Estimate,
  LoadPrediction,
  Measured,
  QueueSeries,
  Unit,
  Where,
} from '../../src/experiment/result.ts';
import { cellsOf } from '../../src/experiment/time/cells.ts';
import type { Shortage, Verdict } from '../../src/experiment/verdicts/verdict-result.ts';
import type { EndPlan, Plan, ResourcePlan, StepPlan } from '../../src/plan/plan.ts';
import { year } from '../../src/plan/units.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const day = 86_400;
const week = 7 * day;
const month = 30.4375 * day;
const replications = 20;
const horizon = 1096 * day;
export const wholeRun = { from: 0, until: horizon };

/** Student's 97.5 % point with 19 degrees of freedom. */
const student = 2.093;

export function estimateOf(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return nothing;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (n - 1))];
  const quantiles = { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
  if (n === 1) return { mean, low: undefined, high: undefined, sd: undefined, ...quantiles, replications: n };
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  const half = (student * sd) / Math.sqrt(n);
  return { mean, low: mean - half, high: mean + half, sd, ...quantiles, replications: n };
}

export const nothing: Estimate = {
  mean: undefined,
  low: undefined,
  high: undefined,
  sd: undefined,
  p10: undefined,
  p50: undefined,
  p90: undefined,
  replications: 0,
};

/** Values that spread around a centre the way runs do, the same for every design: the luck of the repeat. */
export function around(centre: number, spread: number): readonly number[] {
  return Array.from({ length: replications }, (_, i) => centre + spread * Math.sin(2.4 * i + centre));
}

export function resource(name: string, en: string, nl: string, kind: ResourcePlan['kind']): ResourcePlan {
  return {
    name,
    title: { en, nl },
    kind,
    organisation: 0,
    capacity: {
      levels: [{ from: 0, units: kind === 'places' ? 100 : 2, speed: 1 }],
      roster: undefined,
      sessions: undefined,
      otherWork: 0,
    },
    hours: undefined,
    closing: 'pause',
    order: 'first come',
    preempts: 'no',
    room: undefined,
    costPerHour: undefined,
  };
}

function step(name: string, en: string, nl: string, needs: number, leadsTo: number): StepPlan {
  return {
    name,
    title: { en, nl },
    organisation: 0,
    parts: [
      {
        kind: 'work',
        needs: [{ resource: needs, units: 1, keeps: false }],
        takes: { kind: 'fixed', value: { kind: 'exponential', mean: 20 * 60 } },
        line: {
          priority: { kind: 'fixed', value: 0 },
          room: undefined,
          refusedTo: undefined,
          balks: [],
          patience: undefined,
        },
      },
      {
        kind: 'route',
        branches: [
          {
            when: { kind: 'always' },
            share: undefined,
            atMost: undefined,
            after: undefined,
            to: { kind: 'end', end: leadsTo },
          },
        ],
      },
    ],
  };
}

function end(name: string, en: string, nl: string, counts: EndPlan['counts']): EndPlan {
  return { name, title: { en, nl }, collects: false, costs: undefined, counts, returns: undefined };
}

export const resources = [
  resource('file screener', 'File screener', 'Dossierscreener', 'staff'),
  resource('intake worker', 'Intake worker at the justitiehuis', 'Intaker bij het justitiehuis', 'staff'),
  resource('care place', 'Place in care', 'Hulpverleningsplaats', 'places'),
];
export const ends = [
  end('paid', 'Paid', 'Betaald', 'done'),
  end('completed', 'Care completed', 'Hulpverlening afgerond', 'done'),
  end('summoned', 'Summoned', 'Gedagvaard', 'elsewhere'),
  end('lost while waiting', 'Lost while waiting for care', 'Verloren tijdens het wachten op hulp', 'lost'),
];

export function planTitled(en: string, nl: string): Plan {
  return {
    title: { en, nl },
    period: { start: '2013-09-01', horizon, startUp: 0 },
    organisations: [{ name: 'parket', title: { en: 'Public prosecutor (parket)', nl: 'Parket' } }],
    zone: undefined,
    policies: [],
    attributes: [],
    arrivals: [
      {
        name: 'reports',
        title: { en: 'Police reports', nl: 'Processen-verbaal' },
        pattern: {
          kind: 'poisson',
          rate: {
            levels: [{ from: 0, rate: 2000 / (365.25 * day) }],
            byHour: undefined,
            byWeekday: undefined,
            byMonth: undefined,
            wave: undefined,
          },
        },
        batch: { kind: 'constant', value: 1 },
        from: 0,
        until: Number.POSITIVE_INFINITY,
        zone: undefined,
        background: false,
        to: { kind: 'step', step: 0 },
      },
    ],
    resources,
    steps: [
      step('screening', 'Screening of the file', 'Screening van het dossier', 0, 2),
      step('intake', 'Intake', 'Intake', 1, 1),
      step('care', 'Care', 'Hulpverlening', 2, 1),
    ],
    ends,
    limits: { events: 1e8, instantSteps: 1000, casesInHand: 1e6 },
  };
}

export function measured(
  measure: MeasureId,
  where: Where,
  whereName: string,
  unit: Unit,
  perReplication: readonly (number | undefined)[],
  status: Measured['status'] = 'estimated',
): Measured {
  const known = perReplication.filter((value) => value !== undefined);
  return { measure, where, whereName, unit, status, estimate: estimateOf(known), perReplication };
}

const seen = { kind: 'resource' } as const;
const none = Array.from({ length: replications }, () => undefined);

/** How hard a design loads each resource, and what becomes of its 2,000 cases a year. */
interface Shape {
  readonly load: readonly number[];
  readonly growth: readonly number[];
  readonly ended: readonly number[];
}

function measuresOf({ load, growth, ended }: Shape): readonly Measured[] {
  const atResources = resources.flatMap(({ name }, index) => {
    const where = { ...seen, index };
    const grows = (growth[index] ?? 0) > 0;
    const waitingAtEnd = 36 * (growth[index] ?? 0) + 4;
    const wait = 3 / (1 - Math.min(0.95, load[index] ?? 0));
    const waits = (factor: number, id: MeasureId) =>
      grows
        ? measured(id, where, name, 'days', none, 'no steady state')
        : measured(id, where, name, 'days', around(wait * factor, wait / 8));
    return [
      measured('utilisation', where, name, 'share', around(Math.min(0.995, load[index] ?? 0), 0.004)),
      measured('waiting at end', where, name, 'cases', around(waitingAtEnd, Math.sqrt(waitingAtEnd) * 1.5)),
      waits(1, 'wait mean'),
      waits(0.7, 'wait p50'),
      waits(2.3, 'wait p90'),
      measured('gave up', where, name, 'cases', around(grows ? 655 : 0, grows ? 21 : 0)),
    ];
  });
  const atEnds = (['ended', 'followed ended'] as const).flatMap((measure) =>
    ends.map(({ name }, index) =>
      measured(measure, { kind: 'end', index }, name, 'cases', around(ended[index] ?? 0, Math.sqrt(ended[index] ?? 0))),
    ),
  );
  const chain = { kind: 'chain' } as const;
  return [
    measured('arrived', chain, 'chain', 'cases', around(6003, 70)),
    measured('in hand at end', chain, 'chain', 'cases', around(200 + 36 * (growth[2] ?? 0), 25)),
    measured('gave up', chain, 'chain', 'cases', around(growth[2] ? 655 : 0, growth[2] ? 21 : 0)),
    measured('followed gave up', chain, 'chain', 'cases', around(growth[2] ? 655 : 0, growth[2] ? 21 : 0)),
    measured('total time mean', chain, 'chain', 'days', around(64, 3)),
    measured('followed total time mean', chain, 'chain', 'days', around(64, 3)),
    measured('collected', chain, 'chain', 'euro', around(75 * (ended[0] ?? 0), 4000)),
    measured('followed collected', chain, 'chain', 'euro', around(75 * (ended[0] ?? 0), 4000)),
    ...atResources,
    measured('wait mean', { kind: 'step', index: 0 }, 'screening', 'days', around(4.2, 0.4)),
    ...atEnds,
  ];
}

function seriesOf({ growth }: Shape): readonly QueueSeries[] {
  const cells = cellsOf(planTitled('', ''));
  const course = (perMonth: number, floor: number) =>
    cells.map(({ from: moment }) =>
      Math.max(0, (perMonth * moment) / month + floor + 2 * Math.sin(moment / (9 * week))),
    );
  const band = (line: readonly number[]) => ({
    cells,
    mean: line,
    p05: line.map((value) => Math.max(0, value - 2 - 0.08 * value)),
    p50: line,
    p95: line.map((value) => value + 3 + 0.08 * value),
  });
  return [
    ...resources.map(({ name }, index) => ({
      where: { ...seen, index },
      whereName: name,
      quantity: 'waiting' as const,
      ...band(course(growth[index] ?? 0, 4)),
    })),
    ...resources.map(({ name }, index) => ({
      where: { ...seen, index },
      whereName: name,
      quantity: 'in use' as const,
      ...band(course(0, index === 2 ? 95 : 2)),
    })),
    {
      where: { kind: 'chain' },
      whereName: 'chain',
      quantity: 'in hand',
      ...band(course(growth[2] ?? 0, 200)),
    },
  ];
}

function predictionsOf({ load, growth }: Shape): readonly LoadPrediction[] {
  return resources.map((_, index) => {
    const share = load[index] ?? 0;
    const grows = growth[index] ?? 0;
    return {
      resource: index,
      by: 'formula' as const,
      covers: undefined,
      tasksPerYear: 880,
      casesPerYear: 880,
      casesPerYearUnthrottled: 880,
      fullAt: share > 0 ? 880 / share : undefined,
      margin: 0.05 * share,
      waiting: undefined,
      refusedPerMonth: undefined,
      loadOfWholeCases: undefined,
      loadUnthrottled: share,
      hoursOnOffer: Math.round(1600 * share),
      hoursAvailable: 1600,
      load: share,
      verdict: share >= 1 ? ('overloaded' as const) : share >= 0.85 ? ('tight' as const) : ('fits' as const),
      growthPerMonth: share >= 1 ? grows * 1.03 : undefined,
      settlesAt: undefined,
      passes: [10, 25, 50, 100, 250, 500, 1000, 2500].map((waiting) => ({
        waiting,
        at: share >= 1 && grows > 0 ? (waiting / grows) * month : undefined,
      })),
      atStart: undefined,
      shortSpells: [],
    };
  });
}

const audits: readonly Audit[] = [
  { id: 'flow', where: 'chain', worst: 0, allowed: 1e-9, passed: true },
  { id: 'little', where: 'care place', worst: 3.1e-13, allowed: 1e-9, passed: true },
  { id: 'utilisation', where: 'care place', worst: 0.997, allowed: 1, passed: true },
];

/** A place with nothing to tell of, over the whole run. */
export function flowsAt(index: number): Verdict {
  return { kind: 'flows', resource: index, ...wholeRun, workedOff: undefined };
}

export function tightAt(index: number): Verdict {
  return {
    kind: 'tight',
    resource: index,
    ...wholeRun,
    used: estimateOf(around(0.91, 0.01)),
    load: estimateOf(around(0.91, 0.01)),
    workedOff: undefined,
  };
}

/** A place that is short over the whole run: nobody leaves its list, and nothing else is to be told but what is given. */
export function shortAt(
  index: number,
  given: Partial<Shortage> & Pick<Shortage, 'list'>,
): Extract<Verdict, { kind: 'short' }> {
  const zero = estimateOf(around(0, 0));
  return {
    ...{ kind: 'short', resource: index, ...wholeRun, slight: false, passes: [], heldUp: [], only: undefined },
    ...{ load: estimateOf(around(4.92, 0.02)), loadOver: given.waitingOver ?? wholeRun, ofWholeCases: undefined },
    ...{
      growthPerMonth: zero,
      began: zero,
      waiting: zero,
      waitingOver: undefined,
      shareLeaving: zero,
    },
    leaving: {
      'giving up': zero,
      'moving on': zero,
      refusing: zero,
      diverting: zero,
      reassessing: zero,
    },
    ...given,
  };
}

function design(key: string, plan: Plan, shape: Shape, verdicts: readonly Verdict[]): DesignResult {
  return {
    key,
    plan,
    seed: 'antwerp',
    replications,
    judged: replications,
    measures: measuresOf(shape),
    series: seriesOf(shape),
    predictions: predictionsOf(shape),
    verdicts,
    audits,
    periods: [],
    calendar: [],
    stretches: [],
    followed: {
      cases: estimateOf(around(6003, 70)),
      inside: estimateOf(around(0, 0)),
      beyond: 90 * day,
    },
  };
}

const everyone: Shape = { load: [0.62, 0.91, 4.92], growth: [0, 0, 36.4], ended: [3360, 1190, 765, 612] };
const nonPayers: Shape = { load: [0.29, 0.41, 0.88], growth: [0, 0, 0], ended: [3364, 905, 771, 0] };

export const referEveryone = design(
  'antwerp-2013-refer-everyone',
  planTitled('Antwerp 2013: refer everyone', 'Antwerpen 2013: iedereen doorverwijzen'),
  everyone,
  [
    shortAt(2, {
      list: 'grows',
      growthPerMonth: estimateOf(around(36.4, 1.9)),
      waiting: estimateOf(around(1310, 20)),
      passes: [
        { waiting: 10, at: estimateOf(around(1.2 * week, 0.2 * week)), reached: replications, before: 0 },
        { waiting: 100, at: estimateOf(around(12.1 * week, 0.9 * week)), reached: replications, before: 0 },
        { waiting: 1000, at: estimateOf(around(119.3 * week, 5.2 * week).slice(0, 17)), reached: 17, before: 0 },
      ],
    }),
    tightAt(1),
    flowsAt(0),
  ],
);

export const referNonPayers = design(
  'antwerp-2014-refer-non-payers',
  planTitled('Antwerp 2014: refer only non-payers', 'Antwerpen 2014: alleen niet-betalers doorverwijzen'),
  nonPayers,
  [tightAt(2), flowsAt(0), flowsAt(1)],
);

function differencesOf(baseline: DesignResult, other: DesignResult): readonly Difference[] {
  return baseline.measures.map((base, i): Difference => {
    const own = other.measures[i];
    if (own === undefined) throw new Error('The two designs of the fixture measure the same things.');
    const pairs = base.perReplication.flatMap((value, r) => {
      const beside = own.perReplication[r];
      return value === undefined || beside === undefined ? [] : [beside - value];
    });
    const difference = estimateOf(pairs);
    const { low, high } = difference;
    const { measure, where, whereName, unit } = base;
    const clear = low !== undefined && high !== undefined && (low > 0 || high < 0);
    const status = base.status === 'estimated' ? own.status : base.status;
    const levels = { from: base.estimate, to: own.estimate, onlyIn: undefined };
    return {
      measure,
      where,
      whereName,
      unit,
      baseline: baseline.key,
      other: other.key,
      difference,
      status,
      clear,
      negligible: low === 0 && high === 0,
      ...levels,
    };
  });
}

export const comparison: Comparison = {
  designs: [referEveryone, referNonPayers],
  differences: differencesOf(referEveryone, referNonPayers),
  stretches: [],
};

/** One design on its own, as `run` gives it. */
export const single: Comparison = { designs: [referEveryone], differences: [], stretches: [] };

const perYear = { shown: 'per year', worth: 1 / year };

const alike = (text: string) => ({ en: text, nl: text });

export function scenarioOf(result: DesignResult): Scenario {
  return {
    key: result.key,
    plan: result.plan,
    together: [],
    register: [
      {
        name: 'cases a year',
        title: alike('cases a year'),
        input: { name: 'cases a year', title: alike('cases a year') },
        value: '2000 per year',
        provenance: { kind: 'source', text: alike('the letter, A9: "om en nabij 2000"') },
        range: '1800 to 2200 per year',
        numbers: { kind: 'rate', value: 2000 / year, unit: perYear, low: 1800 / year, high: 2200 / year },
        note: undefined,
        influence: undefined,
        overridden: false,
      },
      {
        name: 'care places',
        title: alike('care places'),
        input: { name: 'care places', title: alike('care places') },
        value: '100 places',
        provenance: { kind: 'assumption', text: alike("half of the city's 200") },
        range: '50 to 200 places',
        numbers: { kind: 'places', value: 100, unit: { shown: 'places', worth: 1 }, low: 50, high: 200 },
        note: alike('the most influential unknown'),
        influence: undefined,
        overridden: true,
      },
      {
        name: 'referred a year',
        title: alike('referred a year'),
        input: { name: 'referred a year', title: alike('referred a year') },
        value: '880 per year',
        provenance: { kind: 'derived', text: alike('cases a year × (1 − pays)') },
        range: undefined,
        numbers: { kind: 'rate', value: 880 / year, unit: perYear, low: undefined, high: undefined },
        note: undefined,
        influence: undefined,
        overridden: false,
      },
    ],
    about: {
      purpose: alike('Where the 2013 design jams, and why.'),
      reasons: undefined,
      data: undefined,
      access: undefined,
    },
    untranslated: [],
    unused: [],
    unusedTimes: [],
    unusedResources: [],
    runs: { replications, seed: 'antwerp' },
    resolved: { stuwmeer: 1, title: result.plan.title.en },
  };
}
