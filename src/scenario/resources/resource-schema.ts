import { choice, datedValue, mapping, named, plainValue, text, title } from '../schema/shapes.ts';
import { resourceLineSchema } from './line-schema.ts';
import { sessionsSchema } from './read-seats.ts';

const resourceSchema = mapping('a resource: {of: parket, staff: 1 FTE, works: office hours}', {
  title: title.optional(),
  of: text('the organisation it belongs to').optional(),
  staff: datedValue('how many people, such as "1 FTE" or "3 people"; or by date').optional(),
  places: datedValue('how many places, such as "60 places"; or by date').optional(),
  seats: datedValue('how many seats there are at each session, such as "12 places"; or by date').optional(),
  sessions: sessionsSchema.optional(),
  roster: mapping('a roster: {every: 24 hours, shifts: {0 hours: 1 person, 8 hours: 3 people}}', {
    every: plainValue('after how long it begins again, such as "7 days"'),
    offset: plainValue('how long after the start of the run it begins, such as "8 hours"').optional(),
    shifts: named(
      'how many from when on: {0 hours: 1 person, 8 hours: 3 people}',
      plainValue('a number such as "3 people"'),
    ),
  }).optional(),
  works: text('the opening hours it keeps').optional(),
  'hours per FTE': plainValue('what one FTE works in a year, such as "1400 hours per year"').optional(),
  'other work': plainValue('the part of it that goes to work outside the chain, such as "50 %"').optional(),
  'at closing': choice('pause', 'finish', 'restart', 'redraw').optional(),
  line: resourceLineSchema.optional(),
  norm: plainValue('the wait that is on time in the lists before it, such as "8 weeks"').optional(),
  costs: plainValue('what an hour of work costs, such as "60 euro per hour"').optional(),
  'costs of presence': plainValue(
    'what an hour costs in which it is there, busy or not, such as "45 euro per hour"',
  ).optional(),
});

export const resourcesSchema = named('people and places by name: {screener: {staff: 1 FTE}}', resourceSchema);
