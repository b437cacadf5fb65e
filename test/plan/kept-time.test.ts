import { describe, expect, it } from 'vitest';
import { keptTimes } from '../../src/plan/kept-time.ts';
import type { StepPart } from '../../src/plan/plan.ts';
import { branch, constant, exponential, fixed, goTo, step, toEnd, toStep, work } from '../experiment/plans.ts';
import { isLevel, keep } from '../model/plans.ts';

const done = toEnd(0);
const wait = (seconds: number): StepPart => ({ kind: 'wait', lasts: fixed(constant(seconds)) });
const intake = step('intake', keep(0, constant(100)), goTo(toStep(1), constant(5)));

describe('the time a place is kept after the work of its step', () => {
  it('is that of all that follows until the release, the way there included', () => {
    const talks = step('talks', work(1, exponential(20)), goTo(toStep(2)));
    const end = step('end', wait(3), { kind: 'release', resource: 0 }, goTo(toStep(3)));
    const later = step('later', wait(1000), goTo(done));
    expect(keptTimes([intake, talks, end, later], 0)[0]).toBeCloseTo(5 + 20 + 3, 9);
  });

  it('lasts to the end of the case where nothing releases it, or something else is released', () => {
    const end = step('end', { kind: 'release', resource: 1 }, wait(7), goTo(done));
    expect(keptTimes([intake, end], 0)[0]).toBeCloseTo(5 + 7, 9);
  });

  it('weighs branches by their shares, and by their number where conditions choose', () => {
    const shares = [branch(done, { share: fixed(0.25), after: fixed(constant(40)) }), branch(done)];
    expect(keptTimes([intake, step('sort', { kind: 'route', branches: shares })], 0)[0]).toBeCloseTo(5 + 10, 9);
    const conditions = [branch(done, { when: isLevel(0, 1), after: fixed(constant(40)) }), branch(done)];
    expect(keptTimes([intake, step('sort', { kind: 'route', branches: conditions })], 0)[0]).toBeCloseTo(5 + 20, 9);
  });

  it('goes round a loop as often as its shares say', () => {
    const again = step('again', wait(10), {
      kind: 'route',
      branches: [branch(toStep(1), { share: fixed(0.8) }), branch(done)],
    });
    // Five times on average.
    expect(keptTimes([intake, again], 0)[0]).toBeCloseTo(5 + 50, 3);
    const twice = step('again', wait(10), {
      kind: 'route',
      branches: [branch(toStep(1), { atMost: 2 }), branch(done)],
    });
    expect(keptTimes([intake, twice], 0)[0]).toBeCloseTo(5 + 30, 3);
  });

  it('counts a group from its first session to the end of its last', () => {
    const group: StepPart = {
      kind: 'group',
      forms: { kind: 'fills', size: 5, least: 1, startsAfter: undefined },
      sessions: 4,
      every: 7,
      needs: [],
      takes: constant(2),
      absent: undefined,
      mayMiss: undefined,
      makesUp: undefined,
      dropsOut: undefined,
      line: { priority: fixed(0), room: undefined, refusedTo: undefined, balks: [], patience: undefined },
    };
    expect(keptTimes([intake, step('course', group, goTo(done))], 0)[0]).toBeCloseTo(5 + 23, 9);
  });
});
