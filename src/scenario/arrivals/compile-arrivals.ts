import type { ArrivalPlan } from '../../plan/plan.ts';
import type { Desk } from '../desk.ts';
import { type Entry, field, fields, type Mapping, textOf } from '../reading/tree.ts';
import { readTarget } from '../steps/step-word.ts';
import { titleOf } from '../text-of-title.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution } from '../values/read-value.ts';
import { arrivalWords } from './registry.ts';
import { readSpan } from './span.ts';
import { readZone } from './zone-of-stream.ts';

export function compileArrivals(root: Mapping, desk: Desk): readonly ArrivalPlan[] {
  return fields(field(root, 'arrivals')).flatMap(([name, entry]) => {
    const plan = desk.broken.has(entry.value) ? undefined : compileArrival(name, entry, desk);
    return plan === undefined ? [] : [plan];
  });
}

function compileArrival(name: string, entry: Entry, desk: Desk): ArrivalPlan | undefined {
  const { keyAt, value: stream } = entry;
  const given = arrivalWords.filter(({ key }) => field(stream, key) !== undefined);
  const [word, ...more] = given;
  const batchTree = field(stream, 'batch');
  const toTree = field(stream, 'to');
  const to = toTree && readTarget(desk, toTree);
  const batch = batchTree === undefined ? one : readDistribution(desk, batchTree, batchSize);
  const background = textOf(field(stream, 'background')) === 'yes';
  const { zone, isRight } = readZone(entry, background, desk);
  const span = readSpan(stream, desk);
  if (word === undefined || more.length > 0) {
    const of = arrivalWords.map(({ key }) => key);
    return desk.problems.add(keyAt, { code: 'exactly one of', of, found: given.map(({ key }) => key) });
  }
  checkCompany(word, stream, desk);
  const tree = field(stream, word.key);
  const pattern = tree && word.compile(tree, stream, desk);
  if (pattern === undefined || batch === undefined || span === undefined || to === undefined || !isRight)
    return undefined;
  const title = titleOf(field(stream, 'title'), name);
  return { name, title, pattern, batch, ...span, zone, background, to };
}

const one = { kind: 'constant', value: 1 } as const;

/** A fixed number of cases together is part of how the work comes in; a distribution of it is an estimate. */
const batchSize = { ...expectations.plannedCases, what: 'batch', example: 'a number of cases such as 3', low: 1 };

/** Keys that say nothing about this pattern are mistakes, not decoration. */
function checkCompany({ key, with: company }: (typeof arrivalWords)[number], stream: Entry['value'], desk: Desk): void {
  for (const other of ['first', 'batch', 'varies', 'from', 'until', 'spread']) {
    if (field(stream, other) === undefined || company.includes(other)) continue;
    const known = arrivalWords.filter((word) => word.with.includes(other)).map((word) => word.key);
    const entry = fields(stream).find(([name]) => name === other);
    const expected = known.join(' or ');
    if (entry !== undefined) {
      desk.problems.add(entry[1].keyAt, { code: 'out of place', key: other, expected, found: key });
    }
  }
}
