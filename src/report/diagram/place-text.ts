/** Staff, places and seats in the picture: what they are called, how many there are, and how much is asked of them. */

import type { LoadPrediction } from '../../experiment/result.ts';
import { fill, type Language } from '../../language/text.ts';
import type { Need } from '../../plan/plan.ts';
import { needsOf } from '../../plan/step-parts.ts';
import { month } from '../../plan/units.ts';
import { demandText } from '../figures/demand.ts';
import { formatNumber } from '../figures/number-format.ts';
import { forecastWord, nearlyLoad, ofWholeCases } from '../forecast/forecast-figures.ts';
import { capacityLabel } from '../plan-in-words/resources.ts';
import { needText } from '../plan-in-words/values.ts';
import type { Voice } from '../plan-in-words/voice.ts';
import { diagramWords } from '../words/diagram.ts';

/** "File screening: 1 at work, 1,400 hours a year, shared by 3 steps". */
export function placeText(need: Omit<Need, 'keeps'>, prediction: LoadPrediction | undefined, voice: Voice): string {
  const { plan, language } = voice;
  const resource = plan.resources[need.resource];
  if (resource === undefined) return '';
  const place = needText(voice, need);
  // Hours a year say nothing of a morning.
  const hours = plan.period.horizon < month ? undefined : prediction?.hoursAvailable;
  const capacity = capacityLabel(resource, hours, voice);
  const steps = plan.steps.filter(({ parts }) =>
    parts.some((part) => needsOf(part).some((other) => other.resource === need.resource)),
  ).length;
  if (steps < 2) return fill(diagramWords.own, language, { place, capacity });
  return fill(diagramWords.shared, language, { place, capacity, steps });
}

/** "more work than capacity: 139%", "tight: ≈ 94%", "not known". */
export function loadText(of: LoadPrediction, language: Language): string {
  const prediction = ofWholeCases(of);
  const { load, by } = prediction;
  if (load === undefined) return forecastWord(prediction, language);
  const digits =
    by === 'formula' && Number.isFinite(load) ? loadDigits(load, language) : nearlyLoad(prediction, language);
  return fill(diagramWords.load, language, { verdict: forecastWord(prediction, language), load: digits });
}

/** With a decimal where rounding would put it on the other side of 85 or 100 per cent than its verdict. */
function loadDigits(load: number, language: Language): string {
  const near = [0.85, 1].some((mark) => load !== mark && Math.abs(load - mark) < 0.005);
  return near ? `${formatNumber(load * 100, 1, language)}%` : demandText(load, language);
}
