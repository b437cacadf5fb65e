import { z } from 'zod';
import { arrivalsSchema } from '../arrivals/arrival-schema.ts';
import { attributesSchema } from '../attributes/attribute-schema.ts';
import { hoursSchema } from '../calendar/hours-schema.ts';
import { endsSchema } from '../ends.ts';
import { inputsSchema } from '../inputs/input-schema.ts';
import { resourcesSchema } from '../resources/resource-schema.ts';
import { choice, mapping, named, oneOrMore, plainValue, text, title } from '../schema/shapes.ts';
import { stepsSchema } from '../steps/step-schema.ts';

/** The sections in which a policy says what changes, each as in a file that extends another. */
const changes = {
  inputs: inputsSchema,
  hours: hoursSchema,
  attributes: attributesSchema,
  arrivals: arrivalsSchema,
  resources: resourcesSchema,
  steps: stepsSchema,
  ends: endsSchema,
};

export const changeableSections: readonly string[] = Object.keys(changes);

const inProgress = z
  .union(
    [
      choice('stay'),
      mapping('who moves on that date: {waiting at: intake, go to: re-assessment}', {
        'waiting at': oneOrMore('a step with a list, or a list of such steps', text('the name of a step')),
        'go to': text('the step or end for the cases that wait there'),
      }),
    ],
    { error: 'what becomes of cases in progress: stay, or {waiting at: intake, go to: re-assessment}' },
  )
  .meta({ description: 'What becomes of cases in progress: stay, or {waiting at: intake, go to: re-assessment}' });

/** Keys of what changes are judged where they end up: laid over what held before. */
const policySchema = mapping('a policy: {from: 2014-01-01, in progress: stay, steps: {...}}', {
  title: title.optional(),
  from: text('the date from which it holds, such as 2014-01-01'),
  over: plainValue('how long the transition takes, such as "3 months"; at once if left out').optional(),
  'as in': text('a scenario file that extends the same base: what it changes, this policy changes').optional(),
  'in progress': inProgress,
  ...Object.fromEntries(Object.entries(changes).map(([key, schema]) => [key, schema.optional()])),
});

export const policiesSchema = named('what changes on a date, by name: {refer: {from: 2014-01-01, ...}}', policySchema);
