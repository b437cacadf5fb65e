/** When a shortage at which few wait is told in proportion. */
import { describe, expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

function slightWith(arrivals: string): boolean | undefined {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2024-12-31}',
        arrivals: `{cases: {paced: ${arrivals}, to: talk}}`,
        resources: '{room: {places: 1 place, line: {room: 1 case, refused to: elsewhere}}}',
        steps: '{talk: {work: {by: room, takes: 1 day}, next: done}}',
        ends: '{done: , elsewhere: {counts: elsewhere}}',
      }),
    ),
  );
  const [worst] = runDesign({ key: 'design', plan }, { seed: 'slight', replications: 1, forecast: false }).verdicts;
  if (worst?.kind !== 'short') throw new Error(`expected a shortage, found ${worst?.kind}`);
  return worst.slight;
}

describe('a place at which hardly anybody waits because others are turned away', () => {
  it('is slightly short where one in nine finds no room', () => {
    expect(slightWith('410 per year')).toBe(true);
  });

  it('is short where one in six does, which is a demand of 120%', () => {
    expect(slightWith('440 per year')).toBe(false);
  });
});
