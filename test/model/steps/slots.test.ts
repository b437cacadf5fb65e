import { describe, expect, it } from 'vitest';
import type { StepPart } from '../../../src/plan/plan.ts';
import { slotsOf } from '../../../src/plan/slots.ts';
import { constant, fixed, goTo, step, work } from '../../experiment/plans.ts';
import { done, elsewhere } from '../plans.ts';

const charge = (amount: number): StepPart => ({ kind: 'charge', amount: fixed(amount) });
const set = (attribute: number): StepPart => ({
  kind: 'set',
  attribute,
  to: { kind: 'number', draw: fixed(constant(1)) },
});
const release = (resource: number): StepPart => ({ kind: 'release', resource });
const [stays, leaves] = [goTo(done), goTo(elsewhere)];

describe('the parts of the versions of a step', () => {
  it('stand alone where there is one version', () => {
    const parts = [charge(1), set(0), work(0, constant(1)), stays];
    expect(slotsOf([step('a', ...parts)])).toEqual(parts.map((part) => [part]));
  });

  it('stand beside what the others do at the same place', () => {
    const [quick, slow] = [work(0, constant(1)), work(1, constant(9))];
    expect(slotsOf([step('a', charge(1), quick, stays), step('a', charge(2), slow, leaves)])).toEqual([
      [charge(1), charge(2)],
      [quick, slow],
      [stays, leaves],
    ]);
  });

  it('leave places empty, and keep the order of every version', () => {
    const versions = [
      step('a', charge(1), stays),
      step('a', set(1), release(0), stays),
      step('a', charge(1), set(0), set(1), release(2), release(0), leaves),
    ];
    const slots = slotsOf(versions);
    versions.forEach(({ parts }, version) => {
      expect(slots.flatMap((slot) => slot[version] ?? [])).toEqual(parts);
    });
    expect(slots).toHaveLength(6);
    expect(slots.at(-1)).toEqual([stays, stays, leaves]);
  });

  it('keep their order where no two versions tell it alone', () => {
    const versions = [
      step('a', charge(1), stays),
      step('a', work(0, constant(1)), stays),
      step('a', charge(1), work(0, constant(1)), stays),
    ];
    expect(slotsOf(versions).map((slot) => slot.map((part) => part !== undefined))).toEqual([
      [true, false, true],
      [false, true, true],
      [true, true, true],
    ]);
  });

  it('keep the order of versions that turn it around', () => {
    const versions = [step('a', set(0), set(1), stays), step('a', set(1), set(0), stays)];
    const slots = slotsOf(versions);
    versions.forEach(({ parts }, version) => {
      expect(slots.flatMap((slot) => slot[version] ?? [])).toEqual(parts);
    });
  });

  it('keep two of a kind apart', () => {
    expect(slotsOf([step('a', charge(1), charge(2), stays), step('a', charge(1), stays)])).toEqual([
      [charge(1), charge(1)],
      [charge(2), undefined],
      [stays, stays],
    ]);
  });
});
