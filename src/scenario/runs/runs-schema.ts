import { choice, mapping, plainValue, text } from '../schema/shapes.ts';

export const runsSchema = mapping('what is simulated: {from: 2014-01-01, to: 2016-12-31}', {
  from: text('the first day, such as 2014-01-01'),
  to: text('the last day, such as 2016-12-31; it is simulated to its end').optional(),
  for: plainValue('how long to simulate, such as "3 years"').optional(),
  'start-up': plainValue('how much of the beginning the statistics leave out, such as "90 days"').optional(),
  'until empty': choice('yes', 'no').optional(),
  replications: plainValue('how many times to simulate, such as 30').optional(),
  seed: text('any text: the same seed gives the same chance events').optional(),
  limits: mapping('limits: {events, instant steps, cases in hand}', {
    events: plainValue('the most events in one run, such as 200000000').optional(),
    'instant steps': plainValue('the most steps that a case may take without time passing, such as 1000').optional(),
    'cases in hand': plainValue('the most cases in hand at once, such as 20000000').optional(),
  }).optional(),
});
