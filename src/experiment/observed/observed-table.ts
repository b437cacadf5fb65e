/** A table of observed figures as people hand it in: its rows, its figures, and what is wrong with them. */

import { asWritten, filled, joinedBy, type Text } from '../../language/text.ts';
import { lastDay } from '../../plan/civil-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { csvRows } from '../../scenario/observed/csv-rows.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { AskedWrong } from '../points/asked-wrong.ts';
import { faultsInWords } from './faults-in-words.ts';
import type { OfficeWords } from './figure-faults-in-words.ts';
import { figureInPlan } from './figure-in-plan.ts';
import { fewestReplications } from './judge.ts';
import type { ObservedFigure } from './observed-figure.ts';
import { readFigures } from './read-figures.ts';
import type { TextRow } from './table-columns.ts';

/** Replications: a band is given by its outermost values, and a judgement to one in so many. */
export const usualReplications = 200;

/** More in one row is no figure. */
const longestRow = 20_000;

export type CsvRead =
  | { readonly kind: 'rows'; readonly rows: readonly TextRow[] }
  /** No table from this line on. */
  | { readonly kind: 'broken'; readonly line: number };

/** Of a text with commas, semicolons or tabs. */
export function rowsIn(text: string): CsvRead {
  const found = csvRows(text, { delimiter: delimiterOf(text), longestRow, hasComments: true });
  if ('brokenLine' in found) return { kind: 'broken', line: found.brokenLine };
  return { kind: 'rows', rows: found.map(({ cells, line }) => ({ number: line, cells })) };
}

/** That of which the heads hold most. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const head =
    text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '' && !line.replace('\uFEFF', '').startsWith('#')) ?? '';
  const count = (mark: string) => head.split(mark).length;
  return ([';', '\t'] as const).find((mark) => count(mark) > 1 && count(mark) >= count(',')) ?? ',';
}

/**
 * @param file the name of the table, for what is said of it
 * @throws AskedWrong with everything that is wrong with the table, or where it is of other times than the designs
 */
export function figuresFor(
  file: string,
  rows: readonly TextRow[],
  scenarios: readonly Scenario[],
  words: OfficeWords,
): { readonly figures: readonly ObservedFigure[]; readonly empty: readonly number[] } {
  const plans = scenarios.map(({ plan }) => plan);
  const { figures, empty, faults, absent } = readFigures(rows, plans, words.called);
  if (faults.length > 0) throw new AskedWrong(faultsInWords(file, faults, words));
  const isMeasured = figures.some((figure) => plans.some((plan) => typeof figureInPlan(figure, plan) !== 'string'));
  // Places that nobody has may be misspelt, where nothing else says that the table is of these designs.
  if (!isMeasured && absent.length > 0) throw new AskedWrong(faultsInWords(file, absent, words));
  if (!isMeasured)
    throw new AskedWrong(
      otherTimes(
        file,
        plans.map(({ period }) => period),
      ),
    );
  return { figures, empty };
}

/** @throws AskedWrong where there are too few for a band */
export function mustMakeABand(replications: number): void {
  if (replications >= fewestReplications) return;
  throw new AskedWrong(
    filled(
      {
        en: 'a band in which 95 of 100 real periods fall takes {fewestReplications} replications or more; found --replications {replications}.',
        nl: 'een band waar 95 van de 100 werkelijke perioden in vallen, vraagt {fewestReplications} herhalingen of meer; gevonden: --replications {replications}.',
      },
      { fewestReplications, replications },
    ),
  );
}

/** What is said of a text that is no table. */
export function brokenTable(file: string, line: number): Text {
  return filled(
    {
      en: '--observed: {file}: it is not a table from line {line} on. Is there a quotation mark too many?',
      nl: '--observed: {file}: vanaf regel {line} is het geen tabel. Staat er een aanhalingsteken te veel?',
    },
    { file, line },
  );
}

function otherTimes(file: string, periods: readonly Plan['period'][]): Text {
  const days = periods.map(({ start, horizon }) => {
    return filled({ en: '{from} to {to}', nl: '{from} t/m {to}' }, { from: start, to: lastDay(start, horizon) });
  });
  return filled(
    {
      en: "--observed: {file}: none of the figures is of a place and a period that a design measures. Expected periods within {days}, after the start-up where there is one. A run over other days can be asked for with --set 'runs from=2018-01-01' and --set 'runs for=1 year'.",
      nl: "--observed: {file}: geen enkel cijfer gaat over een onderdeel en een periode die een ontwerp meet. Verwacht: perioden binnen {days}, na de aanloopperiode als die er is. Een simulatie over andere dagen kan met --set 'runs from=2018-01-01' en --set 'runs for=1 year'.",
    },
    { file, days: joinedBy(days, asWritten(', ')) },
  );
}
