/** Where cases come from, in a few words each: how many, from which zone, between which dates. */

import { dateAt } from '../../plan/civil-date.ts';
import type { ArrivalPlan } from '../../plan/plan.ts';
import { durationText } from '../duration.ts';
import { fill } from '../language.ts';
import { formatNumber } from '../number-format.ts';
import { diagramWords } from '../words/diagram.ts';
import type { Wording } from './wording.ts';

export function streamNotes(arrival: ArrivalPlan, wording: Wording): readonly string[] {
  const { plan, language } = wording;
  const { zone, from, until, background } = arrival;
  const zones = plan.zone === undefined ? undefined : plan.attributes[plan.zone];
  const zoneTitle = zone === undefined || zones?.kind !== 'category' ? undefined : zones.levels[zone]?.title[language];
  const date = (at: number) => dateAt(plan.period.start, at);
  return [
    streamText(arrival, wording),
    ...(zoneTitle === undefined ? [] : [fill(diagramWords.zone[language], { zone: zoneTitle })]),
    ...(from > 0 ? [fill(diagramWords.since[language], { date: date(from) })] : []),
    ...(until < plan.period.horizon ? [fill(diagramWords.until[language], { date: date(until) })] : []),
    ...(background ? [diagramWords.otherWork[language]] : []),
  ];
}

const secondsInYear = 365.25 * 86_400;

function streamText({ pattern, batch, from }: ArrivalPlan, { language, mean }: Wording): string {
  const whole = (count: number) => formatNumber(count, 0, language);
  switch (pattern.kind) {
    case 'poisson':
    case 'paced': {
      const { levels } = pattern.rate;
      const inForce = levels.findLast((level) => level.from <= from) ?? levels[0];
      const rate = fill(diagramWords.randomly[language], {
        rate: whole((inForce?.rate ?? 0) * secondsInYear * mean(batch)),
      });
      return levels.length > 1 ? fill(diagramWords.atFirst[language], { rate }) : rate;
    }
    case 'renewal':
      return fill(diagramWords.gap[language], { gap: durationText(mean(pattern.gap), language) });
    case 'times':
      return fill(diagramWords.counted[language], { count: whole(pattern.at.length) });
    case 'observed':
      return fill(diagramWords.counted[language], {
        count: whole(pattern.spells.reduce((sum, { count }) => sum + count, 0)),
      });
    case 'backlog':
      return fill(diagramWords.atStart[language], { count: whole(pattern.count) });
  }
}
