import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf, problemsOf } from './compile-text.ts';

function capacityOf(counter: string, steps?: string) {
  const sections = { resources: `{counter: {${counter}}}`, ...(steps === undefined ? {} : { steps }) };
  return planOf(compileText(exercise(sections))).resources[0]?.capacity;
}

describe('other work', () => {
  it('takes a part of FTE away, and makes people of what is left', () => {
    expect(capacityOf('staff: 1.4 FTE, other work: 50 %')).toEqual({
      levels: [{ from: 0, units: 1, speed: 0.7, inFte: { fte: 0.7, hoursAYear: undefined } }],
      roster: undefined,
      sessions: undefined,
      otherWork: 0.5,
    });
    expect(capacityOf('staff: 3 FTE, other work: 25 %')?.levels[0]).toMatchObject({ units: 3, speed: 0.75 });
  });

  it('takes whole people and whole places away, on every date', () => {
    expect(capacityOf('staff: 4 people, other work: 25 %')?.levels).toEqual([{ from: 0, units: 3, speed: 1 }]);
    const dated = 'places: {2024-01-01: 60 places, 2024-01-03: 90 places}, other work: 70 %';
    expect(capacityOf(dated)?.levels.map(({ units }) => units)).toEqual([18, 27]);
  });

  it('takes a part of every shift away', () => {
    const roster = 'roster: {every: 24 hours, shifts: {0 hours: 2 people, 8 hours: 6 people}}, other work: 50 %';
    expect(capacityOf(roster)).toMatchObject({ roster: { shifts: [{ units: 1 }, { units: 3 }] }, otherWork: 0.5 });
  });

  it('goes together with the hours an FTE works', () => {
    const plain = capacityOf('staff: 2 FTE, hours per FTE: 1400 hours per year')?.levels[0];
    const part = capacityOf('staff: 4 FTE, hours per FTE: 1400 hours per year, other work: 50 %')?.levels[0];
    expect(part).toEqual(plain);
  });

  it('is nothing where nothing is said, or 0 %', () => {
    expect(capacityOf('staff: 3 people')?.otherWork).toBe(0);
    expect(capacityOf('staff: 3 people, other work: 0 %')).toEqual(capacityOf('staff: 3 people'));
  });

  it('leaves the chain what a step may need at most', () => {
    const steps = '{serving: {work: {by: {counter: 3}, takes: 1 hour}, next: served}}';
    const scenario = exercise({ resources: '{counter: {staff: 4 people, other work: 50 %}}', steps });
    expect(problemsOf(compileText(scenario))).toHaveLength(1);
    expect(capacityOf('staff: 6 people, other work: 50 %', steps)?.levels[0]?.units).toBe(3);
  });
});
