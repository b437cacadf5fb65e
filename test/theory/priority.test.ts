import { describe, expect, it } from 'vitest';
import { mg1 } from '../../src/theory/pollaczek-khinchine.ts';
import { nonPreemptivePriority } from '../../src/theory/priority.ts';
import { steady } from './steady.ts';

const exponential = { meanService: 1, variation: 1 };

describe('priority without interruption', () => {
  it('takes 2 and 6 for the two classes of verification case 22', () => {
    const [high, low] = nonPreemptivePriority([
      { arrivalRate: 0.2, ...exponential },
      { arrivalRate: 0.6, ...exponential },
    ]);
    expect(high?.W).toBeCloseTo(2, 12);
    expect(low?.W).toBeCloseTo(6, 12);
  });

  it('leaves the mean over all classes what it is without priorities', () => {
    const rates = [0.1, 0.3, 0.2, 0.25];
    const times = nonPreemptivePriority(rates.map((arrivalRate) => ({ arrivalRate, ...exponential, variation: 0.5 })));
    const mean = rates.reduce((sum, rate, index) => sum + (rate / 0.85) * (times[index]?.Wq ?? Number.NaN), 0);
    const together = steady(mg1({ arrivalRate: 0.85, meanService: 1, variation: 0.5 }));
    expect(mean).toBeCloseTo(together.Wq, 12);
  });

  it('gives times to the class that fits while the one below it grows without end', () => {
    const [high, low] = nonPreemptivePriority([
      { arrivalRate: 0.5, ...exponential },
      { arrivalRate: 0.7, ...exponential },
    ]);
    // The server is never idle, so a case of the high class always finds a service going on, with a mean of 1 to go.
    expect(high?.Wq).toBeCloseTo(1 / (1 - 0.5), 12);
    expect(low).toEqual({ Wq: undefined, W: undefined });
  });
});
