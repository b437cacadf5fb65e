import { describe, expect, it } from 'vitest';
import type { FigureRuns } from '../../../src/experiment/calibrate/calibration.ts';
import { worthCollecting } from '../../../src/experiment/observed/worth-collecting.ts';
import { measureIn } from '../../../src/experiment/points/asked-measure.ts';
import { inputsOf } from '../../../src/experiment/uncertainty/uncertain-inputs.ts';
import { worthReport } from '../../../src/report/study/worth-collecting.ts';
import { compileText, exercise } from '../../scenario/compile-text.ts';

const compiled = compileText(
  exercise({
    title: '{en: Desk, nl: Balie}',
    runs: '{from: 2024-01-01, for: 60 days}',
    inputs: '{visitors: {value: 7 per day, assumption: a, range: 3 to 9 per day}}',
    arrivals: '{visitors: {poisson: visitors, to: serving}}',
    resources: '{counter: {title: {en: Counter, nl: Loket}, staff: 3 people}}',
    steps: '{serving: {work: {by: counter, takes: exponential(mean 8 hours)}, next: served}}',
  }),
);
if (compiled.kind !== 'ok') throw new Error('the scenario is wrong');
const { scenario } = compiled;
const answer = measureIn('wait mean at counter', [scenario.plan], {});
const asked = { ...inputsOf([scenario]), plan: scenario.plan, answer, seed: 's', runs: 100 };

describe('figures worth collecting', () => {
  it('are not told to be of no worth where the answer has too few values to tell', async () => {
    const hardlyEver: FigureRuns = async (places) =>
      places.map((_, i) => (i < 10 ? Array.from({ length: 40 }, () => ({ value: i, variance: 1 })) : undefined));
    const found = await worthCollecting(asked, hardlyEver);
    expect(found).toMatchObject({ settings: 10, figures: [] });
    const telling = { dialect: 'plain', entry: 'desk.yaml', file: 'f.csv' } as const;
    expect(worthReport(found, scenario, { language: 'en', ...telling }).sentences).toEqual([
      '“Waiting time of those who got their turn (average), Counter” in “Desk” has a value at only 10 of the 50 settings of the inputs that were drawn: too few to tell which figures are worth collecting.',
    ]);
    expect(worthReport(found, scenario, { language: 'nl', ...telling }).sentences[0]).toMatch(/maar bij 10 van de 50/);
  });
});
