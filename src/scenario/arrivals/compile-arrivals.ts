/**
 * Streams of cases: what stands under `arrivals:`, as a schema and as it becomes a plan. Called once for each stage of a
 * scenario. Each way to arrive is a row of patterns.ts; rates that vary are read in rate-profile.ts.
 */

import { asWritten, filled, joinedBy } from '../../language/text.ts';
import type { ArrivalPlan } from '../../plan/plan.ts';
import type { Context } from '../context.ts';
import { listed, quote } from '../messages/quoting.ts';
import { type Entry, field, fields, type Mapping, type Scalar } from '../reading/tree.ts';
import { choice, plainValue, reference, text, title, titleOf, value } from '../schema/leaves.ts';
import { mapping, named } from '../schema/schema.ts';
import { readTarget } from '../steps/step-word.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import type { ArrivalWord, Company } from './arrival-word.ts';
import { attributeColumns, backlogFromFile, fromFile } from './from-file.ts';
import { arrivalKeys, arrivalWords, at, backlog, every, gaps, paced, poisson } from './patterns.ts';
import { variesSchema } from './rate-profile.ts';

const arrivalSchema = mapping(
  {
    en: 'a stream of cases: {poisson: cases a year, to: triage}',
    nl: 'een stroom zaken: {poisson: cases a year, to: triage}',
  },
  { examples: [{ poisson: '2000 per year', to: 'triage' }], exclusive: [arrivalKeys] },
  {
    title: title.optional(),
    poisson: poisson.schema.optional(),
    paced: paced.schema.optional(),
    every: every.schema.optional(),
    gaps: gaps.schema.optional(),
    at: at.schema.optional(),
    backlog: backlog.schema.optional(),
    'from file': fromFile.schema.optional(),
    'backlog from file': backlogFromFile.schema.optional(),
    waited: value(
      {
        en: 'how long each case of a backlog has waited already, such as "gamma(mean 40 days, sd 20 days)"',
        nl: 'hoe lang elke zaak bij het begin al heeft gewacht, zoals "gamma(mean 40 days, sd 20 days)"',
      },
      'gamma(mean 40 days, sd 20 days)',
    ).optional(),
    first: text(
      {
        en: 'when the first case arrives: a date, or a time after the start; after one gap if left out',
        nl: 'wanneer de eerste zaak komt: een datum, of een tijd na het begin; zonder deze regel na één tussentijd',
      },
      '2024-01-02',
      '0 days',
    ).optional(),
    batch: plainValue(
      { en: 'how many cases arrive together, such as 3', nl: 'hoeveel zaken tegelijk komen, zoals 3' },
      3,
    ).optional(),
    spread: choice(
      {
        en: 'how the cases of an hour, a day or a month that were counted together are spread over it',
        nl: 'hoe de zaken van een uur, een dag of een maand die samen zijn geteld daarover worden verspreid',
      },
      'at random',
      'evenly',
    ).optional(),
    'date column': text(
      {
        en: 'the head of the column of the file that says when',
        nl: 'het opschrift van de kolom in het bestand die zegt wanneer',
      },
      'arrival time',
    ).optional(),
    'count column': text(
      {
        en: 'the head of the column of the file that says how many',
        nl: 'het opschrift van de kolom in het bestand die zegt hoeveel',
      },
      'visitors',
    ).optional(),
    'attribute columns': attributeColumns.optional(),
    varies: variesSchema.optional(),
    from: text(
      {
        en: 'when cases begin to come: a date, or a time after the start',
        nl: 'vanaf wanneer er zaken komen: een datum, of een tijd na het begin',
      },
      '2024-04-01',
    ).optional(),
    until: text(
      {
        en: 'when they stop: a date, or a time after the start',
        nl: 'tot wanneer er zaken komen: een datum, of een tijd na het begin',
      },
      '2024-10-01',
    ).optional(),
    zone: reference(
      'zone',
      { en: 'the zone these cases are from', nl: 'de zone waar deze zaken vandaan komen' },
      'city',
    ).optional(),
    background: choice(
      {
        en: 'whether these cases are other work, which only keeps places and people busy',
        nl: 'of deze zaken ander werk zijn, dat alleen plaatsen en mensen bezet houdt',
      },
      'yes',
      'no',
    ).optional(),
    to: reference(
      'target',
      { en: 'the step where these cases begin', nl: 'de stap waar deze zaken beginnen' },
      'triage',
    ),
  },
);

type Stream = ReturnType<typeof arrivalSchema.read>;

export const arrivalsSchema = named(
  {
    en: 'streams of cases by name: {reports: {poisson: cases a year, to: triage}}',
    nl: 'stromen zaken op naam: {reports: {poisson: cases a year, to: triage}}',
  },
  'reports',
  arrivalSchema,
);

export function compileArrivals(root: Mapping, context: Context): readonly ArrivalPlan[] {
  return fields(field(root, 'arrivals')).flatMap(([name, entry]) => {
    const plan = context.broken.has(entry.value) ? undefined : compileArrival(name, entry, context);
    return plan === undefined ? [] : [plan];
  });
}

function compileArrival(name: string, entry: Entry, context: Context): ArrivalPlan | undefined {
  const { keyAt } = entry;
  const stream = arrivalSchema.read(entry.value);
  const given = arrivalWords.filter(({ key }) => field(stream.tree, key) !== undefined);
  const [word, ...more] = given;
  const batchTree = stream.get('batch');
  const to = readTarget(context, stream.get('to'));
  const batch = batchTree === undefined ? one : readDistribution(context, batchTree, batchSize);
  const background = stream.get('background') === 'yes';
  const { zone, isRight } = readZone(stream.get('zone'), keyAt, background, context);
  const span = readSpan(stream, context);
  if (word === undefined || more.length > 0) {
    const of = arrivalWords.map(({ key }) => key);
    return context.problems.add(keyAt, { code: 'exactly one of', of, found: given.map(({ key }) => key) });
  }
  checkCompany(word, stream.tree, context);
  const tree = field(stream.tree, word.key);
  const company: Company = {
    user: name,
    first: stream.get('first'),
    varies: stream.get('varies'),
    waited: stream.get('waited'),
    spread: stream.get('spread'),
    date: stream.get('date column'),
    count: stream.get('count column'),
    attributes: stream.get('attribute columns') ?? [],
  };
  const pattern = tree && word.compile(tree, company, context);
  if (pattern === undefined || batch === undefined || span === undefined || to === undefined || !isRight) {
    return undefined;
  }
  return { name, title: titleOf(stream.get('title'), name), pattern, batch, ...span, zone, background, to };
}

const one = { kind: 'constant', value: 1 } as const;

/** A fixed number of cases together is part of how the work comes in; a distribution of it is an estimate. */
const batchSize = {
  ...{
    ...expectations.plannedCases,
    what: { en: 'a batch', nl: 'een groep zaken' },
    example: { en: 'a number of cases such as 3', nl: 'een aantal zaken zoals 3' },
    low: 1,
  },
  most: { value: 1_000_000, words: { en: '1000000 cases', nl: '1000000 zaken' } },
};

/** Keys that say something about some patterns. */
const companions = [...new Set(arrivalWords.flatMap((word) => word.with))];

/** Keys that say nothing about this pattern are mistakes, not decoration. */
function checkCompany({ key, with: company }: ArrivalWord, stream: Mapping, context: Context): void {
  for (const other of companions) {
    if (field(stream, other) === undefined || company.includes(other)) continue;
    const known = arrivalWords.filter((word) => word.with.includes(other)).map((word) => word.key);
    const entry = fields(stream).find(([name]) => name === other);
    const expected = joinedBy(known.map(quote), { en: ' or ', nl: ' of ' });
    if (entry !== undefined) {
      context.problems.add(entry[1].keyAt, {
        code: 'out of place',
        key: other,
        expected,
        found: asWritten(quote(key)),
      });
    }
  }
}

/** When cases arrive, in seconds from the start of the run. */
interface Span {
  /** Included. */
  readonly from: number;
  /** Excluded; Infinity where the stream does not stop. */
  readonly until: number;
}

/** `from:` and `until:` of a stream, both within the run. */
function readSpan(stream: Stream, context: Context): Span | undefined {
  const fromTree = stream.get('from');
  const untilTree = stream.get('until');
  const { horizon } = context.period;
  const from = fromTree === undefined ? 0 : readDay(fromTree, context, (moment) => moment < horizon);
  const until =
    untilTree === undefined ? Number.POSITIVE_INFINITY : readDay(untilTree, context, (moment) => moment <= horizon);
  if (from === undefined || until === undefined) return undefined;
  if (untilTree === undefined || until > from) return { from, until };
  const expected = filled(
    { en: 'a moment after {from}', nl: 'een moment na {from}' },
    { from: fromTree?.written ?? { en: 'the run begins', nl: 'het begin van de simulatie' } },
  );
  return context.problems.add(untilTree.at, { code: 'out of bounds', found: untilTree.written, expected });
}

function readDay(tree: Scalar, context: Context, isDuring: (moment: number) => boolean): number | undefined {
  const found = tree.written;
  const moment = readMoment(context, found, tree.at);
  if (moment === undefined) return undefined;
  if (moment < 0) return context.misfits.add(tree.at, { code: 'outside the run', found });
  if (isDuring(moment)) return moment;
  return context.misfits.add(tree.at, {
    code: 'out of bounds',
    found,
    expected: { en: 'a moment before the run ends', nl: 'een moment voor het einde van de simulatie' },
  });
}

/** `zone:` of a stream, which every stream has where there are zones; only other work may come from nowhere in particular. */
function readZone(
  tree: Scalar | undefined,
  keyAt: Entry['keyAt'],
  background: boolean,
  { zones, problems }: Context,
): { readonly zone: number | undefined; readonly isRight: boolean } {
  if (tree !== undefined) {
    const zone = zones.find(tree, problems);
    return { zone, isRight: zone !== undefined };
  }
  const isRight = zones.all.length === 0 || background;
  if (!isRight) {
    const expected = filled({ en: 'one of the zones {all}', nl: 'een van de zones {all}' }, { all: listed(zones.all) });
    problems.add(keyAt, { code: 'missing key', key: 'zone', expected });
  }
  return { zone: undefined, isRight };
}
