import type {
  BranchPlan,
  GroupForming,
  GroupPart,
  LinePlan,
  Need,
  Plan,
  StepPart,
  Target,
  WorkPart,
} from '../../plan/plan.ts';
import { meanOf } from '../../random/moments.ts';
import { element } from '../element.ts';
import type { Budget } from './budget.ts';
import type { Capacity } from './capacity.ts';
import type { CaseKinds } from './case-kinds.ts';
import type { CaseState, FlowNode, Hold, Move, NodeAt, Outcome, Taking, Work } from './flow-node.ts';
import { fatesInGroup } from './group-course.ts';

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

/** What is the same for every walk through a plan. */
export interface Ground {
  readonly plan: Plan;
  readonly capacities: readonly Capacity[];
  readonly kinds: CaseKinds;
  /** Those that a case may take a limited number of times, as `limitedBranches` names them. */
  readonly branches: readonly string[];
  readonly budget: Budget;
}

/** Follows the cases of one state through one step and writes down where they go and what they take. */
export class StepWalk {
  private readonly ground: Ground;
  private readonly nodeAt: NodeAt;
  private readonly step: number;
  private readonly works: Work[] = [];
  private readonly holds: Hold[] = [];
  private readonly moves: Move[] = [];

  constructor(ground: Ground, nodeAt: NodeAt, step: number) {
    this.ground = ground;
    this.nodeAt = nodeAt;
    this.step = step;
  }

  /** @throws BudgetSpent */
  walk(state: CaseState): FlowNode {
    const { step, works, holds, moves } = this;
    let stretches: readonly Stretch[] = [{ share: 1, state, delay: 0, outcome: { kind: 'always' } }];
    for (const part of element(this.ground.plan.steps, step).parts) {
      this.ground.budget.spend(20 * stretches.length);
      stretches = stretches.flatMap((from) => this.through(part, from));
    }
    return { step, state, works, holds, moves };
  }

  /** @returns those who go on to the next part */
  private through(part: StepPart, from: Stretch): readonly Stretch[] {
    const { state } = from;
    switch (part.kind) {
      case 'charge':
        return [from];
      case 'gate':
        if (this.ground.kinds.holds(part.openWhile, state)) return [from];
        this.leave(from, part.closedTo);
        return [];
      case 'set':
        return this.ground.kinds
          .redrawn({ ...state, share: from.share }, part.attribute, part.to)
          .map(({ share, kind }) => ({ ...from, share, state: { ...state, kind } }));
      case 'work':
        return this.work(from, part);
      case 'group':
        return this.group(from, part);
      case 'release':
        return [{ ...from, state: { ...state, keptFrom: state.keptFrom.with(part.resource, undefined) } }];
      case 'wait':
        return [this.pass(from, meanOf(this.ground.kinds.valueFor(part.lasts, state)))];
      case 'route':
        this.route(from, part.branches);
        return [];
    }
  }

  private work(from: Stretch, { needs, takes, line }: WorkPart): readonly Stretch[] {
    const { state } = from;
    const { occupied, lasts } = this.paced(needs, meanOf(this.ground.kinds.valueFor(takes, state)));
    const started = this.join(from, line, this.takings(needs, occupied, false), undefined);
    if (started === undefined) return [];
    const after = this.pass(started, lasts);
    const kept = new Set(needs.flatMap(({ resource, keeps }) => (keeps ? [resource] : [])));
    const keptFrom = state.keptFrom.map((was, resource) => (kept.has(resource) ? this.step : was));
    return [{ ...after, state: { ...state, keptFrom } }];
  }

  private group(from: Stretch, part: GroupPart): readonly Stretch[] {
    const { forms, needs, sessions } = part;
    const { occupied, lasts } = this.paced(needs, meanOf(part.takes));
    const takes = this.takings(needs, sessions * occupied, true);
    const seat: readonly Taking[] =
      forms.kind === 'sessions' ? [{ resource: forms.resource, amount: 1, together: false }] : [];
    const started = this.join(from, part.line, [...takes, ...seat], forms);
    if (started === undefined) return [];
    return fatesInGroup(part, lasts, this.ground.kinds, from.state, this.ground.budget).flatMap(
      ({ share, after, to }) => {
        const done = this.pass({ ...started, share: started.share * share }, after);
        if (to === undefined) return [done];
        this.leave(done, to);
        return [];
      },
    );
  }

  /** @returns those of whom the work begins; undefined where nobody comes to the list */
  private join(
    from: Stretch,
    { balks, patience, refusedTo }: LinePlan,
    takes: readonly Taking[],
    group: GroupForming | undefined,
  ): Stretch | undefined {
    const { kinds } = this.ground;
    const { state, delay } = from;
    let { share } = from;
    const balk = balks.find(({ when }) => kinds.holds(when, state));
    if (balk) {
      const balking = share * kinds.numberFor(balk.share, state);
      this.leave({ ...from, share: balking }, balk.to);
      share -= balking;
    }
    if (share <= 0) return undefined;
    const lasts = patience && kinds.valueFor(patience.lasts, state);
    const work = this.works.push({ share, takes, group, patience: lasts, before: delay }) - 1;
    if (patience) this.leave({ ...from, share, outcome: { kind: 'gave up', work } }, patience.to);
    if (refusedTo) this.leave({ ...from, share, outcome: { kind: 'refused', work } }, refusedTo);
    return { ...from, share, outcome: { kind: 'started', work } };
  }

  /**
   * Work goes at the pace of the slowest unit it needs, while all of them are there; without needs it goes by the calendar.
   *
   * @returns open seconds in which units are taken, and calendar seconds from start to end
   */
  private paced(needs: readonly Need[], atFullSpeed: number): { readonly occupied: number; readonly lasts: number } {
    if (needs.length === 0) return { occupied: atFullSpeed, lasts: atFullSpeed };
    const ability = needs.map(({ resource }) => element(this.ground.capacities, resource));
    const occupied = atFullSpeed / Math.min(...ability.map(({ pace }) => pace));
    return { occupied, lasts: occupied / Math.min(...ability.map(({ open }) => open)) };
  }

  private takings(needs: readonly Need[], occupied: number, together: boolean): readonly Taking[] {
    return needs.map(({ resource, units }) => {
      return { resource, amount: occupied * element(this.ground.capacities, resource).pace * units, together };
    });
  }

  private route(from: Stretch, branches: readonly BranchPlan[]): void {
    const { state } = from;
    let left = 1;
    branches.forEach((branch, b) => {
      this.ground.budget.spend(10 + this.ground.branches.length / 5);
      const counter = this.ground.branches.indexOf(`${this.step}/${b}`);
      const times = counter < 0 ? 0 : element(state.taken, counter);
      if (branch.atMost !== undefined && times >= branch.atMost) return;
      if (!this.ground.kinds.holds(branch.when, state)) return;
      const part = branch.share === undefined ? left : Math.min(left, this.ground.kinds.numberFor(branch.share, state));
      left -= part;
      const lasts = branch.after === undefined ? 0 : meanOf(this.ground.kinds.valueFor(branch.after, state));
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
      const { open, pace } = element(this.ground.capacities, resource);
      const held = seconds * open * pace * this.unitsKept(keptFrom, resource);
      this.holds.push({ resource, keptFrom, seconds: held, share, after });
    });
    return { ...from, delay: delay + seconds };
  }

  private leave({ share, state, delay, outcome }: Stretch, to: Target): void {
    if (share > 0) this.moves.push({ share, to: this.nodeAt(to, state), delay, outcome });
  }

  private unitsKept(step: number, resource: number): number {
    for (const part of element(this.ground.plan.steps, step).parts) {
      const need = part.kind === 'work' && part.needs.find((each) => each.resource === resource && each.keeps);
      if (need) return need.units;
    }
    return 0;
  }
}
