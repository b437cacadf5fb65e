/** A plan as nodes and lines between them: where cases come from, what happens to them, where they leave. */
import { inLanguage } from '../../language/text.ts';
import type { Plan, Target } from '../../plan/plan.ts';
import { returnsLabel } from '../plan-in-words/ends.ts';
import type { Voice } from '../plan-in-words/voice.ts';
import { wayLabels } from '../plan-in-words/ways.ts';

export interface ChainNode {
  readonly kind: 'arrival' | 'step' | 'end';
  /** In the plan's list of its kind. */
  readonly index: number;
  readonly title: string;
}

export interface ChainEdge {
  readonly from: ChainNode;
  readonly to: ChainNode;
  /** What stands where it leaves; may be empty. */
  readonly label: string;
  /** How many cases went along it, after the label; absent where they were not counted. */
  readonly count?: string;
  /** Returns are of people who left and come back; other work is of cases outside the chain. */
  readonly look: 'onward' | 'other work' | 'returns';
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

/** Everything that cases can come to: a stream that brings none and a step that no way leads to are left out. */
export function chainGraph(voice: Voice): ChainGraph {
  const { plan, language } = voice;
  const arrivals = plan.arrivals.map((each, index) => node('arrival', index, inLanguage(each.title, language)));
  const steps = plan.steps.map((each, index) => node('step', index, inLanguage(each.title, language)));
  const ends = plan.ends.map((each, index) => node('end', index, inLanguage(each.title, language)));
  const led = (
    from: ChainNode,
    { to, label }: { readonly to: Target; readonly label: string },
    look: ChainEdge['look'],
  ): readonly ChainEdge[] => {
    const target = nodeOf(to, steps, ends);
    return target === undefined ? [] : [{ from, to: target, label, look }];
  };
  const waysFrom = (from: ChainNode): readonly ChainEdge[] => {
    switch (from.kind) {
      case 'arrival': {
        const arrival = plan.arrivals[from.index];
        if (arrival === undefined || !brings(arrival, plan)) return [];
        return led(from, { to: arrival.to, label: '' }, arrival.background ? 'other work' : 'onward');
      }
      case 'step': {
        const step = plan.steps[from.index];
        return (step === undefined ? [] : wayLabels(step, voice)).flatMap((way) => led(from, way, 'onward'));
      }
      case 'end': {
        const returns = plan.ends[from.index]?.returns;
        if (returns === undefined) return [];
        return led(from, { to: returns.to, label: returnsLabel(returns, voice) }, 'returns');
      }
    }
  };
  return reached(arrivals, waysFrom, [...arrivals, ...steps, ...ends]);
}

function node(kind: ChainNode['kind'], index: number, title: string): ChainNode {
  return { kind, index, title };
}

function nodeOf(to: Target, steps: readonly ChainNode[], ends: readonly ChainNode[]): ChainNode | undefined {
  return to.kind === 'step' ? steps[to.step] : ends[to.end];
}

function brings({ from, until, pattern }: Plan['arrivals'][number], { period }: Plan): boolean {
  return from <= period.horizon && until > 0 && bringsAny(pattern);
}

/** Not where a policy of another time begins or ends it. */
function bringsAny(pattern: Plan['arrivals'][number]['pattern']): boolean {
  switch (pattern.kind) {
    case 'poisson':
    case 'paced':
      return pattern.rate.levels.some(({ rate }) => rate > 0);
    case 'renewal':
      return true;
    case 'times':
      return pattern.at.length > 0;
    case 'observed':
      return pattern.spells.some(({ count }) => count > 0);
    case 'backlog':
      return pattern.count > 0;
  }
}

/** Nodes in the order of the plan, lines in the order of the nodes that they leave. */
function reached(
  arrivals: readonly ChainNode[],
  waysFrom: (from: ChainNode) => readonly ChainEdge[],
  all: readonly ChainNode[],
): ChainGraph {
  const ways = new Map<ChainNode, readonly ChainEdge[]>();
  const visit = (from: ChainNode) => {
    if (ways.has(from)) return;
    const found = waysFrom(from);
    ways.set(from, found);
    for (const { to } of found) visit(to);
  };
  for (const arrival of arrivals) visit(arrival);
  const nodes = all.filter((each) => ways.has(each) && (each.kind !== 'arrival' || ways.get(each)?.length !== 0));
  return { nodes, edges: nodes.flatMap((each) => ways.get(each) ?? []) };
}
