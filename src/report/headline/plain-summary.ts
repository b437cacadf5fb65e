/** What the terminal prints of a run or a comparison; how it draws it is the terminal's affair. */

import type { Comparison } from '../../experiment/result.ts';
import type { Language } from '../../language/text.ts';
import { keyStretchDifferencesTable } from '../tables/differences.ts';
import { endsTable } from '../tables/ends.ts';
import { chainTable } from '../tables/measures-at.ts';
import { periodsTable } from '../tables/periods.ts';
import { placesTable } from '../tables/places.ts';
import { rankingTable } from '../tables/ranking.ts';
import { gatesTable, groupsTable } from '../tables/steps.ts';
import type { Table } from '../tables/table.ts';
import { worldsTables } from '../tables/worlds.ts';
import { shortZonesTable } from '../tables/zones.ts';
import type { Headline } from './headline.ts';
import { headline, headlineLines } from './headline.ts';

export interface PlainSummary {
  readonly headline: Headline;
  /** The headline as lines without colour; sentences under a design are indented by two spaces. */
  readonly lines: readonly string[];
  /** Differences by part of the run first, where there is something to compare. */
  readonly tables: readonly Table[];
}

export function plainSummary(comparison: Comparison, language: Language): PlainSummary {
  const given = headline(comparison, language);
  const others = comparison.designs.slice(1);
  return {
    headline: given,
    lines: headlineLines(given),
    tables: [
      ...[rankingTable(comparison, language)].flatMap((table) => table ?? []),
      // What differs over the whole run is in the sentences.
      ...others.flatMap((other) => keyStretchDifferencesTable(comparison, other, language) ?? []),
      ...worldsTables(comparison, language),
      ...comparison.designs.flatMap((design) => periodsTable(comparison, design, language) ?? []),
      placesTable(comparison, language),
      ...comparison.designs.flatMap((design) => groupsTable(comparison, design, language) ?? []),
      ...comparison.designs.flatMap((design) => gatesTable(comparison, design, language) ?? []),
      endsTable(comparison, language),
      chainTable(comparison, language),
      ...comparison.designs.flatMap((design) => shortZonesTable(comparison, design, language) ?? []),
    ],
  };
}
