import { fill, type Language } from '../../language/text.ts';
import { rangeWords } from '../words/units.ts';
import { percentage } from './number-format.ts';

/** What is asked for as a part of a capacity, in results and in forecasts alike: "139%", "more than 1,000%". @param load a finite number */
export function demandText(load: number, language: Language): string {
  return isBeyondMeasure(load)
    ? fill(rangeWords.moreThan, language, { amount: percentage(most, language) })
    : percentage(load, language);
}

/** Demand of so many times a capacity tells no more than that the capacity is nothing beside it. */
const most = 10;

export function isBeyondMeasure(load: number): boolean {
  return load > most;
}
