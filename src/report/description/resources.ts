/** Who and what there is, as sentences. */

import { dateAt } from '../../plan/civil-date.ts';
import type { ResourcePlan } from '../../plan/plan.ts';
import { durationText } from '../duration.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { percentage } from '../percentage.ts';
import { descriptionWords } from '../words/description.ts';
import { type Reader, titleIn } from './names.ts';

/** Changes of capacity that are told one by one. */
const fewChanges = 4;

export function resourceSentences(reader: Reader, resource: ResourcePlan): readonly string[] {
  const { plan, language } = reader;
  const { kind, capacity, organisation, hours, closing, order, preempts, room, costPerHour, costPerHourThere, norm } =
    resource;
  const units = capacityText(reader, resource);
  const sentences: string[] = [];
  if (organisation !== undefined) {
    const named = titleIn(plan.organisations, organisation, language);
    sentences.push(fill(descriptionWords.of[language], { organisation: named }));
  }
  if (kind === 'seats') {
    const every = durationText(capacity.sessions?.every ?? 0, language);
    sentences.push(fill(descriptionWords.seats[language], { every, units }));
  } else if (capacity.roster === undefined) sentences.push(fill(descriptionWords[kind][language], { units }));
  else sentences.push(fill(descriptionWords.roster[language], { units }));
  if (capacity.otherWork > 0) {
    sentences.push(fill(descriptionWords.otherWork[language], { share: percentage(capacity.otherWork, language) }));
  }
  if (hours !== undefined) sentences.push(fill(descriptionWords.opens[language], { hours: hours.title[language] }));
  if (closing !== 'pause') {
    sentences.push(fill(descriptionWords.closing[language], { what: descriptionWords[closing][language] }));
  }
  if (order === 'priority') sentences.push(descriptionWords.byPriority[language]);
  if (order === 'last come') sentences.push(descriptionWords.lastCome[language]);
  if (preempts !== 'no') sentences.push(descriptionWords.interrupts[language]);
  if (room !== undefined)
    sentences.push(fill(descriptionWords.room[language], { room: formatNumber(room, 0, language) }));
  if (norm !== undefined) sentences.push(fill(descriptionWords.norm[language], { norm: durationText(norm, language) }));
  if (costPerHour !== undefined) {
    const amount = fill(descriptionWords.euro[language], { amount: formatNumber(costPerHour, 0, language) });
    sentences.push(fill(descriptionWords.costs[language], { amount }));
  }
  if (costPerHourThere !== undefined) {
    const amount = fill(descriptionWords.euro[language], { amount: formatNumber(costPerHourThere, 0, language) });
    sentences.push(fill(descriptionWords.costsThere[language], { amount }));
  }
  return sentences;
}

/** "2 at a pace of 0.7; 3 from 2015-01-01". */
export function capacityText({ plan, language }: Reader, { capacity }: ResourcePlan): string {
  if (capacity.roster !== undefined) {
    return unitsText({ plan, language }, Math.max(...capacity.roster.shifts.map((shift) => shift.units)));
  }
  const levels = capacity.levels.map(({ from, units, speed }) => {
    const paced = { units: unitsText({ plan, language }, units), speed: formatNumber(speed, 2, language) };
    const text = speed === 1 ? paced.units : fill(descriptionWords.atPace[language], paced);
    return { from, text };
  });
  const [first] = levels;
  if (levels.length > fewChanges + 1) {
    const ends = { first: first?.text ?? '', count: levels.length - 1, last: levels.at(-1)?.text ?? '' };
    return fill(descriptionWords.changing[language], ends);
  }
  return levels
    .map(({ from, text }) =>
      from === 0
        ? text
        : fill(descriptionWords.fromDate[language], { units: text, date: dateAt(plan.period.start, from) }),
    )
    .join('; ');
}

function unitsText({ language }: Reader, units: number): string {
  return Number.isFinite(units) ? formatNumber(units, 0, language) : descriptionWords.unlimited[language];
}
