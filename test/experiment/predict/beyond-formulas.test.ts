/** Forecasts of flows that depend on the state of the chain: by a short run, with the values that theory or hand gives. */
import { describe, expect, it } from 'vitest';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { predictPeriods } from '../../../src/experiment/predict/predict-periods.ts';
import type { LoadPrediction } from '../../../src/experiment/result.ts';
import { ofWholeCases } from '../../../src/report/forecast/forecast-figures.ts';
import { erlangB } from '../../../src/theory/erlang.ts';
import { compileText, planOf, scenarioOf } from '../../scenario/compile-text.ts';

const head = 'stuwmeer: 1\nprovenance: free\ntitle: Forecast\n';

/** Of the last period, by the name of the resource. */
function forecast(text: string): ReadonlyMap<string, LoadPrediction> {
  const { plan } = scenarioOf(compileText(`${head}${text}`));
  const last = predictPeriods(plan).at(-1);
  return new Map((last?.predictions ?? []).map((each) => [plan.resources[each.resource]?.name ?? '', each]));
}

function at(found: ReadonlyMap<string, LoadPrediction>, name: string): LoadPrediction {
  const one = found.get(name);
  if (one === undefined) throw new Error(`no forecast of ${name}`);
  return one;
}

/** Relative difference. */
const off = (found: number | undefined, right: number) => Math.abs((found ?? Number.NaN) / right - 1);

describe('a place that is reached by overflow', () => {
  const found = forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {calls: {poisson: 8 per hour, to: fast}}
resources: {quick: {places: 3 places}, slow: {places: 1 place}}
steps:
  fast: {work: {by: quick, takes: 20 minutes}, line: {room: 0 cases, refused to: slowly}, next: done}
  slowly: {work: {by: slow, takes: 60 minutes}, next: done}
ends: {done: }
`);

  it('gets what finds no room: 30.4 % by the formula of Erlang, 243 % of its capacity', () => {
    const share = erlangB(3, 8 / 3);
    expect(share).toBeCloseTo(0.304, 3);
    const slow = at(found, 'slow');
    expect(slow).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(off(slow.load, 8 * share)).toBeLessThan(0.02);
    expect(off(slow.casesPerYear, 8 * share * 8766)).toBeLessThan(0.02);
    expect(off(slow.fullAt, 8766)).toBeLessThan(0.03);
    expect(off(slow.growthPerMonth, ((8 * share - 1) * 8766) / 12)).toBeLessThan(0.03);
  });

  it('says by formula what comes to the place before it', () => {
    expect(at(found, 'quick')).toMatchObject({ by: 'formula', verdict: 'tight' });
    expect(at(found, 'quick').load).toBeCloseTo(8 / 9, 9);
  });
});

describe('a place that is short and that cases come back to', () => {
  const text = `
runs: {from: 2024-01-01, for: 1 year}
arrivals: {calls: {poisson: 8 per hour, to: first}}
resources: {desk: {places: 1 place, line: {order: priority}}}
steps:
  first: {work: {by: desk, takes: 5 minutes}, line: {priority: 1}, next: again}
  again: {work: {by: desk, takes: 5 minutes}, line: {priority: 2}, next: done}
ends: {done: }
`;
  const whole = (8 * 2 * 5) / 60;

  it('is told with all the work of those who come, part of which those who wait have yet to ask for', () => {
    const desk = at(forecast(text), 'desk');
    expect(desk).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(desk.load).toBeLessThan(0.95 * whole);
    expect(off(desk.loadOfWholeCases, whole)).toBeLessThan(0.03);
    expect(off((desk.casesPerYear ?? 0) / (desk.fullAt ?? 1), whole)).toBeLessThan(0.03);
    const told = ofWholeCases(desk);
    expect(off(told.hoursOnOffer, whole * 8766)).toBeLessThan(0.03);
    expect(off(told.tasksPerYear, (told.casesPerYear ?? 0) * 2)).toBeLessThan(0.03);
    expect(off((told.hoursOnOffer ?? 0) / (told.hoursAvailable ?? 1), told.load ?? 0)).toBeLessThan(1e-9);
  });

  it('has nothing said of whole cases where which cases come depends on room elsewhere', () => {
    const slow = at(
      forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {calls: {poisson: 8 per hour, to: fast}}
resources: {quick: {places: 3 places}, slow: {places: 1 place}}
steps:
  fast: {work: {by: quick, takes: 20 minutes}, line: {room: 0 cases, refused to: slowly}, next: short}
  slowly: {work: {by: slow, takes: 20 minutes}, next: short}
  short: {work: {by: slow, takes: 6 minutes}, next: done}
ends: {done: }
`),
      'slow',
    );
    expect(slow).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(slow).toMatchObject({ fullAt: undefined, loadOfWholeCases: undefined });
    expect(ofWholeCases(slow)).toBe(slow);
  });
});

describe('by formula', () => {
  it('a place that is short and that cases come back to has the load of all their work: of 8 an hour twice 5 minutes', () => {
    const desk = at(
      forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {calls: {poisson: 8 per hour, to: first}}
resources: {desk: {places: 1 place}}
steps:
  first: {work: {by: desk, takes: 5 minutes}, next: again}
  again: {work: {by: desk, takes: 5 minutes}, next: done}
ends: {done: }
`),
      'desk',
    );
    expect(desk.by).toBe('formula');
    expect(desk.load).toBeLessThan(1.25);
    expect(desk.loadOfWholeCases).toBeCloseTo(8 / 6, 6);
    expect(desk.fullAt).toBeCloseTo(6 * 8766, 6);
  });

  it('how many a place can do is of those who come, not of those whom a shortage before it keeps away', () => {
    const desk = at(
      forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {long: {poisson: 8 per hour, to: door}, short: {poisson: 8 per hour, to: brief}}
resources: {porter: {places: 1 place}, desk: {places: 1 place}}
steps:
  door: {work: {by: porter, takes: 30 minutes}, next: thorough}
  thorough: {work: {by: desk, takes: 20 minutes}, next: done}
  brief: {work: {by: desk, takes: 5 minutes}, next: done}
ends: {done: }
`),
      'desk',
    );
    // Two an hour of 20 minutes and eight of 5: 80 minutes of each hour for ten cases, so that 7.5 fit.
    expect(desk.load).toBeCloseTo(80 / 60, 6);
    expect(desk.fullAt).toBeCloseTo(7.5 * 8766, 4);
    expect(desk.loadOfWholeCases).toBeUndefined();
    expect(desk.loadUnthrottled).toBeCloseTo(200 / 60, 6);
    expect(desk.casesPerYearUnthrottled).toBeCloseTo(16 * 8766, 4);
  });
});

describe('which cases come to a place, some by a way that only lack of room opens', () => {
  it('is measured: of 8 an hour 30.4 % take 4 minutes instead of 20', () => {
    const slow = at(
      forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {calls: {poisson: 8 per hour, to: fast}}
resources: {quick: {places: 3 places}, slow: {places: 1 place}}
steps:
  fast: {work: {by: quick, takes: 20 minutes}, line: {room: 0 cases, refused to: briefly}, next: long}
  briefly: {work: {by: slow, takes: 4 minutes}, next: done}
  long: {work: {by: slow, takes: 20 minutes}, next: done}
ends: {done: }
`),
      'slow',
    );
    const share = erlangB(3, 8 / 3);
    const hours = (share * 4 + (1 - share) * 20) / 60;
    expect(off(slow.load, 8 * hours)).toBeLessThan(0.02);
    expect(off(slow.fullAt, 8766 / hours)).toBeLessThan(0.02);
    expect(slow.loadOfWholeCases).toBeUndefined();
  });
});

describe('a place that is reached only', () => {
  const chain = (door: string) =>
    forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {cases: {poisson: 10 per day, to: first}}
resources: {desk: {places: 5 places}, other: {places: 1 place}}
steps:
  first: ${door}
  second: {work: {by: other, takes: 8 hours}, next: done}
ends: {done: }
`);

  it.each([
    [
      'through a closed gate',
      '{gate: {open while: desk waiting < 5, closed to: second}, work: {by: desk, takes: 1 day}, next: done}',
    ],
    ['by giving up', '{work: {by: desk, takes: 1 day}, line: {gives up: {after: 2 days, to: second}}, next: done}'],
    [
      'by a rule about free places',
      '{next: [{when: free desk > 0, to: served}, {to: second}]}\n  served: {work: {by: desk, takes: 1 day}, next: done}',
    ],
  ])('%s gets the half that the first cannot do', (_, door) => {
    const other = at(chain(door), 'other');
    expect(other.by).toBe('short run');
    // 5 of 10 a day go over, of which it can do 3.
    expect(other.load).toBeGreaterThan(1.5);
    expect(other.load).toBeLessThan(2.3);
    expect(other.verdict).toBe('overloaded');
  });
});

describe('an order of priority at a place that is short', () => {
  it('is followed: of three tasks of a file the later go first, and the list grows by files', () => {
    const screener = at(
      forecast(`
runs: {from: 2024-01-01, for: 3 years}
arrivals: {files: {poisson: 2000 per year, to: one}}
resources: {screener: {places: 1 place, line: {order: priority}}}
steps:
  one: {work: {by: screener, takes: 2 hours}, line: {priority: 1}, next: two}
  two: {work: {by: screener, takes: 2 hours}, line: {priority: 2}, next: three}
  three: {work: {by: screener, takes: 2 hours}, line: {priority: 3}, next: done}
ends: {done: }
`),
      'screener',
    );
    // 8,766 hours a year are 1,461 files of six hours.
    expect(screener.by).toBe('short run');
    expect(off(screener.growthPerMonth, (2000 - 1461) / 12)).toBeLessThan(0.06);
    expect(off(screener.casesPerYear, 2000)).toBeLessThan(0.03);
    expect(screener.fullAt).toBeCloseTo(1461, 6);
    expect(screener.tasksPerYear).toBeGreaterThan(2 * 2000);
  });
});

describe('a finite source', () => {
  it('is 50 cars that one repairer cannot keep up with: all of the capacity, and 37 waiting', () => {
    const repairer = at(
      forecast(`
runs: {from: 2024-01-01, for: 2 years}
arrivals: {cars: {backlog: 50 cases, to: drive}}
resources: {repairer: {places: 1 place}}
steps:
  drive: {wait: exponential(mean 100 hours), next: repair}
  repair: {work: {by: repairer, takes: exponential(mean 8 hours)}, next: [{share: 0 %, to: done}, {to: drive}]}
ends: {done: }
`),
      'repairer',
    );
    expect(repairer).toMatchObject({ by: 'short run', verdict: 'tight', growthPerMonth: undefined });
    expect(off(repairer.load, 1)).toBeLessThan(0.02);
    expect(off(repairer.waiting, 50 - 1 - 12.5)).toBeLessThan(0.06);
  });
});

describe('units that are held while the next place is waited for', () => {
  it('are asked for longer than the work there takes', () => {
    const found = forecast(`
runs: {from: 2024-01-01, for: 3 years}
arrivals: {patients: {poisson: 1 per day, to: care}}
resources: {bed: {places: 6 places}, ward: {places: 9 places}}
steps:
  care: {work: {by: bed, takes: 3 days, keeps: bed}, next: onward}
  onward: {work: {by: ward, takes: 10 days}, release: bed, next: done}
ends: {done: }
`);
    const bed = at(found, 'bed');
    expect(bed).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(bed.load).toBeGreaterThan(2);
  });
});

describe('what is needed at once but is not there at the same time', () => {
  it('grows a list though half of each capacity is asked for', () => {
    const found = forecast(`
runs: {from: 2024-01-01, for: 1 year}
hours: {mornings: {monday to sunday: "08:00-13:00"}, afternoons: {monday to sunday: "12:00-17:00"}}
arrivals: {cases: {paced: 5 per day, to: talk}}
resources: {judge: {staff: 1 FTE, works: mornings}, clerk: {staff: 1 FTE, works: afternoons}}
steps: {talk: {work: {by: [judge, clerk], takes: 30 minutes}, next: done}}
ends: {done: }
`);
    expect(at(found, 'judge')).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(at(found, 'judge').growthPerMonth).toBeGreaterThan(60);
  });
});

describe('sessions at which the doors are closed', () => {
  const seats = (more: string) =>
    at(
      forecast(`
runs: {from: 2024-01-01, to: 2024-12-29}
hours: {week: {monday to friday: "08:00-18:00"${more}}}
holidays: {off: [2024-01-02 to 2024-01-05, 2024-06-03 to 2024-06-07]}
arrivals: {cases: {poisson: 60 per week, to: talk}}
resources: {seat: {sessions: {every: 1 day, first: "2024-01-01 10:00"}, seats: 10 places, works: week}}
steps: {talk: {group: {at: seat, takes: 1 hour}, next: done}}
ends: {done: }
`),
      'seat',
    );

  it('are not held: ten seats on five days for 60 a week are 120 %', () => {
    expect(seats('')).toMatchObject({ by: 'formula', verdict: 'overloaded' });
    expect(seats('').load).toBeCloseTo(1.2, 3);
  });

  it('are not held on holidays either: nine of the 260 fall out', () => {
    expect(off(seats(', closed on: off').load, (1.2 * 260) / 251)).toBeLessThan(0.001);
  });
});

describe('what is exactly full', () => {
  it('is tight and does not grow; one in a million more is too much', () => {
    const full = (rate: string) =>
      at(
        forecast(`
runs: {from: 2024-01-01, for: 1 year}
arrivals: {cases: {paced: ${rate} per day, to: work}}
resources: {desk: {places: 10 places}}
steps: {work: {work: {by: desk, takes: 1 day}, next: done}}
ends: {done: }
`),
        'desk',
      );
    expect(full('10')).toMatchObject({ verdict: 'tight', growthPerMonth: undefined, settlesAt: undefined });
    expect(full('10.00001')).toMatchObject({ verdict: 'overloaded' });
  });
});

describe('policies', () => {
  it('have a short run of each period in which the same rules hold', () => {
    const { plan } = scenarioOf(
      compileText(`${head}
runs: {from: 2024-01-01, for: 2 years}
arrivals: {calls: {poisson: 8 per hour, to: fast}}
resources: {quick: {places: 3 places}, slow: {places: 1 place}}
steps:
  fast: {work: {by: quick, takes: 20 minutes}, line: {room: 0 cases, refused to: slowly}, next: done}
  slowly: {work: {by: slow, takes: 60 minutes}, next: done}
ends: {done: }
policies: {more: {from: 2025-01-01, in progress: stay, resources: {quick: {places: 6 places}}}}
`),
    );
    const loads = predictPeriods(plan).map(({ predictions }) => predictions[1]);
    expect(loads.map((each) => each?.by)).toEqual(['short run', 'short run']);
    expect(off(loads[0]?.load, 8 * erlangB(3, 8 / 3))).toBeLessThan(0.03);
    expect(off(loads[1]?.load, 8 * erlangB(6, 8 / 3))).toBeLessThan(0.06);
  });
});

describe('a day on which callers hang up, and nobody is left after closing time', () => {
  const found = forecast(`
runs: {from: 2024-05-06, for: 1 day}
hours: {shift: {monday to friday: "08:00-18:00"}}
arrivals: {calls: {poisson: 80 per hour, from: "2024-05-06 08:00", until: "2024-05-06 18:00", to: phone}}
resources: {agent: {staff: 5 people, works: shift, at closing: finish}}
steps: {phone: {work: {by: agent, takes: exponential(mean 4 minutes)}, line: {gives up: {after: exponential(mean 3 minutes), to: lost}}, next: helped}}
ends: {helped: , lost: {counts: lost}}
`);

  it('is asked for more than it can do, and has no list that grows', () => {
    const agent = at(found, 'agent');
    expect(agent).toMatchObject({ by: 'short run', verdict: 'overloaded', growthPerMonth: undefined });
    expect(off(agent.load, (80 * 4) / 60 / 5)).toBeLessThan(0.05);
  });
});

it('how many cases a place can handle is not told by a formula that has another mix of them than the short run saw', () => {
  // Of those who waited long half go to court, which takes five hours more; the formula sees nobody wait.
  const [desk] = predictLoads(
    planOf(
      compileText(`stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, to: 2025-12-31}
hours: {o: {every day: "09:00-11:00"}}
attributes: {kind: {shares: {urgent: 15 %, plain: 85 %}}}
arrivals: {p: {poisson: 1.1 per day, to: decide}}
resources: {desk: {staff: 1 person, works: o, line: {order: priority, priority: {by: kind, urgent: 1, plain: 0}}}}
steps:
  decide:
    work: {by: desk, takes: 2 hours}
    next: [{share: {by: time waited, 0 days: 0 %, 30 days: 50 %}, to: court}, {to: done}]
  court: {work: {by: desk, takes: 5 hours}, line: {priority: 3}, next: done}
ends: {done: }
`),
    ),
  );
  expect(desk).toMatchObject({ by: 'short run', verdict: 'overloaded', fullAt: undefined });
});

describe('long work that waits behind short work that goes first, until patience ends', () => {
  const found = forecast(`
runs: {from: 2024-01-01, to: 2024-12-31}
arrivals: {u: {poisson: 1 per day, to: urgent}, o: {poisson: 1 per day, to: ordinary}}
resources: {r: {places: 1 place, line: {order: priority}}}
steps:
  urgent: {work: {by: r, takes: 0.5 days}, line: {priority: 1}, next: done}
  ordinary: {work: {by: r, takes: 2 days}, line: {gives up: {after: 60 days, to: gone}}, next: done}
ends: {done: , gone: }
`);

  it('lets the list grow at first by those of whom none can be done: half of a day is left for two days of work', () => {
    const place = at(found, 'r');
    expect(place).toMatchObject({ by: 'short run', verdict: 'overloaded' });
    expect(off(place.load, 2.5)).toBeLessThan(0.05);
    expect(off(place.growthPerMonth, (0.75 * 365.25) / 12)).toBeLessThan(0.08);
  });
});
