/** A place that is short all the time is told by its worst part; the others are not passed over. */
import { expect, it } from 'vitest';
import { runDesign } from '../../../src/experiment/run-design.ts';
import { shortageSentences } from '../../../src/report/headline/verdict-sentences.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';

it('names the other parts of a run in which more is asked of it than it can do', () => {
  const plan = planOf(
    compileText(
      exercise({
        runs: '{from: 2024-01-01, to: 2025-12-31}',
        arrivals: '{reports: {paced: 12 per day, to: look}}',
        resources: `{detective: {
          staff: {2024-01-01: 10 people, 2024-07-15: 6 people, 2024-08-26: 10 people, 2025-07-14: 16 people},
          line: {gives up: {rate: 2 % per day, to: dropped}}}}`,
        steps: '{look: {work: {by: detective, takes: 1 day}, next: done}}',
        ends: '{done: , dropped: {counts: lost}}',
      }),
    ),
  );
  const design = runDesign({ key: 'design', plan }, { seed: 'parts', replications: 2, forecast: false });
  const [worst] = design.verdicts;
  if (worst?.kind !== 'short') throw new Error(`expected a jam, found ${worst?.kind}`);
  expect(shortageSentences(design, worst, true, 'en')).toContain(
    'At other times, too, it is asked for more than it can do: from 1 January 2024 to 14 July 2024 and from 26 August 2024 to 13 July 2025.',
  );
  expect(shortageSentences(design, worst, true, 'nl')).toContain(
    'Ook op andere momenten wordt er meer gevraagd dan het onderdeel kan doen: van 1 januari 2024 tot en met 14 juli 2024 en van 26 augustus 2024 tot en met 13 juli 2025.',
  );
});
