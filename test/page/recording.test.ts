/** What the page plays of a run. */
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../src/page/recording.ts';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';

const lasting = (time: string) =>
  planOf(
    compileText(
      exercise({
        runs: `{from: 2024-01-01, for: ${time}}`,
        arrivals: '{visitors: {poisson: 20 per day, to: serving}}',
        resources: '{counter: {staff: 1 person}}',
        steps: '{serving: {work: {by: counter, takes: exponential(mean 1 hours)}, next: served}}',
      }),
    ),
  );

describe('a recording', () => {
  it('is of the whole run where that has few events', () => {
    const { at, until } = recordOf(lasting('30 days'), 's', 0);
    expect(at.length).toBeGreaterThan(1500);
    expect(until).toBe(30);
  });

  it('ends with the run after so many events, and is the same up to there', () => {
    const whole = recordOf(lasting('30 days'), 's', 0);
    // A thousand years would take half a minute.
    const part = recordOf(lasting('1000 years'), 's', 0, 1000);
    expect(part.at).toEqual(whole.at.subarray(0, 1000));
    expect(part.item).toEqual(whole.item.subarray(0, 1000));
    expect(part.until).toBe(part.at.at(-1));
    expect(part.until).toBeLessThan(30);
  });
});
