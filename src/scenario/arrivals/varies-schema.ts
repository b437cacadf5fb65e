import { z } from 'zod';
import { list, mapping, plainValue, text } from '../schema/shapes.ts';

function factors(count: number, of: string) {
  const expected = `${count} factors, ${of}, or the name of an input that lists them`;
  return z
    .union([z.string(), list(expected, plainValue('a factor such as 1.2'))], { error: expected })
    .meta({ description: expected })
    .optional();
}

export const variesSchema = mapping('how the rate varies: {by month: [...], by weekday: [...], by hour: [...]}', {
  'by month': factors(12, 'from January'),
  'by weekday': factors(7, 'from Monday'),
  'by hour': factors(24, 'from midnight'),
  wave: mapping('a wave: {every: 24 hours, amplitude: 50 %}', {
    every: plainValue('the length of one wave, such as "24 hours"'),
    amplitude: plainValue('how far it goes up and down, such as "50 %"'),
    from: text('a moment at which it goes up through its middle; the start of the run if left out').optional(),
  }).optional(),
});
