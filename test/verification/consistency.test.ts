/** What must hold in every run, and what must not move between designs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDesigns } from '../../src/experiment/compare-designs.ts';
import { replicate } from '../../src/experiment/replicate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { only, record } from '../model/record.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import { Study } from './study.ts';
import { watched } from './watch.ts';

const shipped = (file: string) => readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8');
const antwerp = { 'antwerp-base.yaml': shipped('antwerp-base.yaml') };

/** Refused, balked, gave up, diverted and paused at closing time, all in one place. */
const everything = exercise({
  runs: '{from: 2024-01-01, for: 60 days, start-up: 10 days}',
  hours: '{office: {monday to friday: "09:00-12:00, 13:00-17:00"}}',
  attributes: '{kind: {shares: {light: 70 %, heavy: 30 %}}}',
  arrivals:
    '{visitors: {poisson: 6 per hour, to: asking}, crowd: {gaps: exponential(mean 1 day), batch: 5, to: asking}}',
  resources: `
  counter:
    staff: 1.6 FTE
    works: office
    line:
      room: 30
      refused to: refused
      balks: [{when: counter waiting > 20, share: 30 %, to: put off}]
      gives up: {after: exponential(mean 4 hours), to: gave up}
  bed: {places: 6 places, line: {gives up: {after: 12 hours, to: gave up}}}`,
  steps: `
  asking:
    charge: {by: kind, light: 10 euro, heavy: 20 euro}
    work: {by: counter, takes: gamma(mean 15 minutes, sd 10 minutes)}
    next: [{when: {kind: heavy}, after: 2 hours, to: staying}, {to: served}]
  staying:
    gate: {open while: bed waiting < 8, reopens: bed waiting < 4, closed to: sent on}
    work: {by: bed, takes: lognormal(mean 20 hours, sd 20 hours)}
    next: [{share: 20 %, to: asking}, {to: served}]`,
  ends: '{served: {collects: charge}, refused: {}, put off: {}, gave up: {counts: lost}, sent on: {}}',
});

const plans: readonly (readonly [string, Plan])[] = [
  ['a place where everything happens', planOf(compileText(everything))],
  ['the shipped exercise', planOf(compileText(shipped('textbook-single-queue.yaml')))],
  ['Antwerp 2013', planOf(compileText(shipped('antwerp-2013-refer-everyone.yaml'), antwerp))],
  ['Antwerp 2014', planOf(compileText(shipped('antwerp-2014-refer-non-payers.yaml'), antwerp))],
];

describe.each(plans)('verification case 69: the statistics of %s', (_name, plan) => {
  it('balance by the audits of the run itself, with utilisations from 0 to 1 and state shares that sum to 1', () => {
    const { result } = new Study({ key: 'books', plan }, 2);
    const everywhere = ['flow', 'little', 'utilisation', 'shares', 'states', 'money'];
    expect([...new Set(result.audits.map(({ id }) => id))]).toEqual(expect.arrayContaining(everywhere));
    expect(result.audits.filter(({ passed, worst, allowed }) => !passed || worst > allowed)).toEqual([]);
    for (const { measure, perReplication } of result.measures) {
      if (measure !== 'utilisation') continue;
      for (const value of perReplication) expect(value === undefined || (value >= 0 && value <= 1)).toBe(true);
    }
    for (const shares of replicate(plan, { seed: 'books', replication: 0 }).presence) {
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
  });

  it('balance counted by hand: in is out and still inside, and the area under the number is the time of all', () => {
    const { horizon } = plan.period;
    const { happenings, model } = record(plan, { seed: 'books' });
    const arrived = only(happenings, 'arrived');
    const ended = only(happenings, 'ended');
    let inside = 0;
    model.eachInHand(() => inside++);
    expect(arrived.length).toBeGreaterThan(500);
    expect(arrived.length).toBe(ended.length + inside);

    let present = 0;
    let since = 0;
    let area = 0;
    for (const { what, now } of happenings) {
      if (what !== 'arrived' && what !== 'ended') continue;
      area += present * (now - since);
      since = now;
      present += what === 'arrived' ? 1 : -1;
    }
    area += present * (horizon - since);
    let spent = ended.reduce((sum, { value }) => sum + value, 0);
    model.eachInHand((_item, arrivedAt) => {
      spent += horizon - arrivedAt;
    });
    expect(Math.abs(area / spent - 1)).toBeLessThan(1e-9);
  });
});

describe('verification case 70: upstream does not feel what changes downstream', () => {
  const today = `
stuwmeer: 1
provenance: free
runs: {from: 2024-01-01, for: 300 days}
attributes: {severity: {shares: {trauma: 12 %, other: 88 %}}}
arrivals: {patients: {poisson: 10 per hour, to: triage}}
resources:
  triage bay: {staff: 1 person}
  desk: {staff: 2 people}
  exam room: {places: 3 places, line: {gives up: {after: exponential(mean 2 hours), to: left}}}
steps:
  triage: {work: {by: triage bay, takes: exponential(mean 5 minutes)}, next: registration}
  registration:
    work: {by: desk, takes: lognormal(mean 9 minutes, sd 6 minutes)}
    next: [{when: {severity: trauma}, share: 30 %, to: admitted}, {to: exam}]
  exam: {work: {by: exam room, takes: gamma(mean 17 minutes, sd 5 minutes)}, next: treated}
ends: {treated: {}, admitted: {}, left: {counts: lost}}
`;
  const files = { 'today.yaml': today };
  const base = planOf(compileText('stuwmeer: 1\nextends: today.yaml\n', files));
  const wider = planOf(
    compileText('stuwmeer: 1\nextends: today.yaml\nresources: {exam room: {places: 4 places}}\n', files),
  );
  const waitsAt = (plan: Plan, step: string, replication: number) => {
    const waits: number[] = [];
    watched(plan, replication, {
      started: (at, _item, now, waited) => {
        if (plan.steps[at]?.name === step) waits.push(now, waited);
      },
    }).run(plan.period.horizon);
    return Float64Array.from(waits);
  };

  it.each(['triage', 'registration'])(
    'with an exam room more, every wait at %s is the same to the last bit',
    (step) => {
      for (const replication of [0, 1]) {
        const before = waitsAt(base, step, replication);
        const after = waitsAt(wider, step, replication);
        expect(before.length).toBeGreaterThan(100_000);
        expect(Buffer.from(after.buffer).equals(Buffer.from(before.buffer))).toBe(true);
      }
    },
  );

  it('while the waits for the exam room do change', () => {
    const total = (waits: Float64Array) => waits.reduce((sum, each, i) => sum + (i % 2 === 1 ? each : 0), 0);
    expect(total(waitsAt(wider, 'exam', 0))).toBeLessThan(0.8 * total(waitsAt(base, 'exam', 0)));
  });

  it('and a comparison says that upstream measures differ by exactly nothing', () => {
    const designs = [base, wider].map((plan, i) => ({ key: `design ${i}`, plan }));
    const { differences } = compareDesigns(designs, { seed: 'case 70', replications: 3, forecast: false });
    const measures = ['wait mean', 'wait p90', 'queue mean', 'utilisation', 'waiting at end'];
    const upstream = differences.filter(({ measure, whereName }) => {
      return measures.includes(measure) && (whereName === 'triage bay' || whereName === 'desk');
    });
    expect(upstream).toHaveLength(2 * measures.length);
    for (const { difference, clear } of upstream) {
      expect([difference.mean, difference.low, difference.high, clear]).toEqual([0, 0, 0, false]);
    }
  });
});
