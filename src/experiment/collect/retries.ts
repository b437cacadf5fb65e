import { stepsUntilLists } from '../../plan/next-lists.ts';
import type { LinePlan, Plan, Rules, StepPlan, Target } from '../../plan/plan.ts';
import { allRules } from '../../plan/rules.ts';
import { hasList } from '../../plan/step-parts.ts';
import { element } from '../element.ts';
import { needsAt } from '../places/list-steps.ts';

type Chain = Pick<Rules, 'steps'>;

/** How a case goes from a list, or past it, unserved. */
export const ways = ['patience', 'refused', 'balked'] as const;
export type Way = (typeof ways)[number];

/** Where those go who leave a list in that way. */
export function targetsFrom({ patience, refusedTo, balks }: LinePlan, way: Way): readonly Target[] {
  if (way === 'balked') return balks.map(({ to }) => to);
  const target = way === 'refused' ? refusedTo : patience?.to;
  return target === undefined ? [] : [target];
}

/** Of a step and a way to leave it unserved: by step to come to next, the places for which that is asking once more. */
type Again = ReadonlyMap<number, readonly number[]>;

/** The ways in a plan along which somebody comes again because their turn did not come. */
export interface RetryWays {
  /** Whether there are any. */
  readonly some: boolean;
  readonly after: Readonly<Record<Way, readonly Again[]>>;
  /** By step, whether it is so at its gate. */
  readonly gates: readonly boolean[];
}

/**
 * @param counts whether all who leave a list that way count once already, or none of them do
 */
export function retryWays(plan: Plan, counts: (way: Way, step: number, place: number) => boolean): RetryWays {
  const chains = allRules(plan);
  const places = plan.steps.map((_, step) =>
    (needsAt(plan, step) ?? []).filter((each) => each < plan.resources.length),
  );
  const after = (way: Way) =>
    plan.steps.map((_, step): Again => {
      const found = new Map<number, readonly number[]>();
      const own = element(places, step).filter((place) => !counts(way, step, place));
      for (const chain of own.length === 0 ? [] : chains) {
        const part = chain.steps[step]?.parts.find(hasList);
        const unserved = part === undefined ? [] : targetsFrom(part.line, way);
        if (unserved.length === 0) continue;
        const served = reached(chain, onwardFrom(chain.steps[step]));
        for (const next of reached(chain, unserved)) {
          const shared = own.filter((place) => places[next]?.includes(place));
          if (shared.length > 0 && !served.has(next)) found.set(next, shared);
        }
      }
      return found;
    });
  const all = { patience: after('patience'), refused: after('refused'), balked: after('balked') };
  const gates = plan.steps.map((_, step) => chains.some((chain) => comesBackToGate(chain, step)));
  const some = gates.includes(true) || ways.some((way) => all[way].some(({ size }) => size > 0));
  return { some, after: all, gates };
}

/**
 * Who comes again because their turn did not come, such as callers who hang up and call once more: they ask for the work that
 * they have asked for before. It is one who comes to a list of the place, or to its gate, straight from having left it unserved;
 * not where those who were served come back there as well, as for a next talk.
 */
export class Retries {
  /** By place: times that somebody came to its lists, or would have, who had asked for it before. */
  readonly again: Float64Array;
  /** By step: the same at its gate. */
  readonly backAtGate: Float64Array;
  private readonly after: Readonly<Record<Way, readonly Again[]>>;
  private readonly gates: readonly boolean[];
  /** Per item: what it met last, if that was to leave unserved, and one more; 0 for anything else. */
  private left = new Int32Array(256);

  constructor({ resources, steps }: Plan, { after, gates }: RetryWays) {
    this.after = after;
    this.gates = gates;
    this.again = new Float64Array(resources.length);
    this.backAtGate = new Float64Array(steps.length);
  }

  /** A case comes into the chain. */
  begin(item: number): void {
    if (item >= this.left.length) this.grow(item);
    this.left[item] = 0;
  }

  /** It comes to the list of a step, or past it. */
  come(step: number, item: number): void {
    const code = this.left[item]! - 1;
    if (code < 0) return;
    this.left[item] = 0;
    const way = ways[code % kinds];
    if (way === undefined) return;
    for (const place of this.after[way][Math.floor(code / kinds)]?.get(step) ?? []) {
      this.again[place] = this.again[place]! + 1;
    }
  }

  /** It has left the list of a step, or gone past it, unserved. */
  leave(way: Way, step: number, item: number): void {
    if (element(this.after[way], step).size > 0) this.left[item] = step * kinds + ways.indexOf(way) + 1;
  }

  /** It comes to the gate of a step. */
  comeToGate(step: number, item: number): void {
    if (this.gates[step] !== true || this.left[item] !== step * kinds + ways.length + 1) return;
    this.backAtGate[step] = this.backAtGate[step]! + 1;
    this.left[item] = 0;
  }

  divert(step: number, item: number): void {
    if (this.gates[step] === true) this.left[item] = step * kinds + ways.length + 1;
  }

  /** The window begins: who is on the way stays so. */
  open(): void {
    this.again.fill(0);
    this.backAtGate.fill(0);
  }

  private grow(item: number): void {
    const left = new Int32Array(2 * (item + 1));
    left.set(this.left);
    this.left = left;
  }
}

/** The ways from a list, and to be turned away at a gate. */
const kinds = ways.length + 1;

function reached(chain: Chain, targets: readonly Target[]): ReadonlySet<number> {
  return new Set(targets.flatMap((to) => [...stepsUntilLists(chain, to)]));
}

/** Where those go who have been served. */
function onwardFrom(step: StepPlan | undefined): readonly Target[] {
  return (step?.parts ?? []).flatMap((part) => (part.kind === 'route' ? part.branches.map(({ to }) => to) : []));
}

/** Whether some who are turned away come to the gate again, and not those who go through it. */
function comesBackToGate(chain: Chain, step: number): boolean {
  const gate = chain.steps[step]?.parts.find(({ kind }) => kind === 'gate');
  if (gate?.kind !== 'gate' || !reached(chain, [gate.closedTo]).has(step)) return false;
  const lists = [...reached(chain, onwardFrom(chain.steps[step])), step];
  return !lists.some((list) => {
    const isList = chain.steps[list]?.parts.some(hasList) === true;
    return isList && reached(chain, onwardFrom(chain.steps[list])).has(step);
  });
}
