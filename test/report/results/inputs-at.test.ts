/** Which inputs the file names for a part of the chain. */
import { describe, expect, it } from 'vitest';
import { choicesIn, choiceText, isShown, placesAt } from '../../../src/report/results/chosen-places.ts';
import { entriesAt } from '../../../src/report/results/inputs-at.ts';
import { compileText, scenarioOf } from '../../scenario/compile-text.ts';

const scenario = scenarioOf(
  compileText(`stuwmeer: 1
runs: {from: 2024-01-01, for: 100 days}
organisations: {office: Office, clinic: Clinic, elsewhere: Elsewhere}
inputs:
  visitors: {value: 2 per day, source: a}
  staff: {value: 1 person, assumption: b, range: 1 to 3 people}
  talk: {value: 30 minutes, source: c}
  talk length: {value: talk * factor, derived: d}
  factor: {value: 1.5, source: e}
  beds: {value: 4 places, assumption: f, range: 2 to 8 places}
  more beds: {value: 6 places, source: g}
  stay: {value: 3 days, source: h}
  clinic: {value: 5 %, source: i}
arrivals: {come: {poisson: visitors, to: talk}}
resources:
  desk: {of: office, staff: staff}
  bed: {of: clinic, places: beds}
steps:
  talk: {of: office, work: {by: desk, takes: exponential(mean talk length)}, next: [{share: clinic, to: nowhere}, {to: clinic}]}
  clinic: {of: clinic, work: {by: bed, takes: exponential(mean stay)}, next: well}
ends: {well: {}, nowhere: {}}
policies: {later: {from: 2024-02-01, in progress: stay, resources: {bed: {places: more beds}}}}
`),
);
const at = (text: string) => {
  const chosen = placesAt([scenario], text);
  if (chosen === undefined) throw new Error(`no ${text}`);
  return chosen;
};
const inputsAt = (text: string) => entriesAt(scenario, at(text)).map(({ name }) => name);

describe('a choice of a place', () => {
  it('has the steps of a resource, the resources of a step, and both of an organisation', () => {
    expect(at('resource desk')).toMatchObject({ resources: new Set(['desk']), steps: new Set(['talk']) });
    expect(at('step clinic')).toMatchObject({ resources: new Set(['bed']), steps: new Set(['clinic']) });
    expect(at('organisation office')).toMatchObject({ resources: new Set(['desk']), steps: new Set(['talk']) });
    expect(placesAt([scenario], 'step nothing')).toBeUndefined();
    expect(placesAt([scenario], 'nothing')).toBeUndefined();
  });

  it('can be of everything but an organisation that does nothing', () => {
    expect(choicesIn([scenario], 'en').map(({ chosen }) => choiceText(chosen))).toEqual([
      ...['organisation office', 'organisation clinic', 'resource desk', 'resource bed', 'step talk', 'step clinic'],
    ]);
    expect(isShown(at('resource desk'), 'resource', 'bed')).toBe(false);
    expect(isShown(undefined, 'resource', 'bed')).toBe(true);
  });
});

describe('the inputs of a place', () => {
  it('are those that its part of the file names, with what they are worked out from', () => {
    expect(inputsAt('resource desk')).toEqual(['staff', 'talk', 'talk length', 'factor', 'clinic']);
  });

  it('are those of its policies too, and not names of steps that are called the same', () => {
    expect(inputsAt('resource bed')).toEqual(['beds', 'more beds', 'stay']);
  });
});
