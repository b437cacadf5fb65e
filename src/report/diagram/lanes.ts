/** Which lane of the picture each node stands in: one for each organisation that does something. */
import { inLanguage, type Language } from '../../language/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChainGraph, ChainNode } from './chain-graph.ts';

export interface Lanes {
  /** From top to bottom, in the order of the file; a lane without an organisation has an empty title. */
  readonly titles: readonly string[];
  /** Indices in the plan; undefined for that without one. */
  readonly organisations: readonly (number | undefined)[];
  readonly of: ReadonlyMap<ChainNode, number>;
}

/**
 * A step without an organisation stands with the nearest that has one. What arrives stands where it goes to, an end where
 * most ways to it come from.
 */
export function lanesOf(graph: ChainGraph, plan: Plan, language: Language): Lanes {
  const owners = ownersOf(graph, plan);
  const used = new Set(owners.values());
  const organisations = plan.organisations.map((_, index) => index).filter((index) => used.has(index));
  const keys: readonly (number | undefined)[] = used.has(undefined) ? [...organisations, undefined] : organisations;
  return {
    organisations: keys,
    titles: keys.map((key) => (key === undefined ? '' : (inLanguage(plan.organisations[key]?.title, language) ?? ''))),
    of: new Map(graph.nodes.map((node) => [node, keys.indexOf(owners.get(node))])),
  };
}

function ownersOf({ nodes, edges }: ChainGraph, plan: Plan): ReadonlyMap<ChainNode, number | undefined> {
  const owners = new Map<ChainNode, number | undefined>();
  const steps = nodes.filter(({ kind }) => kind === 'step');
  for (const step of steps) owners.set(step, plan.steps[step.index]?.organisation);
  for (let changed = true; changed; ) {
    changed = false;
    for (const step of steps.filter((each) => owners.get(each) === undefined)) {
      const beside = edges.flatMap(({ from, to }) => (to === step ? [from] : from === step ? [to] : []));
      const owner = beside.map((each) => owners.get(each)).find((each) => each !== undefined);
      if (owner === undefined) continue;
      owners.set(step, owner);
      changed = true;
    }
  }
  for (const node of nodes) {
    if (node.kind === 'arrival') owners.set(node, owners.get(edges.find(({ from }) => from === node)?.to ?? node));
    if (node.kind === 'end')
      owners.set(node, mostFrequent(edges.filter(({ to }) => to === node).map(({ from }) => owners.get(from))));
  }
  return owners;
}

/** The first of those that occur most. */
function mostFrequent(found: readonly (number | undefined)[]): number | undefined {
  const times = (each: number | undefined) => found.filter((other) => other === each).length;
  return found.reduce((best, each) => (times(each) > times(best) ? each : best), found[0]);
}
