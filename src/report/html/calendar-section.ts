/** What happened in each calendar year, quarter or month. */

import type { Comparison, DesignResult } from '../../experiment/result.ts';
import { inLanguage, type Language } from '../../language/text.ts';
import { calendarChainTable, calendarEndsTable, calendarPlacesTable } from '../tables/calendar.ts';
import { calendarWords } from '../words/calendar.ts';
import type { Html } from './elements.ts';
import { details, paragraph, tableHtml } from './elements.ts';

/** Whether there is more than one period to tell apart. */
function hasCalendar({ calendar }: DesignResult): boolean {
  return calendar.length > 1;
}

/** Nothing where all of the run lies in one of them: that is what the other tables tell. */
export function calendarTables(comparison: Comparison, language: Language): readonly Html[] {
  const [first] = comparison.designs;
  if (first === undefined || !hasCalendar(first)) return [];
  const tables = comparison.designs.flatMap((design) => {
    const further = [
      calendarPlacesTable(comparison, design, language),
      calendarEndsTable(comparison, design, language),
    ];
    return [
      tableHtml(calendarChainTable(comparison, design, language)),
      ...further.flatMap((table) => (table === undefined ? [] : [details(table.caption, tableHtml(table))])),
      further[0] === undefined ? paragraph(inLanguage(calendarWords.inFile, language), 'quiet') : '',
    ];
  });
  const goesOn = comparison.designs.some(({ plan }) => plan.period.untilEmpty === true);
  const intro = [calendarWords.intro, ...(goesOn ? [calendarWords.afterPeriod] : [])];
  return [paragraph(intro.map((each) => inLanguage(each, language)).join(' ')), ...tables];
}
