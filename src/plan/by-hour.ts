import type { Plan } from './plan.ts';
import { day, hour } from './units.ts';

/** Whether more come at some hours of each day than at others, or more are there to help them, by a roster. */
export function differsByHour({ arrivals, resources }: Plan): boolean {
  const repeatsDaily = (seconds: number) => seconds > hour && day % seconds === 0;
  const comes = arrivals.some(({ pattern }) => {
    if (pattern.kind === 'observed') return pattern.spells.some(({ from, to }) => to - from < day);
    if (!('rate' in pattern)) return false;
    const { byHour, wave } = pattern.rate;
    return byHour !== undefined || (wave !== undefined && wave.amplitude > 0 && repeatsDaily(wave.every));
  });
  return comes || resources.some(({ capacity: { roster } }) => roster !== undefined && repeatsDaily(roster.every));
}
