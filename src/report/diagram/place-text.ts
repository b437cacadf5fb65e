/** Staff, places and seats in the picture: what they are called, how many there are, and how much is asked of them. */
import type { LoadPrediction } from '../../experiment/result.ts';
import type { Need, ResourcePlan } from '../../plan/plan.ts';
import { durationText } from '../duration.ts';
import { nearlyLoad, ofWholeCases } from '../forecast-figures.ts';
import type { Language } from '../language.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { diagramWords } from '../words/diagram.ts';
import { predictionWords } from '../words/prediction.ts';
import type { Wording } from './wording.ts';

/** "File screening: 1 at work, 1,400 hours a year, shared by 3 steps". */
export function placeText(need: Need, prediction: LoadPrediction | undefined, { plan, language }: Wording): string {
  const resource = plan.resources[need.resource];
  if (resource === undefined) return '';
  const title = resource.title[language];
  const place =
    need.units === 1 ? title : fill(diagramWords.severalUnits[language], { units: need.units, place: title });
  const capacity = capacityText(resource, prediction, language);
  const steps = plan.steps.filter(({ parts }) =>
    parts.some((part) => (part.kind === 'work' || part.kind === 'group') && uses(part, need.resource)),
  ).length;
  if (steps < 2) return fill(diagramWords.own[language], { place, capacity });
  return fill(diagramWords.shared[language], { place, capacity, steps });
}

function uses(part: { readonly needs: readonly Need[] }, resource: number): boolean {
  return part.needs.some((need) => need.resource === resource);
}

/** "more work than capacity: 139%", "tight: ≈ 94%", "not known". */
export function loadText(of: LoadPrediction, language: Language): string {
  const prediction = ofWholeCases(of);
  const { verdict, load, by } = prediction;
  if (load === undefined) return predictionWords[verdict][language];
  const digits =
    by === 'formula' && Number.isFinite(load) ? loadDigits(load, language) : nearlyLoad(prediction, language);
  return fill(diagramWords.load[language], { verdict: predictionWords[verdict][language], load: digits });
}

/** With a decimal where rounding would put it on the other side of 85 or 100 per cent than its verdict. */
function loadDigits(load: number, language: Language): string {
  const near = [0.85, 1].some((mark) => load !== mark && Math.abs(load - mark) < 0.005);
  return near ? `${formatNumber(load * 100, 1, language)}%` : percentage(load, language);
}

function capacityText(
  { kind, capacity }: ResourcePlan,
  prediction: LoadPrediction | undefined,
  language: Language,
): string {
  const { roster, levels, sessions, otherWork } = capacity;
  const all = roster === undefined ? levels.map(({ units }) => units) : roster.shifts.map(({ units }) => units);
  const inDigits = (count: number) => formatNumber(count, Number.isInteger(count) ? 0 : 1, language);
  const least = Math.min(...all);
  const most = Math.max(...all);
  if (least === Infinity) return diagramWords.unlimited[language];
  const ranged =
    most === Infinity || least === most
      ? inDigits(least)
      : fill(diagramWords.fromTo[language], { least: inDigits(least), most: inDigits(most) });
  const text = unitsText(kind, ranged, sessions?.every, prediction, language);
  return otherWork > 0 ? fill(diagramWords.besides[language], { capacity: text }) : text;
}

function unitsText(
  kind: ResourcePlan['kind'],
  units: string,
  every: number | undefined,
  prediction: LoadPrediction | undefined,
  language: Language,
): string {
  if (every !== undefined) {
    return fill(diagramWords.seats[language], { units, every: durationText(every, language) });
  }
  if (kind !== 'staff') return fill(diagramWords.places[language], { units });
  const people = fill(diagramWords.person[language], { units });
  const available = prediction?.hoursAvailable;
  if (available === undefined || !Number.isFinite(available)) return people;
  const hours = formatNumber(available, 0, language);
  return fill(diagramWords.hoursAYear[language], { units: people, hours });
}
