import { z } from 'zod';
import { named } from '../schema/shapes.ts';

export const weekDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const expected = 'opening hours: {monday to friday: "09:00-12:30, 13:30-17:00", closed on: belgian holidays}';

/** The keys are days, `monday to friday`, `every day`, `closed on` and `title`: read-hours.ts knows the first three. */
export const hoursSchema = named(
  'opening hours by name',
  z
    .record(
      z.string(),
      z.union([z.string(), z.array(z.union([z.string(), z.number()])), z.record(z.string(), z.string())], {
        error: 'hours such as "09:00-12:30, 13:30-17:00"',
      }),
      { error: expected },
    )
    .meta({ description: expected }),
);
