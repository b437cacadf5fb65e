import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { Experiment } from '../jobs.ts';
import { followedSites } from '../measures/followed.ts';
import { sites } from '../places/sites.ts';
import type { ReplicationResult } from '../replicate.ts';
import { isCompared, isTotal, siteKey } from './compared-measures.ts';
import { Sample } from './sample.ts';

/** Where a measure at a place stands among the values of each of two designs; undefined where a design does not have the place. */
interface Pair {
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
  readonly apart: Sample;
}

/** What two designs have at one moment: a value for each site, and for each the most that it may be off. */
interface Row {
  readonly values: readonly (number | undefined)[];
  readonly errors: readonly number[];
}

/**
 * The differences of every two designs, replication by replication, in the whole run and in each stretch: of the same cases,
 * whose spread is theirs and not that of the cases. A total counts 0 in a design that does not have the place; averages are
 * compared only where both have it.
 */
export class PairedSamples {
  private readonly keys: readonly (readonly Column[])[];
  /** By part (the whole run, and then the stretches), by the two designs. */
  private readonly parts: readonly (readonly Pairing[])[];

  constructor({ plans, scope, extraMeasures }: Experiment) {
    this.keys = plans.map((plan) => columnsOf(plan, { scope, extraMeasures }));
    const pairings = () =>
      plans.flatMap((_, one) =>
        plans.slice(one + 1).map((_plan, i) => {
          const other = one + 1 + i;
          return { one, other, pairs: pairsOf(element(this.keys, one), element(this.keys, other)) };
        }),
      );
    this.parts = [undefined, ...(scope?.stretches ?? [])].map(pairings);
  }

  /** @param results of one replication, by design */
  add(results: readonly ReplicationResult[]): void {
    this.parts.forEach((pairings, part) => {
      if (pairings.length === 0) return;
      const rows = results.map((result, design) => rowOf(result, part, element(this.keys, design)));
      for (const { one, other, pairs } of pairings) {
        for (const pair of pairs.values()) addTo(pair, element(rows, one), element(rows, other));
      }
    });
  }

  /** By `siteKey`. @param one the index of a design, less than `other` */
  whole(one: number, other: number): ReadonlyMap<string, Sample> {
    return this.of(0, one, other);
  }

  stretch(stretch: number, one: number, other: number): ReadonlyMap<string, Sample> {
    return this.of(stretch + 1, one, other);
  }

  private of(part: number, one: number, other: number): ReadonlyMap<string, Sample> {
    const found = this.parts[part]?.find((each) => each.one === one && each.other === other);
    return new Map([...(found?.pairs ?? [])].map(([key, { apart }]) => [key, apart]));
  }
}

interface Pairing {
  readonly one: number;
  readonly other: number;
  readonly pairs: ReadonlyMap<string, Pair>;
}

interface Column {
  readonly key: string;
  readonly isCompared: boolean;
  readonly isTotal: boolean;
  readonly isBounded: boolean;
}

function columnsOf(
  plan: Plan,
  { scope, extraMeasures }: Pick<Experiment, 'scope' | 'extraMeasures'>,
): readonly Column[] {
  const measured = sites(plan, extraMeasures).map(({ measure, ...at }) => ({
    ...at,
    measure,
    isBounded: measure.bounded !== undefined,
  }));
  const followed = scope?.follows === true ? followedSites(plan).map((site) => ({ ...site, isBounded: false })) : [];
  return [...measured, ...followed].map(({ measure: { id, unit }, where, whereName, isBounded }) => ({
    key: siteKey({ measure: id, where, whereName }),
    isCompared: isCompared(id, where),
    isTotal: isTotal(id, unit),
    isBounded,
  }));
}

function pairsOf(ours: readonly Column[], theirs: readonly Column[]): ReadonlyMap<string, Pair> {
  const inOurs = new Map(ours.map(({ key }, i) => [key, i]));
  const inTheirs = new Map(theirs.map(({ key }, i) => [key, i]));
  const pairs = new Map<string, Pair>();
  for (const column of [...ours, ...theirs]) {
    const pair = { ours: inOurs.get(column.key), theirs: inTheirs.get(column.key) };
    const inBoth = pair.ours !== undefined && pair.theirs !== undefined;
    if (!(column.isCompared && (inBoth || column.isTotal)) || pairs.has(column.key)) continue;
    pairs.set(column.key, { ...pair, apart: new Sample() });
  }
  return pairs;
}

/** @param part 0 for the whole run, and then the stretches */
function rowOf(result: ReplicationResult, part: number, columns: readonly Column[]): Row {
  const own = part === 0 ? result : { values: result.stretches[part - 1], errors: result.stretchErrors[part - 1] };
  const values = [...(own.values ?? []), ...(result.followed?.values[part] ?? [])];
  return { values, errors: columns.map(({ isBounded }, i) => (isBounded ? (own.errors?.[i] ?? 0) : 0)) };
}

function addTo({ ours, theirs, apart }: Pair, mine: Row, others: Row): void {
  const value = ours === undefined ? 0 : mine.values[ours];
  const counterpart = theirs === undefined ? 0 : others.values[theirs];
  const found = value === undefined || counterpart === undefined ? undefined : counterpart - value;
  const one = ours === undefined ? 0 : element(mine.errors, ours);
  const two = theirs === undefined ? 0 : element(others.errors, theirs);
  // Read from the same place in equal tables.
  apart.add(found, found === 0 && one === two ? 0 : one + two);
}
