/** Machines in line that hold what they have done until there is room for it: places that are kept and released. */
import { describe, expect, it } from 'vitest';
import { compileText, exercise, planOf } from '../scenario/compile-text.ts';
import './agree-with-theory.ts';
import { watched } from './watch.ts';

const startUp = 200;
const length = 10_000;

/**
 * Every machine is kept until there is a slot before the next one: one on it and those of the buffer between.
 *
 * @param buffers before the second machine, the third, and so on
 */
function machines(...buffers: readonly number[]): string {
  const slots = buffers.map((buffer, i) => `slot ${i + 2}: {places: ${buffer + 1} places}`);
  const all = [0, ...buffers].map((_, i) => `machine ${i + 1}: {places: 1 place}`);
  const steps = [0, ...buffers].flatMap((_, i) => {
    const isLast = i === buffers.length;
    const work = `{by: machine ${i + 1}, takes: exponential(mean 1 minute)${isLast ? '' : `, keeps: machine ${i + 1}`}}`;
    const release = i === 0 ? '' : `, release: slot ${i + 1}`;
    const made = `making ${i + 1}: {work: ${work}${isLast ? release : ''}, next: ${isLast ? 'made' : `passing on ${i + 1}`}}`;
    if (isLast) return [made];
    const releases = i === 0 ? 'machine 1' : `[machine ${i + 1}, slot ${i + 1}]`;
    const slot = `slot ${i + 2}`;
    const on = `passing on ${i + 1}: {work: {by: ${slot}, takes: 0 minutes, keeps: ${slot}}, release: ${releases}, next: making ${i + 2}}`;
    return [made, on];
  });
  return exercise({
    runs: `{from: 2024-01-01, for: ${length} minutes}`,
    arrivals: `{parts: {backlog: ${length} cases, to: making 1}}`,
    resources: `{${[...all, ...slots].join(', ')}}`,
    steps: `\n  ${steps.join('\n  ')}`,
    ends: '{made: {}}',
  });
}

/** Parts a minute, after the start-up; one for each replication. */
function throughput(text: string): readonly number[] {
  const plan = planOf(compileText(text));
  return Array.from({ length: 30 }, (_, replication) => {
    let made = 0;
    const model = watched(plan, replication, {
      ended(_end, _item, now) {
        if (now > startUp * 60) made++;
      },
    });
    model.run(plan.period.horizon);
    if (model.waitingAt(0) === 0) throw new Error('the input came to an end');
    return made / (length - startUp);
  });
}

describe('verification case 29: machines in line with endless input', () => {
  it.each([
    [0, 0.666667],
    [1, 0.75],
    [2, 0.8],
    [3, 0.833333],
  ])('two machines with a buffer of %d between make (b + 2) / (b + 3) parts a minute', (buffer, expected) => {
    expect((buffer + 2) / (buffer + 3)).toBeCloseTo(expected, 6);
    expect(throughput(machines(buffer))).toAgreeWith(expected);
  });

  it('three machines without buffers make 22 / 39 parts a minute (Hunt)', () => {
    expect(22 / 39).toBeCloseTo(0.564103, 6);
    expect(throughput(machines(0, 0))).toAgreeWith(0.564103);
  });
});
