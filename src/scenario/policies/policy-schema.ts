import { arrivalsSchema } from '../arrivals/compile-arrivals.ts';
import { attributesSchema } from '../attributes/compile-attributes.ts';
import { hoursSchema } from '../calendar/hours.ts';
import { endsSchema } from '../ends.ts';
import { inputsSchema } from '../inputs/read-inputs.ts';
import { resourcesSchema } from '../resources/compile-resources.ts';
import { choice, plainValue, text, title } from '../schema/leaves.ts';
import { either, mapping, named, oneOrMore } from '../schema/schema.ts';
import { stepsSchema } from '../steps/compile-steps.ts';

/** The sections in which a policy says what changes, each as in a file that extends another. */
const changes = {
  inputs: inputsSchema.partOfAFile(),
  hours: hoursSchema.partOfAFile(),
  attributes: attributesSchema.partOfAFile(),
  arrivals: arrivalsSchema.partOfAFile(),
  resources: resourcesSchema.partOfAFile(),
  steps: stepsSchema.partOfAFile(),
  ends: endsSchema.partOfAFile(),
};

export const changeableSections: readonly string[] = Object.keys(changes);

const movingOn = { 'waiting at': 'intake', 'go to': 're-assessment' };

const inProgress = either(
  {
    expected: 'what becomes of cases in progress: stay, or {waiting at: intake, go to: re-assessment}',
    examples: ['stay', movingOn],
  },
  choice('they stay where they are, and go on under the new rules', 'stay'),
  mapping(
    'who moves on that date: {waiting at: intake, go to: re-assessment}',
    { examples: [movingOn] },
    {
      'waiting at': oneOrMore('a step with a list, or a list of such steps', text('the name of a step', 'intake')),
      'go to': text('the step or end for the cases that wait there', 're-assessment'),
    },
  ),
);

/** Keys of what changes are checked where they end up: laid over what held before. */
export const policySchema = mapping(
  'a policy: {from: 2014-01-01, in progress: stay, steps: {...}}',
  { examples: [{ from: '2014-01-01', 'in progress': 'stay', resources: { screener: { staff: '2 FTE' } } }] },
  {
    title: title.optional(),
    from: text('the date from which it holds, such as 2014-01-01', '2014-01-01'),
    over: plainValue('how long the transition takes, such as "3 months"; at once if left out', '3 months').optional(),
    'as in': text(
      'a scenario file that extends the same base: what it changes, this policy changes',
      'refer-non-payers.yaml',
    ).optional(),
    'in progress': inProgress,
    ...changes,
  },
);

export const policiesSchema = named(
  'what changes on a date, by name: {refer: {from: 2014-01-01, ...}}',
  'two screeners',
  policySchema,
);
