/** Of what part of a run a short run tells: as much of each hour, weekday and season as the run has. */
import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import { year } from '../../../src/plan/units.ts';
import { checkLines } from '../../../src/report/forecast/check-lines.ts';
import { compileText, planOf } from '../../scenario/compile-text.ts';

function planFrom(text: string) {
  return planOf(compileText(`stuwmeer: 1\nprovenance: free\ntitle: T\n${text}`));
}

function forecastOf(text: string) {
  const plan = planFrom(text);
  const [found] = predictPeriods(plan).flatMap(({ predictions }) => predictions);
  if (found === undefined) throw new Error('nothing was forecast');
  return { plan, found };
}

/** Nobody leaves it; that some overtake others is what a formula does not follow. */
const urgentFirst = `
attributes: {kind: {shares: {urgent: 50 %, other: the rest}}}
steps: {w: {work: {by: r, takes: 1 hour}, next: done}}
ends: {done: , away: {counts: lost}}
`;
const byKind = 'order: priority, priority: {by: kind, urgent: 1, other: 0}';

describe('a short run', () => {
  it('counts as many cases as come in whole weeks, where weekdays differ', () => {
    const { plan, found } = forecastOf(`${urgentFirst}
runs: {from: 2025-03-24, for: 2 weeks}
arrivals: {p: {paced: 12 per day, varies: {by weekday: [4, 1, 1, 1, 0, 0, 0]}, to: w}}
hours: {office: {monday to friday: 09:00-17:00}}
resources: {r: {staff: 2 people, works: office, line: {${byKind}}}}
`);
    expect(found.by).toBe('short run');
    // Twice 12 cases times 7 a fortnight; those of the last moment are of the run after it.
    expect((found.casesPerYear ?? 0) * (plan.period.horizon / year)).toBeCloseTo(168, -0.5);
    expect(found.load).toBeCloseTo(168 / 160, 1);
  });

  it('counts those of a whole day, where hours differ', () => {
    const { found } = forecastOf(`${urgentFirst.replace('1 hour', '20 minutes')}
runs: {from: 2025-03-24, for: 1 day}
arrivals: {p: {paced: 5 per hour, varies: {by hour: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}, to: w}}
resources: {r: {places: 1 place, line: {${byKind}, room: 3 cases, refused to: away}}}
`);
    expect(found.by).toBe('short run');
    expect(found.load).toBeCloseTo(120 / 72, 1);
  });

  it('leaves out no season', () => {
    const { found } = forecastOf(`${urgentFirst}
runs: {from: 2025-01-01, to: 2025-12-31}
arrivals: {p: {paced: 10 per day, varies: {by month: [0.5, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1.5, 1.5, 1.5]}, to: w}}
hours: {office: {every day: 09:00-17:00}}
resources: {r: {staff: 1 person, works: office, line: {${byKind}}}}
`);
    expect(found.by).toBe('short run');
    expect((found.casesPerYear ?? 0) / 3650).toBeCloseTo(1, 1);
  });

  it('tells how many find no room in busy hours, though there is time for all of them on average', () => {
    const day = (room: string) => `
runs: {from: 2025-03-03, for: 5 days}
arrivals: {p: {paced: 30 per hour, varies: {by hour: [0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}, to: w}}
hours: {open: {every day: 08:00-18:00}}
resources: {r: {staff: 2 people, works: open, line: {room: ${room}, refused to: away}}}
steps: {w: {work: {by: r, takes: 6 minutes}, next: done}}
ends: {done: , away: {counts: lost}}
`;
    // 120 come within an hour; 20 of them are served in it, 2 are at work and 10 wait in the end; about 88 find no room.
    const { plan, found } = forecastOf(day('10 cases'));
    expect((found.refusedPerMonth ?? 0) / 30.4375).toBeGreaterThan(80);
    expect((found.refusedPerMonth ?? 0) / 30.4375).toBeLessThan(96);
    expect(checkLines(plan, predictPeriods(plan), 'en').join(' ')).toMatch(/cases a day will be turned away/);
    expect(forecastOf(day('10 cases')).found.verdict).not.toBe('overloaded');
    expect(checkLines(plan, predictPeriods(forecastOf(day('200 cases')).plan), 'en').join(' ')).not.toMatch(
      /turned away/,
    );
  });

  it('does not let a list grow that is full within a month', () => {
    const { found } = forecastOf(`${urgentFirst}
runs: {from: 2025-03-03, for: 26 weeks}
arrivals: {p: {paced: 30 per day, to: w}}
resources: {r: {places: 1 place, line: {${byKind}, room: 10 cases, refused to: away}}}
`);
    expect([found.verdict, found.growthPerMonth, Math.round(found.settlesAt?.waiting ?? 0)]).toEqual([
      'overloaded',
      undefined,
      10,
    ]);
    expect(found.refusedPerMonth).toBeCloseTo(6 * 30.4375, -1);
  });

  it('tells the months of a long wave', () => {
    const { plan } = forecastOf(`
runs: {from: 2025-01-01, to: 2025-12-31}
arrivals: {p: {paced: 7 per day, varies: {wave: {every: 365 days, amplitude: 60 %, from: 2025-03-01}}, to: w}}
resources: {r: {places: 8 places}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: }
`);
    // At most 7 times 1.6 a day, three months after the wave begins.
    expect(checkLines(plan, predictPeriods(plan), 'en')[1]).toMatch(
      /^r: enough on average, but not from 1 (May|June) 2025 to .*: demand is then 13[89]% of capacity/,
    );
  });

  it('tells of places that are kept while a group fills', () => {
    // Two a day, each 10 days at its place and then 3 days on average until four are there.
    const { found } = forecastOf(`
runs: {from: 2024-01-01, for: 1 year, start-up: 30 days}
arrivals: {p: {paced: 0.5 per day, to: stay}}
resources: {bed: {places: 10 places}, nurse: {staff: 1 person}}
steps:
  stay: {work: {by: bed, takes: 10 days, keeps: bed}, next: talk}
  talk: {group: {size: 4, by: nurse, takes: 1 hour}, next: done}
ends: {done: }
`);
    expect(found.by).toBe('short run');
    expect(found.load).toBeCloseTo((0.5 * (10 + 3 + 1 / 24)) / 10, 1);
  });

  it('says of what was asked for more than it could do on average that it was, though its list shrinks in the end', () => {
    const { plan, found } = forecastOf(`${urgentFirst}
runs: {from: 2024-01-01, for: 3 years}
arrivals: {p: {paced: {2024-01-01: 48 per day, 2026-01-01: 20 per day}, to: w}}
resources: {r: {places: 1 place, line: {${byKind}}}}
`);
    expect(found.by).toBe('short run');
    expect(found.load).toBeCloseTo((2 * 48 + 20) / (3 * 24), 1);
    expect(found.verdict).toBe('overloaded');
    const lines = checkLines(plan, predictPeriods(plan), 'en');
    expect(lines[0]).toMatch(/^r: more work than capacity over the whole period \(about 160%, by a short run\)/);
    expect(lines.join(' ')).not.toMatch(/enough on average|as much work as capacity/);
  });
});

describe('lists that a period begins with', () => {
  const history = `
runs: {from: 2024-01-01, to: 2024-12-31}
arrivals: {p: {paced: 1461 per year, to: a}}
resources: {r: {places: 3 places}}
steps: {a: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , out: {counts: elsewhere}}
policies:
  more: {from: 2024-07-01, in progress: stay, resources: {r: {places: 5 places}}}
  closing: {from: 2024-12-01, in progress: stay, arrivals: {p: null}}
`;

  it('are told where there is room for what comes then', () => {
    // One a day too many for 182 days, and then one a day too few for 153.
    const plan = planFrom(history);
    expect(predictPeriods(plan).map(({ left }) => left)).toEqual([[], [0], [0]]);
    expect(checkLines(plan, predictPeriods(plan), 'en').slice(-2)).toEqual([
      '  “T”: every place has room for its work (by formula).',
      '  r: a list is left from before, and comes on top of this.',
    ]);
    expect(checkLines(plan, predictPeriods(plan), 'nl').at(-1)).toBe(
      '  r: er is nog een wachtlijst van daarvoor, en die komt hier bovenop.',
    );
  });

  it('are not, where they are worked off by then or a policy sends them elsewhere', () => {
    const soon = planFrom(history.replace('5 places', '6 places'));
    expect(predictPeriods(soon).map(({ left }) => left)).toEqual([[], [0], []]);
    const away = planFrom(
      history.replace('2024-07-01, in progress: stay', '2024-07-01, in progress: {waiting at: a, go to: out}'),
    );
    expect(predictPeriods(away).map(({ left }) => left)).toEqual([[], [], []]);
  });
});

it('a list that grows while people give up is told to grow by what it was seen to, and not by all who find no turn', () => {
  const [desk] = predictLoads(
    planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 200 days}
attributes: {kind: {shares: {urgent: 25 %, plain: 75 %}}}
arrivals: {p: {poisson: 2 per day, to: w}}
resources:
  r:
    staff: 1 person
    line: {order: priority, priority: {by: kind, urgent: 1, plain: 0}, gives up: {after: exponential(mean 150 days), to: gone}}
steps: {w: {work: {by: r, takes: 1 day}, next: done}}
ends: {done: , gone: {counts: lost}}
`),
    ),
  );
  // One a day finds no turn; the list goes to 150 cases, by 150 (1 - exp(-t / 150)): 14 a month from day 50 to 200.
  expect(desk).toMatchObject({ by: 'short run', verdict: 'overloaded', settlesAt: undefined });
  expect(desk?.growthPerMonth).toBeGreaterThan(8);
  expect(desk?.growthPerMonth).toBeLessThan(18);
});

describe('a short run of rules that take over', () => {
  // 15 a day come to the judge, who can do 12, from the 142nd day on; it begins as if nobody had come before.
  const text = (policy: string) => `
attributes: {kind: {shares: {urgent: 50 %, other: the rest}}}
runs: {from: 2024-01-01, to: 2025-12-31}
arrivals: {files: {poisson: 10 per day, to: maturing}}
resources: {r: {staff: 1 person, line: {order: priority, priority: {by: kind, urgent: 1, other: 0}}}}
steps:
  maturing: {wait: uniform(30 to 170 days), next: w}
  w: {work: {by: r, takes: 2 hours}, next: done}
ends: {done: }
policies: {more: {from: 2025-01-01, in progress: stay, arrivals: {files: {poisson: ${policy}}}}}
`;

  it('tells how a list grows when the chain has filled, and where that was seen', () => {
    const plan = planFrom(text('15 per day'));
    const found = predictPeriods(plan)[1]?.predictions[0];
    expect(found).toMatchObject({ by: 'short run', verdict: 'overloaded', growsFromHalf: true });
    // 15 less 12 a day is 91 a month; through three quarters of the year, of which the first still fills, it would be 80.
    expect(found?.growthPerMonth).toBeGreaterThan(85);
    expect(found?.growthPerMonth).toBeLessThan(97);
    expect(checkLines(plan, predictPeriods(plan), 'en').join('\n')).toMatch(
      /The list will grow by about \d+ cases a month \(seen in the second half of the short run, as that begins with an empty chain\)\./,
    );
  });
});
