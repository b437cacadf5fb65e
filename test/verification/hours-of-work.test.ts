/** Hours of work done, hours of presence and overtime, by hand. Everything falls at set times: one run is enough. */

import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../src/experiment/measures/register.ts';
import { exercise } from '../scenario/compile-text.ts';
import { study } from './study.ts';

type Sections = Readonly<Record<string, string>>;

/** What a run says at a place: work done, presence, overtime, cost of the work. */
function figures(sections: Sections, where: string) {
  const found = study(exercise(sections), 1);
  const at = (measure: MeasureId) =>
    found.result.measures.find((each) => each.measure === measure && each.whereName === where)?.estimate.mean;
  return {
    done: at('staff hours'),
    presence: at('presence hours'),
    overtime: at('overtime'),
    cost: at('cost of work'),
  };
}

const weekly: Sections = {
  runs: '{from: 2024-01-01, for: 364 days}',
  organisations: '{office: Office}',
  arrivals: '{tasks: {every: 7 days, first: 1 day, to: task}}',
  resources: '{desk: {of: office, staff: 0.5 FTE, costs: 60 euro per hour}}',
  steps: '{task: {work: {by: desk, takes: 60 minutes}, next: served}}',
};

describe('52 tasks of 60 minutes by 0.5 FTE', () => {
  it.each(['desk', 'office', 'chain'])('are 52 hours of work and cost 3,120 euro at 60 (%s)', (where) => {
    const { done, presence, cost } = figures(weekly, where);
    expect(done).toBeCloseTo(52, 9);
    expect(presence).toBeCloseTo((364 * 24) / 2, 6);
    // What an organisation costs is told of its resources and of the chain.
    if (where !== 'office') expect(cost).toBeCloseTo(3120, 6);
  });

  it('are 52 hours whatever the FTE and its hours a year, and presence is those hours', () => {
    const resources =
      '{desk: {of: office, staff: 1.4 FTE, works: office hours, hours per FTE: 1400 hours per year, costs: 60 euro per hour}}';
    const hours = '{office hours: {monday to friday: "09:00-17:00"}}';
    const { done, presence, cost } = figures({ ...weekly, hours, resources }, 'chain');
    expect(done).toBeCloseTo(52, 9);
    expect(presence).toBeCloseTo(1.4 * 1400 * (364 / 365.25), 6);
    expect(cost).toBeCloseTo(3120, 6);
  });

  it('use as much of the time as before: a share of time is no hours', () => {
    const used = study(exercise(weekly), 1).measured('utilisation', 'desk').estimate.mean;
    expect(used).toBeCloseTo(104 / (364 * 24), 12);
  });
});

describe('hours of work done', () => {
  const one = (sections: Sections) =>
    figures(
      {
        runs: '{from: 2024-01-01, for: 10 days}',
        arrivals: '{one: {at: [20 hours], to: task}}',
        steps: '{task: {work: {by: desk, takes: 10 hours}, next: served}}',
        ...sections,
      },
      'desk',
    );

  it.each([
    ['half a post that becomes a whole one', '2024-01-01: 0.5 FTE, 2024-01-02: 1 FTE', 9.5 * 24 - 0.5 * 24 + 12],
    ['a whole post that becomes half of one', '2024-01-01: 1 FTE, 2024-01-02: 0.5 FTE', 24 + 9 * 12],
    ['1.4 FTE that become 0.7', '2024-01-01: 1.4 FTE, 2024-01-02: 0.7 FTE', 1.4 * 24 + 0.7 * 9 * 24],
  ])('of one task of 10 hours are 10 in the middle of a change: %s', (_, staff, there) => {
    const { done, presence } = one({ resources: `{desk: {staff: {${staff}}}}` });
    expect(done).toBeCloseTo(10, 9);
    expect(presence).toBeCloseTo(there, 6);
  });

  it('are 10 where it pauses at closing, and the pace changes in the night', () => {
    const hours = '{office hours: {monday to friday: "09:00-17:00"}}';
    const resources = '{desk: {works: office hours, staff: {2024-01-01: 0.5 FTE, 2024-01-03: 1 FTE}}}';
    const { done, overtime } = one({ hours, resources, arrivals: '{one: {at: [9 hours], to: task}}' });
    expect(done).toBeCloseTo(10, 9);
    expect(overtime).toBeUndefined();
  });

  it('are for each who takes part as long as the work lasts, at the pace of the slowest', () => {
    const found = study(
      exercise({
        ...weekly,
        resources: '{judge: {of: office, staff: 1 FTE}, clerk: {of: office, staff: 0.5 FTE}, room: {places: 1 place}}',
        steps: '{task: {work: {by: [judge, clerk, room], takes: 60 minutes}, next: served}}',
      }),
      1,
    );
    const done = (where: string) => found.measured('staff hours', where).estimate.mean;
    expect(done('judge')).toBeCloseTo(104, 9);
    expect(done('clerk')).toBeCloseTo(52, 9);
    expect(done('chain')).toBeCloseTo(156, 9);
  });

  it('include overtime, which is no presence', () => {
    const hours = '{office hours: {monday to friday: "09:00-17:00"}}';
    const resources = '{desk: {works: office hours, staff: 0.5 FTE, at closing: finish}}';
    const steps = '{task: {work: {by: desk, takes: 2 hours}, next: served}}';
    const found = one({ hours, resources, steps, arrivals: '{one: {at: [16 hours], to: task}}' });
    expect(found.done).toBeCloseTo(2, 9);
    expect(found.overtime).toBeCloseTo(1.5, 9);
    expect(found.presence).toBeCloseTo(8 * 8 * 0.5, 9);
  });

  const office = '{office hours: {monday to friday: "09:00-17:00"}}';

  it.each([
    ['pause', 'finish'],
    ['finish', 'pause'],
    ['finish', 'restart'],
  ])('are none while the work stands still because another is closed (%s, %s)', (judge, clerk) => {
    const found = study(
      exercise({
        runs: '{from: 2024-01-01, for: 10 days}',
        hours: office,
        arrivals: '{one: {at: [16 hours], to: task}}',
        resources: `{judge: {works: office hours, staff: 1 person, at closing: ${judge}, costs: 90 euro per hour}, clerk: {works: office hours, staff: 1 person, at closing: ${clerk}}}`,
        steps: '{task: {work: {by: [judge, clerk], takes: 8 hours}, next: served}}',
      }),
      1,
    );
    // At work from 16:00 to 17:00, and the next day from 9:00 to 16:00, or to 17:00 where it begins anew.
    const hours = clerk === 'restart' ? 9 : 8;
    const at = (measure: MeasureId, where: string) => found.measured(measure, where).estimate.mean;
    expect(at('staff hours', 'judge')).toBeCloseTo(hours, 9);
    expect(at('staff hours', 'clerk')).toBeCloseTo(hours, 9);
    expect(at('cost of work', 'judge')).toBeCloseTo(90 * hours, 9);
    expect(at('overtime', judge === 'finish' ? 'judge' : 'clerk')).toBeCloseTo(0, 9);
    expect(at('load', 'judge')).toBeCloseTo(hours / 64, 9);
  });

  it.each(['finish', 'pause'])('are none while a case keeps somebody beyond closing time (%s)', (closing) => {
    const found = study(
      exercise({
        runs: '{from: 2024-01-01, for: 10 days}',
        hours: office,
        arrivals: '{one: {at: [16 hours, 88 hours], to: task}}',
        resources: `{coach: {works: office hours, staff: 1 person, at closing: ${closing}}}`,
        steps: `{
          task: {work: {by: coach, takes: 30 minutes, keeps: coach}, wait: 24 hours, release: coach, next: served}}`,
      }),
      1,
    );
    // Half an hour, and until the same time of the next day: 8 hours of those in which the office is open.
    expect(found.measured('staff hours', 'coach').estimate.mean).toBeCloseTo(17, 9);
    if (closing === 'finish') expect(found.measured('overtime', 'coach').estimate.mean).toBeCloseTo(0, 9);
  });

  it('that are left to do after closing time are overtime as before where others finish too', () => {
    const found = study(
      exercise({
        runs: '{from: 2024-01-01, for: 10 days}',
        hours: office,
        arrivals: '{one: {at: [16 hours], to: task}}',
        resources:
          '{judge: {works: office hours, staff: 1 person, at closing: finish}, clerk: {works: office hours, staff: 1 person, at closing: finish}}',
        steps: '{task: {work: {by: [judge, clerk], takes: 8 hours}, next: served}}',
      }),
      1,
    );
    expect(found.measured('staff hours', 'judge').estimate.mean).toBeCloseTo(8, 9);
    expect(found.measured('overtime', 'judge').estimate.mean).toBeCloseTo(7, 9);
  });

  it('are what is asked of somebody, also where a verdict is given: one who waits for a colleague every night is not short', () => {
    const found = study(
      exercise({
        runs: '{from: 2024-01-01, for: 200 days}',
        hours: office,
        arrivals: '{tasks: {every: 24 hours, to: task}}',
        resources:
          '{judge: {works: office hours, staff: 2 people, at closing: finish}, clerk: {works: office hours, staff: 1 person}}',
        steps: '{task: {work: {by: [judge, clerk], takes: 9 hours}, next: served}}',
      }),
      1,
      true,
    );
    const verdicts = found.result.verdicts;
    expect(verdicts.find(({ resource }) => resource === 1)?.kind).toBe('short');
    expect(verdicts.find(({ resource }) => resource === 0)?.kind).toBe('flows');
  });

  it('have no presence beside them where nobody said how many there are', () => {
    const { done, presence } = one({ resources: '{desk: {staff: unlimited}}' });
    expect([done, presence]).toEqual([10, undefined]);
  });

  it('leave nothing to tell of a capacity that has no end, for itself or for what it belongs to', () => {
    const resources =
      '{crew: {of: office, staff: unlimited, costs of presence: 9 euro per hour}, desk: {of: desks, staff: 1 person, costs of presence: 8 euro per hour}}';
    const organisations = '{office: Office, desks: Desks}';
    const steps = '{task: {work: {by: [crew, desk], takes: 1 hour}, next: served}}';
    const { measures } = study(exercise({ ...weekly, organisations, resources, steps }), 1).result;
    const toldOf = (id: MeasureId) => measures.flatMap(({ measure, whereName }) => (measure === id ? [whereName] : []));
    expect(toldOf('staff hours')).toEqual(['chain', 'office', 'desks', 'crew', 'desk']);
    expect(toldOf('presence hours')).toEqual(['desks', 'desk']);
    expect(toldOf('cost of presence')).toEqual(['desk']);
    for (const measure of ['utilisation', 'load'] as const) expect(toldOf(measure)).toEqual(['desk']);
  });

  it('go on within their own hours for those who wait for a colleague', () => {
    const found = study(
      exercise({
        ...weekly,
        runs: '{from: 2024-01-01, for: 10 days}',
        hours: '{all day: {monday to friday: "09:00-17:00"}, less: {monday to friday: "09:00-12:00, 13:00-17:00"}}',
        arrivals: '{one: {at: [9 hours], to: task}}',
        resources: '{judge: {works: all day, staff: 1 person}, clerk: {works: less, staff: 1 person}}',
        steps: '{task: {work: {by: [judge, clerk], takes: 6 hours}, next: served}}',
      }),
      1,
    );
    expect(found.measured('staff hours', 'judge').estimate.mean).toBeCloseTo(7, 9);
    expect(found.measured('staff hours', 'clerk').estimate.mean).toBeCloseTo(6, 9);
  });

  it('are not those of places, which cost what they cost for each hour in use', () => {
    const { done, cost } = figures(
      { ...weekly, resources: '{desk: {places: 1 place, costs: 10 euro per hour}}' },
      'chain',
    );
    expect(done).toBe(0);
    expect(cost).toBeCloseTo(520, 9);
  });

  it('cost what they cost, and presence costs what it costs, busy or not', () => {
    const resources =
      '{desk: {of: office, staff: 0.5 FTE, costs: 60 euro per hour, costs of presence: 40 euro per hour}, room: {places: 2 places, costs of presence: 1 euro per hour}}';
    const found = study(exercise({ ...weekly, resources }), 1);
    const cost = (measure: MeasureId, where: string) => found.measured(measure, where).estimate.mean;
    expect(cost('cost of work', 'chain')).toBeCloseTo(3120, 6);
    expect(cost('cost of presence', 'desk')).toBeCloseTo(364 * 12 * 40, 6);
    expect(cost('cost of presence', 'room')).toBeCloseTo(364 * 24 * 2, 6);
    expect(cost('cost of presence', 'chain')).toBeCloseTo(364 * 12 * 40 + 364 * 24 * 2, 6);
  });

  it('stop at closing time for staff that a case keeps', () => {
    const hours = '{office hours: {monday to friday: "09:00-17:00"}}';
    const { done } = one({
      hours,
      resources: '{desk: {works: office hours, staff: 1 FTE}}',
      arrivals: '{one: {at: [9 hours], to: task}}',
      steps: '{task: {work: {by: desk, takes: 1 hour, keeps: desk}, wait: 47 hours, next: served}}',
    });
    expect(done).toBeCloseTo(16, 9);
  });
});
