import { z } from 'zod';
import { aboutSchema } from '../about.ts';
import { arrivalsSchema } from '../arrivals/arrival-schema.ts';
import { attributesSchema } from '../attributes/attribute-schema.ts';
import { holidaysSchema } from '../calendar/holidays.ts';
import { hoursSchema } from '../calendar/hours-schema.ts';
import { endsSchema } from '../ends.ts';
import { inputsSchema } from '../inputs/input-schema.ts';
import { organisationsSchema } from '../organisations.ts';
import { policiesSchema } from '../policies/policy-schema.ts';
import { resourcesSchema } from '../resources/resource-schema.ts';
import { runsSchema } from '../runs/runs-schema.ts';
import { stepsSchema } from '../steps/step-schema.ts';
import { zonesSchema } from '../zones.ts';
import { choice, mapping, text, title } from './shapes.ts';

/** The whole file, after everything that it extends has been laid under it. */
export const fileSchema = mapping('a scenario', {
  stuwmeer: z
    .literal(1, { error: 'the version of the language: stuwmeer: 1' })
    .meta({ description: 'The version of the language' }),
  extends: text('the scenario file that this one changes').optional(),
  title: title.optional(),
  about: aboutSchema.optional(),
  provenance: choice('named', 'free').optional(),
  runs: runsSchema,
  inputs: inputsSchema.optional(),
  holidays: holidaysSchema.optional(),
  hours: hoursSchema.optional(),
  organisations: organisationsSchema.optional(),
  zones: zonesSchema.optional(),
  attributes: attributesSchema.optional(),
  arrivals: arrivalsSchema,
  resources: resourcesSchema.optional(),
  steps: stepsSchema,
  ends: endsSchema,
  policies: policiesSchema.optional(),
});
