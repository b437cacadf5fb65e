import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import type { LoadPrediction } from '../result.ts';
import { changesOfSeason, shortest } from '../time/seasons.ts';
import type { Budget } from './budget.ts';
import { capacityOf } from './capacity.ts';
import type { FlowGraph } from './flow-graph.ts';
import { withInflows } from './flow-graph.ts';
import { inflow } from './inflow.ts';
import { isOver, loadOf } from './load.ts';
import { throttle } from './throttle.ts';
import type { Window } from './window.ts';
import { betweenSessions } from './window.ts';

type Spell = LoadPrediction['shortSpells'][number];

/**
 * Per resource, the spells between two changes by date of any capacity or rate of arrival (and, of a run of less than two years,
 * between two of its months that differ) in which it is asked for more
 * than it has, each as if it lasted: what flows in before it, and lists left by it, do not count. Spells of less than 28
 * days are left out; neighbours with the same load are one spell.
 *
 * @param loads in a spell, by resource; undefined where it is not known
 */
export function shortSpells(
  plan: Plan,
  loads: (spell: Window) => readonly (number | undefined)[],
): readonly (readonly Spell[])[] {
  const spells = spellsOf(plan);
  const found = spells.length < 2 ? [] : spells.map((spell) => loads(spell));
  return plan.resources.map((_, resource) => {
    return joined(
      spells.flatMap((spell, i) => {
        const load = found[i]?.[resource] ?? 0;
        return isOver(load) ? [{ ...spell, load }] : [];
      }),
    );
  });
}

/** @param spells sorted */
function joined(spells: readonly Spell[]): readonly Spell[] {
  const told: Spell[] = [];
  for (const spell of spells) {
    const before = told.at(-1);
    const same = before?.until === spell.from && Math.abs(before.load - spell.load) < 1e-9;
    if (same) told[told.length - 1] = { ...before, until: spell.until };
    else told.push(spell);
  }
  return told;
}

/** The run, cut at every change by date of a capacity or a rate of arrival; without the spells that are too short. */
export function spellsOf(plan: Plan): readonly Window[] {
  const { arrivals, resources, period } = plan;
  const changes = [
    ...changesOfSeason(plan),
    ...resources.flatMap(({ capacity }) => capacity.levels.map(({ from }) => from)),
    ...arrivals.flatMap(({ pattern, from, until }) => [
      from,
      until,
      ...('rate' in pattern ? pattern.rate.levels.map((level) => level.from) : []),
    ]),
  ];
  const inside = changes.filter((at) => at > 0 && at < period.horizon);
  const cuts = [...new Set([0, ...inside, period.horizon])].sort((a, b) => a - b);
  return cuts.flatMap((until, i) => {
    const from = cuts[i - 1];
    return from === undefined || until - from < shortest ? [] : [{ from, until }];
  });
}

/** The load on every resource in a part of the run, by formula. @throws BudgetSpent */
export function loadsIn(plan: Plan, graph: FlowGraph, spell: Window, budget: Budget): readonly number[] {
  const capacities = plan.resources.map((resource) =>
    capacityOf(resource, plan.period, budget, betweenSessions(resource, spell)),
  );
  const inflows = plan.arrivals.map((arrival) => inflow(arrival, plan.period, budget, spell));
  const { demands } = throttle(plan, withInflows(graph, inflows), capacities, budget);
  return demands.map(({ crowd }, resource) => loadOf(crowd, element(capacities, resource)));
}
