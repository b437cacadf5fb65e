/** `runs:`, as a schema and as it is read: how long is simulated, what of it counts, and within which limits. */

import { parseDate } from '../plan/civil-date.ts';
import type { Limits } from '../plan/plan.ts';
import { day } from '../plan/units.ts';
import type { Context, RunPeriod } from './context.ts';
import type { Problems } from './problems.ts';
import { mostReplications } from './reading/limits.ts';
import { field, isNothing, type Mapping, type Tree, textOf } from './reading/tree.ts';
import { choice, plainValue, text } from './schema/leaves.ts';
import { mapping } from './schema/schema.ts';
import { expectations, upTo } from './values/expectation.ts';
import { noSuchDate } from './values/read-literal.ts';
import { readNumber, readWhole } from './values/read-value.ts';

export const runsSchema = mapping(
  {
    en: 'what is simulated: {from: 2014-01-01, to: 2016-12-31}',
    nl: 'wat er wordt gesimuleerd: {from: 2014-01-01, to: 2016-12-31}',
  },
  { examples: [{ from: '2014-01-01', to: '2016-12-31' }], exclusive: [['to', 'for']] },
  {
    from: text({ en: 'the first day, such as 2014-01-01', nl: 'de eerste dag, zoals 2014-01-01' }, '2014-01-01'),
    to: text(
      {
        en: 'the last day, such as 2016-12-31; it is simulated to its end',
        nl: 'de laatste dag, zoals 2016-12-31; die telt helemaal mee',
      },
      '2016-12-31',
    ).optional(),
    for: plainValue(
      { en: 'how long to simulate, such as "3 years"', nl: 'hoe lang er wordt gesimuleerd, zoals "3 years"' },
      '3 years',
    ).optional(),
    'start-up': plainValue(
      {
        en: 'how much of the beginning the statistics leave out, such as "90 days"',
        nl: 'hoeveel van het begin niet meetelt in de cijfers, zoals "90 days"',
      },
      '90 days',
    ).optional(),
    'until empty': choice(
      {
        en: 'whether the run goes on until no case is left: no if left out',
        nl: 'of de simulatie doorgaat tot er geen zaak meer is: no als het ontbreekt',
      },
      'yes',
      'no',
    ).optional(),
    replications: plainValue(
      { en: 'how many times to simulate, such as 30', nl: 'hoe vaak er wordt gesimuleerd, zoals 30' },
      30,
    ).optional(),
    seed: text(
      {
        en: 'any text: the same seed gives the same chance events',
        nl: 'een willekeurige tekst: dezelfde tekst geeft dezelfde toevalsgebeurtenissen',
      },
      'first try',
    ).optional(),
    limits: mapping(
      { en: 'limits: {events, instant steps, cases in hand}', nl: 'grenzen: {events, instant steps, cases in hand}' },
      { examples: [{ events: 200000000 }] },
      {
        events: plainValue(
          {
            en: 'the most events in one run, such as 200000000',
            nl: 'het hoogste aantal gebeurtenissen in één simulatie, zoals 200000000',
          },
          200000000,
        ).optional(),
        'instant steps': plainValue(
          {
            en: 'the most steps that a case may take without time passing, such as 1000',
            nl: 'het hoogste aantal stappen dat een zaak kan zetten zonder dat er tijd verstrijkt, zoals 1000',
          },
          1000,
        ).optional(),
        'cases in hand': plainValue(
          {
            en: 'the most cases in hand at once, such as 20000000',
            nl: 'het hoogste aantal zaken dat tegelijk loopt, zoals 20000000',
          },
          20000000,
        ).optional(),
      },
    ).optional(),
  },
);

type Tools = Pick<Context, 'problems' | 'arithmetic'>;

/** How long is simulated, and what of it counts. @param startDay undefined where the file does not say it rightly */
export function readPeriod(root: Mapping, startDay: number | undefined, tools: Tools): RunPeriod | undefined {
  const runs = field(root, 'runs');
  if (runs?.kind !== 'mapping') return undefined;
  const horizon = readHorizon(runs, startDay, tools);
  const startUpTree = field(runs, 'start-up');
  const startUp = startUpTree === undefined ? 0 : readNumber(tools, startUpTree, expectations.plannedDuration);
  if (horizon === undefined || startUp === undefined) return undefined;
  if (startUpTree !== undefined && startUp >= horizon) {
    return tools.problems.add(startUpTree.at, { code: 'start-up too long' });
  }
  const untilEmpty = textOf(field(runs, 'until empty')) === 'yes';
  return startDay === undefined ? undefined : { startDay, horizon, startUp, untilEmpty };
}

function readHorizon(runs: Tree, startDay: number | undefined, tools: Tools): number | undefined {
  const to = field(runs, 'to');
  const length = field(runs, 'for');
  if ((to === undefined) === (length === undefined)) {
    const found = to === undefined ? [] : ['to', 'for'];
    return tools.problems.add(runs.at, { code: 'exactly one of', of: ['to', 'for'], found });
  }
  if (to === undefined) return length && readLength(length, tools);
  const last = dayAt(to, tools.problems);
  if (last === undefined || startDay === undefined) return undefined;
  // The last day is simulated to its end.
  if (last >= startDay) return (last + 1 - startDay) * day;
  const from = textOf(field(runs, 'from')) ?? '';
  return tools.problems.add(to.at, { code: 'period is empty', from, to: textOf(to) ?? '' });
}

function readLength(length: Tree, tools: Tools): number | undefined {
  const seconds = readNumber(tools, length, expectations.plannedDuration);
  if (seconds !== 0) return seconds;
  const expected = { en: 'a length of more than 0', nl: 'een duur van meer dan 0' };
  return tools.problems.add(length.at, { code: 'out of bounds', found: textOf(length) ?? '', expected });
}

interface RunWishes {
  readonly replications: number | undefined;
  readonly seed: string | undefined;
}

export function readWishes(root: Mapping, tools: Tools): RunWishes {
  const runs = field(root, 'runs');
  const seed = textOf(field(runs, 'seed'));
  return { replications: readCount(field(runs, 'replications'), mostReplications, tools), seed };
}

export function readLimits(root: Mapping, tools: Tools): Limits {
  const limits = field(field(root, 'runs'), 'limits');
  const read = (key: string, most: number) => readCount(field(limits, key), most, tools);
  return {
    events: read('events', highest.events) ?? defaults.events,
    instantSteps: read('instant steps', highest.instantSteps) ?? defaults.instantSteps,
    casesInHand: read('cases in hand', highest.casesInHand) ?? defaults.casesInHand,
  };
}

/** A run of two million cases a year for years stays below them; a run that would never end does not. */
const defaults: Limits = { events: 1_000_000_000, instantSteps: 1000, casesInHand: 20_000_000 };

/** A day of work, and some 20 GB of memory: what is beyond would not come to its end. */
const highest: Limits = { events: 1_000_000_000_000, instantSteps: 1_000_000, casesInHand: 200_000_000 };

function readCount(tree: Tree | undefined, most: number, tools: Tools): number | undefined {
  if (tree === undefined || isNothing(tree)) return undefined;
  return readWhole(tools, tree, { ...expectations.count, most: upTo(most) });
}

/** The day number of `runs: {from}`: every date in the file is counted from there. */
export function firstDay(root: Mapping, problems: Problems): number | undefined {
  const from = field(field(root, 'runs'), 'from');
  return from && dayAt(from, problems);
}

function dayAt(tree: Tree, problems: Problems): number | undefined {
  const found = textOf(tree);
  // Where no text stands, that has been reported.
  if (found === undefined) return undefined;
  const number = parseDate(found);
  if (number === undefined) problems.add(tree.at, noSuchDate(found));
  return number;
}
