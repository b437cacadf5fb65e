import type { Comparison, DesignResult, Estimate } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { RulePeriod } from '../dates/date-in-words.ts';
import { periodInWords } from '../dates/date-in-words.ts';
import { cellText, rangeText } from '../figures/quantity.ts';
import { growthIn, growthUnit } from '../figures/rates.ts';
import {
  forecastWordOfAll,
  foundByText,
  growthInCell,
  nearlyLoad,
  ofWholeCases,
} from '../forecast/forecast-figures.ts';
import { stateText } from '../headline/verdict-sentences.ts';
import { measuredAt } from '../results/find-measure.ts';
import { designTitle } from '../results/titles.ts';
import { predictionHeads } from '../words/prediction-table.ts';
import { tableWords } from '../words/tables.ts';
import { rangeWords } from '../words/units.ts';
import { stateWords } from '../words/verdicts.ts';
import { windowOf } from './places.ts';
import type { Table } from './table.ts';
import { numbers, words } from './table.ts';

/**
 * Per resource what was forecast before, beside what the simulation found.
 *
 * @param period where the design is given as it was found in a part of the run
 */
export function predictionAgainstSimulation(
  comparison: Comparison,
  design: DesignResult,
  language: Language,
  period?: RulePeriod,
): Table {
  const caption = fill(tableWords.againstCaption, language, { design: designTitle(comparison, design, language) });
  const per = inLanguage(growthUnit(design.plan.period).per, language);
  const growthText = (perMonth: Estimate) => {
    const { unit, spread } = growthIn(design.plan.period, perMonth);
    return rangeText(spread, unit, language);
  };
  return {
    caption: period === undefined ? caption : `${caption}, ${periodInWords(design.plan, period, language)}`,
    columns: [
      words(inLanguage(tableWords.place, language)),
      numbers(inLanguage(tableWords.predictedLoad, language)),
      numbers(inLanguage(tableWords.used, language)),
      words(inLanguage(predictionHeads.inWords, language)),
      words(inLanguage(tableWords.state, language)),
      numbers(fill(tableWords.predictedGrowth, language, { per })),
      numbers(fill(tableWords.simulatedGrowth, language, { per })),
      words(inLanguage(predictionHeads.foundBy, language)),
    ],
    rows: design.predictions.map(ofWholeCases).map((prediction) => {
      const { resource } = prediction;
      const place = design.plan.resources[resource];
      const used = measuredAt(design, 'utilisation', 'resource', place?.name ?? '');
      const found = design.verdicts.find((each) => each.resource === resource);
      return [
        inLanguage(place?.title, language) ?? inLanguage(rangeWords.nothing, language),
        nearlyLoad(prediction, language),
        cellText(used, design.plan.period.start, language),
        forecastWordOfAll(prediction, language),
        found === undefined
          ? inLanguage(stateWords.flows, language)
          : stateText(design.plan, found, period ?? windowOf(design), language),
        growthInCell(design.plan, prediction, language),
        found?.kind === 'short' && found.list === 'grows'
          ? growthText(found.growthPerMonth)
          : inLanguage(rangeWords.nothing, language),
        foundByText(prediction, language),
      ];
    }),
  };
}
