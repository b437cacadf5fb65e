import { choice, mapping, named, plainValue, text, title } from '../schema/shapes.ts';
import { arrivalWords } from './registry.ts';
import { variesSchema } from './varies-schema.ts';

const arrivalSchema = mapping('a stream of cases: {poisson: cases a year, to: triage}', {
  title: title.optional(),
  ...Object.fromEntries(arrivalWords.map(({ key, schema }) => [key, schema.optional()])),
  first: text('when the first case arrives: a date, or a time after the start; after one gap if left out').optional(),
  batch: plainValue('how many cases arrive together, such as 3').optional(),
  spread: choice('at random', 'evenly').optional(),
  varies: variesSchema.optional(),
  from: text('when cases begin to come: a date, or a time after the start').optional(),
  until: text('when they stop: a date, or a time after the start').optional(),
  zone: text('the zone these cases are from').optional(),
  background: choice('yes', 'no').optional(),
  to: text('the step where these cases begin'),
});

export const arrivalsSchema = named(
  'streams of cases by name: {reports: {poisson: cases a year, to: triage}}',
  arrivalSchema,
);
