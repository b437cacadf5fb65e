/** How many cases went along each line of the picture, as a run counted them. */

import type { DesignResult } from '../../experiment/result.ts';
import { fill, inLanguage, type Language } from '../../language/text.ts';
import type { Plan, Target } from '../../plan/plan.ts';
import { isSameTarget, planWays } from '../../plan/plan-ways.ts';
import { day, year } from '../../plan/units.ts';
import { formatNumber } from '../figures/number-format.ts';
import { diagramWords } from '../words/diagram.ts';
import type { ChainEdge, ChainGraph, ChainNode } from './chain-graph.ts';

export interface CasesOnWays {
  /** By index of `planWays`: on average over the replications. */
  readonly went: ReadonlyMap<number, number>;
  /** The plan that ran, with its policies: whose ways they are. */
  readonly plan: Plan;
  readonly replications: number;
  /** Seconds that they were counted for; undefined where a run lasts until nobody is left. */
  readonly counted: number | undefined;
}

/** @param seconds that the measures are of */
export function casesOnWays(
  { plan, replications }: Pick<DesignResult, 'plan' | 'replications'>,
  { measures }: Pick<DesignResult, 'measures'>,
  seconds: number,
): CasesOnWays {
  const counts = measures.flatMap(({ measure, where, estimate }) =>
    measure === 'went' && where.kind === 'way' ? [[where.index, estimate.mean ?? 0] as const] : [],
  );
  return { went: new Map(counts), plan, replications, counted: plan.period.untilEmpty === true ? undefined : seconds };
}

/** The graph with the number of cases at each line; where a box has several lines to one place, at the last of them. */
export function withCases({ nodes, edges }: ChainGraph, cases: CasesOnWays, language: Language): ChainGraph {
  return {
    nodes,
    edges: edges.map((edge, i) => {
      const others = edges.filter(({ from, to }) => from === edge.from && to === edge.to);
      const count = countText(edge, cases, language);
      if (count === undefined || edges.slice(i + 1).some((later) => others.includes(later))) return edge;
      const isShared = others.length > 1;
      return { ...edge, count: isShared ? fill(diagramWords.countTogether, language, { count }) : count };
    }),
  };
}

/** What the numbers at the lines are; and where there are none, why. */
export function countsNote(cases: CasesOnWays | undefined, language: Language): string {
  if (cases === undefined) return inLanguage(diagramWords.notCounted, language);
  const isOne = cases.replications === 1;
  const runs = formatNumber(cases.replications, 0, language);
  const over = isOne ? inLanguage(diagramWords.overOne, language) : fill(diagramWords.over, language, { runs });
  const since = cases.plan.period.startUp > 0 ? inLanguage(diagramWords.since, language) : '';
  if (perYear(cases)) return fill(diagramWords.countedPerYear, language, { since, over });
  if (cases.counted === undefined) {
    const words = isOne ? diagramWords.countedInOneRun : diagramWords.countedPerRun;
    return fill(words, language, { since, over });
  }
  const days = cases.counted / day;
  if (days === 1) return fill(diagramWords.countedPerDay, language, { since, over });
  const time = formatNumber(days, Number.isInteger(days) ? 0 : 1, language);
  return fill(diagramWords.countedPerPeriod, language, { since, over, days: time });
}

function countText({ from, to }: ChainEdge, cases: CasesOnWays, language: Language): string | undefined {
  const target = targetOf(to);
  const way = planWays(cases.plan).findIndex(
    (each) => each.from.kind === from.kind && each.from.index === from.index && isSameTarget(each.to, target),
  );
  const went = cases.went.get(way);
  if (went === undefined) return undefined;
  const count = perYear(cases) ? (went * year) / (cases.counted ?? year) : went;
  // A few cases in many replications are not the same as none.
  if (count > 0 && count < 0.05)
    return fill(diagramWords.fewerThan, language, { count: formatNumber(0.1, 1, language) });
  return formatNumber(count, count > 0 && count < 10 ? 1 : 0, language);
}

/** Of less than a year a number a year would be a guess. */
function perYear({ counted }: CasesOnWays): boolean {
  return counted !== undefined && counted >= 365 * day;
}

function targetOf({ kind, index }: ChainNode): Target {
  return kind === 'end' ? { kind: 'end', end: index } : { kind: 'step', step: index };
}
