import type { BranchPlan, Plan, StepPart, Target, WorkPart } from '../../model/plan.ts';
import { meanOf } from '../../random/moments.ts';
import { element } from '../element.ts';
import type { Capacity } from './capacity.ts';
import type { CaseKinds } from './case-kinds.ts';
import type { CaseState, FlowNode, Hold, Move, Outcome, Work } from './flow-node.ts';
import { limitedBranches } from './limited-branches.ts';

/** A part of the cases on their way through the parts of one step. */
interface Stretch {
  readonly share: number;
  readonly state: CaseState;
  /** Mean calendar seconds since they came, without waiting in lists. */
  readonly delay: number;
  readonly outcome: Outcome;
}

/** Times a limited branch is counted for; a limit above it is taken for none. */
const mostCounted = 50;

/** Follows the cases of one state through one step and writes down where they go and what they take. */
export class StepWalk {
  private readonly plan: Plan;
  private readonly capacities: readonly Capacity[];
  private readonly kinds: CaseKinds;
  private readonly nodeAt: (target: Target, state: CaseState) => number | undefined;
  private readonly step: number;
  private readonly limited: readonly string[];
  private readonly works: Work[] = [];
  private readonly holds: Hold[] = [];
  private readonly moves: Move[] = [];

  constructor(
    plan: Plan,
    capacities: readonly Capacity[],
    kinds: CaseKinds,
    nodeAt: (target: Target, state: CaseState) => number | undefined,
    step: number,
  ) {
    this.plan = plan;
    this.capacities = capacities;
    this.kinds = kinds;
    this.nodeAt = nodeAt;
    this.step = step;
    this.limited = limitedBranches(plan);
  }

  walk(state: CaseState): FlowNode {
    const { step, works, holds, moves } = this;
    let stretches: readonly Stretch[] = [{ share: 1, state, delay: 0, outcome: { kind: 'always' } }];
    for (const part of element(this.plan.steps, step).parts) {
      stretches = stretches.flatMap((from) => this.through(part, from));
    }
    return { step, state, works, holds, moves };
  }

  /** @returns those who go on to the next part */
  private through(part: StepPart, from: Stretch): readonly Stretch[] {
    const { kind } = from.state;
    switch (part.kind) {
      case 'charge':
        return [from];
      case 'gate':
        if (this.kinds.holds(part.openWhile, kind)) return [from];
        this.leave(from, part.closedTo);
        return [];
      case 'set':
        return this.kinds
          .redrawn({ kind, share: from.share }, part.attribute, part.to)
          .map((portion) => ({ ...from, share: portion.share, state: { ...from.state, kind: portion.kind } }));
      case 'work':
        return this.work(from, part);
      case 'release':
        return [{ ...from, state: { ...from.state, keptFrom: from.state.keptFrom.with(part.resource, undefined) } }];
      case 'wait':
        return [this.pass(from, meanOf(this.kinds.valueFor(part.lasts, kind)))];
      case 'route':
        this.route(from, part.branches);
        return [];
    }
  }

  private work(from: Stretch, { needs, takes, line }: WorkPart): readonly Stretch[] {
    const { kinds, step, works } = this;
    const { state, delay } = from;
    let { share } = from;
    const balk = line.balks.find(({ when }) => kinds.holds(when, state.kind));
    if (balk) {
      const balking = share * kinds.valueFor(balk.share, state.kind);
      this.leave({ ...from, share: balking }, balk.to);
      share -= balking;
    }
    if (share <= 0) return [];
    const ability = needs.map(({ resource }) => element(this.capacities, resource));
    // Work goes at the pace of the slowest unit it needs, while all of them are there.
    const pace = Math.min(...ability.map((capacity) => capacity.pace));
    const takesTime = meanOf(kinds.valueFor(takes, state.kind)) / pace;
    const index = works.length;
    works.push({
      share,
      takes: needs.map(({ resource, units }) => {
        return { resource, seconds: takesTime * element(this.capacities, resource).pace * units };
      }),
      patience: line.patience && kinds.valueFor(line.patience.lasts, state.kind),
      before: delay,
    });
    if (line.patience) this.leave({ ...from, share, outcome: { kind: 'gave up', work: index } }, line.patience.to);
    if (line.refusedTo) this.leave({ ...from, share, outcome: { kind: 'refused', work: index } }, line.refusedTo);
    const started: Stretch = { ...from, share, outcome: { kind: 'started', work: index } };
    const after = this.pass(started, takesTime / Math.min(...ability.map(({ open }) => open)));
    const kept = new Set(needs.flatMap(({ resource, keeps }) => (keeps ? [resource] : [])));
    const keptFrom = state.keptFrom.map((was, resource) => (kept.has(resource) ? step : was));
    return [{ ...after, state: { ...state, keptFrom } }];
  }

  private route(from: Stretch, branches: readonly BranchPlan[]): void {
    const { state } = from;
    let left = 1;
    branches.forEach((branch, b) => {
      const counter = this.limited.indexOf(`${this.step}/${b}`);
      const times = counter < 0 ? 0 : element(state.taken, counter);
      if (branch.atMost !== undefined && times >= branch.atMost) return;
      if (!this.kinds.holds(branch.when, state.kind)) return;
      const part = branch.share === undefined ? left : Math.min(left, this.kinds.valueFor(branch.share, state.kind));
      left -= part;
      const lasts = branch.after === undefined ? 0 : meanOf(this.kinds.valueFor(branch.after, state.kind));
      const taken = counter >= 0 && times < mostCounted ? state.taken.with(counter, times + 1) : state.taken;
      this.leave({ ...this.pass({ ...from, share: from.share * part }, lasts), state: { ...state, taken } }, branch.to);
    });
  }

  /** Calendar time in which a case holds what it keeps, and takes up nothing else. */
  private pass(from: Stretch, seconds: number): Stretch {
    const { share, outcome, state, delay } = from;
    const after = outcome.kind === 'always' ? undefined : outcome.work;
    state.keptFrom.forEach((keptFrom, resource) => {
      if (keptFrom === undefined || seconds === 0 || share === 0) return;
      const { open, pace } = element(this.capacities, resource);
      const held = seconds * open * pace * this.unitsKept(keptFrom, resource);
      this.holds.push({ resource, keptFrom, seconds: held, share, after });
    });
    return { ...from, delay: delay + seconds };
  }

  private leave({ share, state, delay, outcome }: Stretch, to: Target): void {
    if (share > 0) this.moves.push({ share, to: this.nodeAt(to, state), delay, outcome });
  }

  private unitsKept(step: number, resource: number): number {
    for (const part of element(this.plan.steps, step).parts) {
      const need = part.kind === 'work' && part.needs.find((each) => each.resource === resource && each.keeps);
      if (need) return need.units;
    }
    return 0;
  }
}
