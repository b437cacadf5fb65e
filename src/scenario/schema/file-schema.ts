/**
 * The language as one schema. From it follow what is wrong in a file, what is read of it, how two files are joined, and
 * the JSON Schema; shape.ts says what a schema knows.
 */
import { aboutSchema } from '../about.ts';
import { arrivalsSchema } from '../arrivals/compile-arrivals.ts';
import { attributesSchema } from '../attributes/compile-attributes.ts';
import { holidaysSchema } from '../calendar/holidays.ts';
import { hoursSchema } from '../calendar/hours.ts';
import { endsSchema } from '../ends.ts';
import { inputsSchema } from '../inputs/read-inputs.ts';
import { togetherSchema } from '../inputs/read-together.ts';
import { organisationsSchema } from '../organisations.ts';
import { policiesSchema } from '../policies/read-policies.ts';
import { runsSchema } from '../read-runs.ts';
import { resourcesSchema } from '../resources/compile-resources.ts';
import { stepsSchema } from '../steps/compile-steps.ts';
import { zonesSchema } from '../zones.ts';
import { choice, literal, text, title } from './leaves.ts';
import { mapping } from './schema.ts';

/** The whole file, after everything that it extends has been laid under it. */
export const fileSchema = mapping(
  { en: 'a scenario', nl: 'een scenario' },
  {
    examples: [
      {
        stuwmeer: 1,
        provenance: 'free',
        runs: { from: '2024-01-01', for: '1 year' },
        arrivals: { reports: { poisson: '2000 per year', to: 'screening' } },
        resources: { screener: { staff: '1 FTE' } },
        steps: { screening: { work: { by: 'screener', takes: '20 minutes' }, next: 'referred' } },
        ends: { referred: null },
      },
    ],
  },
  {
    stuwmeer: literal({ en: 'the version of the language: stuwmeer: 1', nl: 'de versie van de taal: stuwmeer: 1' }, 1),
    extends: text(
      { en: 'the scenario file that this one changes', nl: 'het scenariobestand dat dit bestand verandert' },
      'base.yaml',
    ).optional(),
    title: title.optional(),
    about: aboutSchema.optional(),
    provenance: choice(
      {
        en: 'whether every number in the flow must be a named input, which says where it comes from: named if left out',
        nl: 'of elk getal in de keten een invoergegeven met een naam moet zijn, dat zegt waar het vandaan komt: named als het ontbreekt',
      },
      'named',
      'free',
    ).optional(),
    runs: runsSchema,
    inputs: inputsSchema.optional(),
    together: togetherSchema.optional(),
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
  },
);
