import { describe, expect, it } from 'vitest';
import { settledList, timeToPassGivingUp } from '../../src/theory/giving-up.ts';
import { steady } from './steady.ts';

const rates = { arrivalRate: 200, capacityRate: 150 };
const exponential = (t: number) => Math.exp(-t / 2);

describe('an overloaded list whose cases give up', () => {
  it('settles where the exponentially patient give up as fast as the excess comes in', () => {
    const found = steady(settledList({ ...rates, patience: exponential }));
    // Every one of the waiting gives up at rate 1/2, together 50.
    expect(found.waiting).toBeCloseTo(100, 8);
    expect(found.wait).toBeCloseTo(2 * Math.log(4 / 3), 10);
    expect(found.givingUp).toBe(50);
  });

  it('settles at the limit when everyone gives up at the same moment', () => {
    const found = steady(settledList({ ...rates, patience: (t) => (t < 3 ? 1 : 0) }));
    expect(found.wait).toBeCloseTo(3, 10);
    expect(found.waiting).toBeCloseTo(600, 6);
  });

  it('settles later when nobody gives up at first', () => {
    const found = steady(settledList({ ...rates, patience: (t) => (t < 14 ? 1 : exponential(t - 14)) }));
    expect(found.wait).toBeCloseTo(14 + 2 * Math.log(4 / 3), 9);
    expect(found.waiting).toBeCloseTo(14 * 200 + 100, 5);
  });

  it('does not settle when too many would wait for ever', () => {
    expect(settledList({ ...rates, patience: (t) => 0.8 + 0.2 * exponential(t) })).toBeUndefined();
  });

  it('does not exist when capacity suffices', () => {
    expect(settledList({ arrivalRate: 100, capacityRate: 100, patience: exponential })).toBeUndefined();
    expect(timeToPassGivingUp({ arrivalRate: 100, capacityRate: 100, patience: exponential }, 1)).toBeUndefined();
  });
});

describe('the time an overloaded list takes to pass a threshold', () => {
  it('follows 100 (1 - e^(-t/2)) for the exponentially patient', () => {
    for (const threshold of [1, 50, 95]) {
      const time = timeToPassGivingUp({ ...rates, patience: exponential }, threshold);
      expect(time).toBeCloseTo(-2 * Math.log(1 - threshold / 100), 7);
    }
  });

  it('is that of plain growth as long as nobody gives up', () => {
    const patience = (t: number) => (t < 10 ? 1 : 0.5);
    expect(timeToPassGivingUp({ ...rates, patience }, 60)).toBeCloseTo(60 / 50, 8);
  });

  it('is never for a list that settles below it', () => {
    expect(timeToPassGivingUp({ ...rates, patience: exponential }, 101)).toBeUndefined();
  });

  it('is some time for a list that never settles', () => {
    const patience = (t: number) => 0.8 + 0.2 * exponential(t);
    expect(timeToPassGivingUp({ ...rates, patience }, 1000)).toBeGreaterThan(20);
  });
});
