/** The sentences about files of arrivals; problems-in-words.ts has all others. */
import type { Fault } from '../problem.ts';
import { listed, quote } from '../quoting.ts';

/** What is wrong with what a file of arrivals says. */
type ArrivalsFault = Extract<
  Fault,
  {
    readonly code:
      | 'not a table'
      | 'count or not'
      | 'several heads'
      | 'no such head'
      | 'cells in row'
      | 'no time in row'
      | 'no count in row'
      | 'no value in row'
      | 'not before the run'
      | 'more bad rows'
      | 'no row in the run';
  }
>;

export function arrivalsSentence(fault: ArrivalsFault): string {
  switch (fault.code) {
    case 'not a table':
      return 'the file of arrivals is no CSV from this line on. Expected cells between commas or semicolons, with quotes in pairs; found a quote that stands alone, or a row of ten thousand characters.';
    case 'count or not':
      return `the numbers in the file of arrivals may be counts, or not. Expected a column headed "count" (or aantal, cases, zaken), or nothing but dates; found ${quote(fault.found)}. Give the column of counts that head, name it with "count column:", or take the column away.`;
    case 'several heads':
      return `several columns of the file of arrivals may ${severalWhat[fault.key]}. Expected one; found ${fault.found.map(quote).join(' and ')}. Say in the scenario which it is: "${fault.key}: ${fault.found[0] ?? ''}".`;
    case 'no such head':
      return `no column of ${quote(fault.path)} has this head. Expected ${fault.known.length === 0 ? 'a file with heads in its first row' : listed(fault.known)}; found ${quote(fault.found)}.`;
    case 'cells in row':
      return `the row has ${fault.found} ${fault.found === 1 ? 'cell' : 'cells'}. Expected ${fault.expected}, as in the first row; found ${quote(fault.row)}. Put quotes around a cell with a comma in it, and write numbers without a mark for thousands.`;
    case 'no time in row':
      return `the row does not say when. Expected a date such as 2014-01-02, a moment such as 2014-01-02 09:30 or a month such as 2014-01; found ${fault.found === '' ? 'nothing' : quote(fault.found)}.`;
    case 'no count in row':
      return `the row does not say how many. Expected a whole number of cases, at most a million at one time; found ${fault.found === '' ? 'nothing' : quote(fault.found)}.`;
    case 'no value in row':
      return `the row does not say the ${quote(fault.attribute)} of its cases. Expected ${fault.expected}; found ${fault.found === '' ? 'nothing' : quote(fault.found)}.`;
    case 'not before the run':
      return `a case that waits at the start came before the run. Expected a time before "from:" under "runs:"; found ${quote(fault.found)}. Take the row out, or let it come in another stream with "from file:".`;
    case 'more bad rows':
      return `more rows are wrong. Expected every row to say when; found ${fault.count} more that ${fault.count === 1 ? 'does' : 'do'} not, from this line on.`;
    case 'no row in the run':
      return `no case of ${quote(fault.found)} comes while the scenario runs. Expected a row with a date in the run; found none. Look at "runs:", and at the years in the file.`;
  }
}

const severalWhat = {
  'date column': 'say when',
  'count column': 'be the count',
  'attribute columns': 'be meant',
} as const;
