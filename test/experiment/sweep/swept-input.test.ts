import { describe, expect, it } from 'vitest';
import { overridesAt } from '../../../src/experiment/sweep/points.ts';
import { CannotVary, sweptInput } from '../../../src/experiment/sweep/swept-input.ts';
import { readVaried } from '../../../src/experiment/sweep/varied.ts';
import { day } from '../../../src/plan/units.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { compileText, exercise, scenarioOf } from '../../scenario/compile-text.ts';

const text = exercise({
  inputs: `
  staff: {value: 2 people, assumption: a, range: 1 to 9 people}
  talk: {value: 45 minutes, assumption: a, range: 30 to 60 minutes}
  share: {value: 35 %, assumption: a, range: 10 to 50 %}
  hours: {value: 1400 hours per year, assumption: a, range: 1200 to 1600 hours per year}
  once: {value: 3, source: s}
  takes: {value: exponential(mean 3 days), assumption: a, range: 1 to 5 days}
  table: {value: {2024-01-01: 3, 2024-03-01: 4}, source: s}`,
  resources: '{counter: {staff: staff}}',
});
const other = exercise({ inputs: '\n  staff: {value: 3 people, assumption: a, range: 1 to 9 people}' });

const compiled = (source: string, set: readonly { name: string; value: string }[] = []): Scenario =>
  scenarioOf(compileText(source, {}, set));

function input(written: string, { latin = false, sources = [text] } = {}) {
  const varied = readVaried(written);
  if (varied === undefined || 'wrong' in varied) throw new Error(`no --vary: ${written}`);
  return sweptInput(varied, latin, {
    registers: sources.map((source) => compiled(source).register),
    at: (name, value) => sources.map((source) => compiled(source, [{ name, value }]).register),
  });
}

describe('an input that is varied', () => {
  it('takes the values of a range, in base units, with the dust of arithmetic left out', () => {
    expect(input('staff=1..4/1')).toMatchObject({ values: [1, 2, 3, 4], whole: true, current: 2, low: 1, high: 4 });
    expect(input('share=10..40/10 %').values).toEqual([0.1, 0.2, 0.3, 0.4]);
    expect(input('share=0..30/0.1 %').values).toHaveLength(301);
    // What the step does not reach is not taken.
    expect(input('staff=1..6/2').values).toEqual([1, 3, 5]);
  });

  it('has them in its own unit, or in one of its kind', () => {
    expect(input('talk=30, 45').values).toEqual([1800, 2700]);
    expect(input('talk=30, 45').unit).toEqual({ shown: 'minutes', worth: 60 });
    expect(input('talk=0.5, 1 hours')).toMatchObject({
      values: [1800, 3600],
      unit: { shown: 'hours', worth: 3600 },
      one: 'hour',
    });
    expect(input('talk=1 hours, 30 minutes').values).toEqual([1800, 3600]);
    expect(input('hours=1200..1600/200 hours per year').values).toHaveLength(3);
  });

  it('stands in order, each value once', () => {
    expect(input('staff=5, 2, 2, 9').values).toEqual([2, 5, 9]);
  });

  it('may take a number of points over the range of the file, whole where it must be', () => {
    expect(input('staff=3 points').values).toEqual([1, 5, 9]);
    expect(input('staff=4 points').values).toEqual([1, 4, 6, 9]);
    expect(input('staff=30 points').values).toHaveLength(9);
    expect(input('share=5 points').values).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('is spread over a range in a Latin hypercube', () => {
    expect(input('staff', { latin: true })).toMatchObject({ low: 1, high: 9, values: [] });
    expect(input('share=20..30 %', { latin: true })).toMatchObject({ low: 0.2, high: 0.3, values: [] });
  });

  it('is the mean of a distribution, which is written so', () => {
    const takes = input('takes=2..4/1 days');
    expect(takes).toMatchObject({ isMean: true, current: 3 * day, values: [2 * day, 3 * day, 4 * day], whole: false });
    expect(overridesAt([takes], [2 * day])).toEqual([{ name: 'takes', value: 'mean 2 days' }]);
    const numbers = compiled(text, overridesAt([takes], [2 * day])).register.find(
      ({ name }) => name === 'takes',
    )?.numbers;
    expect(numbers).toMatchObject({ distribution: { kind: 'exponential', mean: 2 * day } });
  });

  it('has no value of its own where designs differ', () => {
    expect(input('staff=1..4/1', { sources: [text, other] }).current).toBeUndefined();
    expect(input('staff=1..4/1', { sources: [text, text] }).current).toBe(2);
  });

  it.each([
    ['stuff=1..2/1', /^no scenario has an input "stuff"\. Did you mean "staff"\?$/],
    ['table=1..2/1', /^table is a table, and only an input that is one number or a distribution can be varied\.$/],
    ['once=3 points', /^once has no range in the file: give one, as in 'once=1\.\.9\/1'\.$/],
    ['staff=1..2/0.5', /^staff: expected whole people; found 1\.5\.$/],
    ['staff=1..9', /^staff: expected a step, as in 1\.\.9\/1, or --latin\.$/],
    ['staff', /^staff: expected values, as in 'staff=9 points', or --latin\.$/],
    ['once=1, 2 days', /^once: expected a value of the kind in the file; found "1 day"\.$/],
  ])('that cannot be varied so says why: %s', (written, message) => {
    expect(() => input(written)).toThrow(CannotVary);
    expect(() => input(written)).toThrow(message);
  });

  it.each([
    ['staff=1..9/1', /takes a range without a step\.$/],
    ['staff=1, 9', /takes a range and no list\.$/],
    ['staff=9 points', /the number of points stands in --latin\.$/],
  ])('takes ranges alone in a Latin hypercube: %s', (written, message) => {
    expect(() => input(written, { latin: true })).toThrow(message);
  });

  it('at a value that the scenario cannot have is told as the scenario tells it', () => {
    expect(() => input('staff=1..2/1 weeks')).toThrow(/found 1 week\./);
  });
});
