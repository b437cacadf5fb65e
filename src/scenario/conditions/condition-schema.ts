import { z } from 'zod';

const expected = 'a condition: {kind of use: occasional}, or on the chain: "care place waiting < 40"';

/** Attributes and their levels, `any`, `all`, `not`, `state`; or a text about the state of the chain. */
export const conditionSchema: z.ZodType = z
  .lazy(() =>
    z.union(
      [
        z.string(),
        z.record(
          z.string(),
          z.union([
            z.string(),
            z.number(),
            z.boolean(),
            z.array(z.union([z.string(), z.number(), z.boolean(), conditionSchema])),
            conditionSchema,
          ]),
        ),
      ],
      { error: expected },
    ),
  )
  .meta({ description: expected });
