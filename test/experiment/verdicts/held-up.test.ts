import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

/** Two a day keep one of ten desks until they are heard, for a day, by one of four officers and with the one interpreter. */
const plan = (hearing: string) =>
  planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2024-12-31}',
        arrivals: '{people: {poisson: 2 per day, to: intake}}',
        resources: '{officer: {staff: 4 people}, desk: {places: 10 places}, interpreter: {staff: 1 person}}',
        steps: `{
          intake: {work: {by: desk, takes: 1 hour, keeps: desk}, next: hearing},
          hearing: {work: {by: ${hearing}, takes: 1 day}, release: desk, next: heard}}`,
        ends: '{heard: }',
      }),
    ),
  );

describe('places that are held by cases that wait for several others at once', () => {
  it.each(['[officer, interpreter]', '[interpreter, officer]'])('are held up by the one that is short: %s', (by) => {
    const design = plan(by);
    const { verdicts } = runDesign({ key: 'design', plan: design }, { seed: 'held up', replications: 10 });
    const of = (name: string) => {
      const found = verdicts.find(({ resource }) => design.resources[resource]?.name === name);
      if (found === undefined) throw new Error(`no verdict on ${name}`);
      return found;
    };
    const interpreter = of('interpreter');
    if (interpreter.kind !== 'short') throw new Error(`expected a jam, found ${interpreter.kind}`);
    // Two a day come, and one can be heard: 30.4 a month are left.
    expect(interpreter.load.mean).toBeCloseTo(2, 0);
    expect(Math.abs((interpreter.growthPerMonth.mean ?? 0) - 30.4)).toBeLessThan(2);
    expect(of('desk')).toMatchObject({ kind: 'held up', by: interpreter.resource });
    expect(of('officer').kind).toBe('flows');
  });
});

describe('a place of which only some go on to the one that holds it up', () => {
  // Two of ten who leave a bay need a bed, one a day, of five days, and there are four: 125 %.
  const emergency = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2025-12-31}',
        arrivals: '{patients: {poisson: 5 per day, to: bay}}',
        resources: '{bay: {places: 6 places, line: {gives up: {after: 6 hours, to: gone}}}, bed: {places: 4 places}}',
        steps: `{
          bay: {work: {by: bay, takes: 2 hours, keeps: bay}, next: [{share: 20 %, to: bed}, {to: home}]},
          bed: {work: {by: bed, takes: 1 hour, keeps: bed}, release: bay, next: stay},
          stay: {wait: 119 hours, next: home}}`,
        ends: '{home: , gone: {counts: lost}}',
      }),
    ),
  );
  const { verdicts } = runDesign({ key: 'design', plan: emergency }, { seed: 'held up', replications: 10 });
  const short = verdicts.find(({ resource }) => emergency.resources[resource]?.name === 'bed');

  it('adds to its demand that part of those who left unserved', () => {
    if (short?.kind !== 'short') throw new Error(`expected a jam, found ${short?.kind}`);
    // With all who left at the bays it would be over 200 %.
    expect(Math.abs((short.load.mean ?? 0) - 1.25)).toBeLessThan(0.1);
  });

  it('says where those leave who leave, and who waits at each place', () => {
    if (short?.kind !== 'short') throw new Error(`expected a jam, found ${short?.kind}`);
    const bay = emergency.resources.findIndex(({ name }) => name === 'bay');
    expect(short).toMatchObject({ list: 'giving up', leavingAt: bay, heldUp: [{ resource: bay }] });
    // No more can wait for a bed than there are bays.
    expect(short.waiting.mean).toBeLessThan(6);
    // Of the beds' four fifths of a day, all five a day of the bays: a fifth gives up there.
    expect(Math.abs((short.shareLeaving.mean ?? 0) - 0.2)).toBeLessThan(0.04);
  });
});
