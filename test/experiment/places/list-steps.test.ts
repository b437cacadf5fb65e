/** Who leaves a list has given up, unless all who do so go on to another. */
import { describe, expect, it } from 'vitest';
import { impatientAt } from '../../../src/experiment/places/list-steps.ts';
import { predictLoads } from '../../../src/experiment/predict/predict-loads.ts';
import { movesOn } from '../../../src/plan/next-lists.ts';
import { describe as described } from '../../../src/report/description/description.ts';
import { predictionLines } from '../../../src/report/forecast/forecast-lines.ts';
import { wayLabels } from '../../../src/report/plan-in-words/ways.ts';
import { compileText, exercise, planOf } from '../../scenario/compile-text.ts';
import { study } from '../../verification/study.ts';

/** Callers whose patience ends after five minutes, and what they do then. */
function callers(steps: string) {
  return exercise({
    runs: '{from: 2024-01-01, for: 10 hours}',
    arrivals: '{calls: {every: 4 minutes, to: phone}, visits: {every: 1 hour, to: desk}}',
    resources: '{agent: {staff: 1 person}, desk: {places: unlimited}}',
    steps: `
  phone: {work: {by: agent, takes: 6 minutes}, line: {gives up: {after: 5 minutes, to: hung up}}, next: served}
  ${steps}`,
    ends: '{served: , lost: {counts: lost}}',
  });
}

describe('patience that ends', () => {
  it.each([
    ['at the door', '{next: lost}', false],
    [
      'with calling again, by some',
      '{wait: 20 minutes, next: [{at most: 2, share: 60 %, to: phone}, {to: lost}]}',
      false,
    ],
    ['at a gate that may be closed', '{gate: {open while: agent waiting < 1, closed to: lost}, next: desk}', false],
    ['at another list', '{next: desk}', true],
    ['at one list or another', '{wait: 1 minute, next: [{share: 60 %, at most: 1, to: phone}, {to: desk}]}', true],
  ])('%s', (_, hungUp, expected) => {
    const file = callers(`hung up: ${hungUp}\n  desk: {work: {by: desk, takes: 1 minute}, next: served}`);
    expect(movesOn(planOf(compileText(file)), 0)).toBe(expected);
    const { result } = study(file, 1);
    const at = (id: string) =>
      result.measures.find(({ measure, whereName }) => measure === id && whereName === 'phone')?.estimate.mean;
    const [told, other] = expected ? ['moved on', 'gave up'] : ['gave up', 'moved on'];
    expect(at(told)).toBeGreaterThan(10);
    expect(at(other)).toBeUndefined();
  });

  it.each([
    ['{next: lost}', 'give up and go to', 'haakt af en gaat naar', 'gives up waiting', 'people giving up will'],
    ['{next: desk}', 'move on to', 'gaat door naar', 'moves on while waiting', 'people moving on to another list will'],
  ])('is told in explain, in pictures and by check as what they do then: %s', (hungUp, en, nl, label, forecast) => {
    const plan = planOf(
      compileText(callers(`hung up: ${hungUp}\n  desk: {work: {by: desk, takes: 1 minute}, next: served}`)),
    );
    const phone = (language: 'en' | 'nl') =>
      described(plan, language)
        .sections.flatMap(({ things }) => things)
        .find(({ name }) => name === 'phone')
        ?.sentences.join(' ');
    expect(phone('en')).toContain(`Those who wait longer than this ${en} “hung up”`);
    expect(phone('nl')).toContain(`Wie langer wacht dan dit, ${nl} “hung up”`);
    const [step] = plan.steps;
    expect(step && wayLabels(step, { plan, language: 'en', words: 'short' })[0]?.label).toBe(label);
    expect(predictionLines(plan, predictLoads(plan), 'en').join(' ')).toContain(`agent: ${forecast} hold the list at`);
  });

  it('is of both sorts at a resource whose lists people leave for good and for another', () => {
    const file = callers(`hung up: {next: desk}
  desk: {work: {by: desk, takes: 1 minute}, next: mail}
  mail: {work: {by: agent, takes: 1 minute}, line: {gives up: {after: 1 hour, to: lost}}, next: served}`);
    const plan = planOf(compileText(file));
    expect(plan.resources.map((_, i) => impatientAt(plan, i))).toEqual(['giving up or moving on', undefined]);
  });
});
