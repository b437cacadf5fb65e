/** What was found in a log, as one document for a program: keys stay, texts are in one language. */
import { inLanguage, type Language } from '../../language/text.ts';
import { formatDate } from '../../plan/civil-date.ts';
import type { JsonValue } from '../../scenario/scenario.ts';
import type { Findings, StepFound } from '../findings.ts';
import type { Fit } from '../fit/fit-distribution.ts';
import { distributionText } from '../fit/text.ts';
import type { Notes } from './notes.ts';

type Document = Readonly<Record<string, JsonValue>>;

/** Times are in seconds, shares from 0 to 1. */
export function findingsDocument(findings: Findings, { unseen, odd }: Notes, language: Language): Document {
  const { activities, events, cases, open, firstDay, lastDay, streams, steps, pools, returns } = findings;
  const name = (activity: number) => activities[activity] ?? '';
  return {
    ...{ events, cases, open, from: formatDate(firstDay), to: formatDate(lastDay) },
    streams: streams.map(({ activity, isArrival, count, pattern }) => ({
      name: name(activity),
      arrival: isArrival,
      count,
      pattern: pattern.kind,
      varies_by: pattern.kind === 'gaps' ? [] : Object.keys(pattern.by),
    })),
    steps: steps.map((step) => stepDocument(step, name)),
    pools: pools
      .filter(({ isNeeded }) => isNeeded)
      .map(({ members, capacity, hours }) => ({
        members: [...members],
        capacity: capacity.kind,
        units: unitsDocument(capacity),
        open_hours_a_week: hours === undefined ? 168 : hours.perWeek / 3600,
        closed_days: hours === undefined ? [] : hours.closedDays.map(formatDate),
      })),
    returns: (returns ?? []).map(({ from, ended, back, share, to }) => {
      return { after: name(from.activity), of: ended, back, share, to: name(to.activity) };
    }),
    not_shown: unseen.map((note) => inLanguage(note, language)),
    odd: odd.map((note) => inLanguage(note, language)),
  };
}

function unitsDocument(capacity: Findings['pools'][number]['capacity']): JsonValue {
  if (capacity.kind === 'roster') return [...capacity.units];
  if (capacity.kind !== 'by date') return capacity.units;
  return capacity.steps.map(({ from, units }) => ({ from: formatDate(from), units }));
}

function stepDocument(
  { activity, done, takes, pause, waits, routes, givesUp }: StepFound,
  name: (activity: number) => string,
): JsonValue {
  const fits =
    takes === undefined ? (pause === undefined ? [] : [pause]) : takes.kind === 'all' ? [takes.value] : takes.values;
  return {
    name: name(activity),
    done,
    times: fits.map(fitDocument),
    wait_mean: waits?.mean ?? null,
    gave_up: givesUp?.patience.gaveUp ?? 0,
    next: routes.map(({ to, count, delay }) => ({
      to: name(to.activity),
      kind: to.kind,
      count,
      delay: delay === undefined ? null : fitDocument(delay.later),
    })),
  };
}

function fitDocument({ distribution, count, mean, sd, distance, apart, how }: Fit): JsonValue {
  return {
    distribution: distributionText(distribution, mean),
    how,
    count,
    mean,
    sd,
    ks_distance: distance,
    wasserstein_distance: apart,
  };
}
