import type { CapacityResult } from '../../../experiment/capacity/capacity-result.ts';
import { fill, type Language } from '../../../language/text.ts';
import { whenInWords } from '../../dates/date-in-words.ts';
import { listed } from '../../phrases.ts';
import { capacityWords as words } from '../../words/capacity.ts';
import { resourceTitle } from './capacity-names.ts';

/** That a place has no capacity for a while, from the moment on from which another number holds: a search leaves that as it is. */
export function closedSentences(result: CapacityResult, resource: number, language: Language): readonly string[] {
  const { plan } = result;
  const { start, startUp, horizon } = plan.period;
  const levels = plan.resources[resource]?.capacity.levels ?? [];
  if (levels.every(({ units }) => units === 0)) return [];
  const times = levels.flatMap(({ from, units }, i) => {
    const closed = {
      from: Math.max(from, result.from, startUp),
      until: Math.min(levels[i + 1]?.from ?? horizon, horizon),
    };
    return units === 0 && closed.from < closed.until ? [whenInWords(start, closed, language)] : [];
  });
  if (times.length === 0) return [];
  return [
    fill(words.closedThen, language, { when: listed(times, language), place: resourceTitle(plan, resource, language) }),
  ];
}
