import type { Need, ResourcePlan, StepPlan } from '../../plan/plan.ts';
import { hasList, needsOf } from '../../plan/step-parts.ts';
import { field, fields, itemsOf, textOf } from '../reading/tree.ts';
import type { CheckedChain } from './check-chain.ts';

/** That every resource has capacity at some time, and enough for each step; and that priorities go with their order. */
export function checkResources(chains: readonly CheckedChain[]): void {
  const [first] = chains;
  const steps = chains.flatMap(({ parts }) => parts.steps);
  for (const [index, [name, { keyAt, value }]] of fields(field(first?.tree, 'resources')).entries()) {
    const plans = chains.flatMap(({ parts }) => parts.resources[index] ?? []);
    const [plan] = plans;
    if (first === undefined || plan === undefined || plans.length < chains.length) continue;
    const most = Math.max(...plans.map(mostUnits));
    if (most === 0) {
      first.context.problems.add(keyAt, { code: 'never any capacity', resource: name });
      continue;
    }
    for (const chain of chains) {
      checkNeeds(chain, index, most);
      checkSeats(chain, index, most);
    }
    const order = field(field(value, 'line'), 'order');
    const users = steps.filter(
      (step) =>
        step === undefined || takesSeats(step, index) || needsAt(step).some(({ resource }) => resource === index),
    );
    const isOrdered = users.length === 0 || users.some((step) => step === undefined || hasPriority(step));
    if (order !== undefined && plan.order === 'priority' && !isOrdered) {
      first.context.problems.add(order.at, { code: 'order without priority', resource: name });
    }
  }
  checkReleases(chains, steps);
}

function checkNeeds({ tree, context, parts }: CheckedChain, resource: number, most: number): void {
  for (const step of parts.steps) {
    const need = step === undefined ? undefined : needsAt(step).find((candidate) => candidate.resource === resource);
    if (step === undefined || need === undefined || need.units <= most) continue;
    const written = field(field(tree, 'steps'), step.name);
    const by = field(field(written, 'work') ?? field(written, 'group'), 'by');
    const name = context.resources.all[resource] ?? '';
    if (by !== undefined) {
      context.problems.add(by.at, { code: 'needs more than there is', resource: name, needs: need.units, most });
    }
  }
}

function checkSeats({ tree, context, parts }: CheckedChain, resource: number, most: number): void {
  for (const step of parts.steps) {
    for (const part of step?.parts ?? []) {
      if (part.kind !== 'group' || part.forms.kind !== 'sessions' || part.forms.resource !== resource) continue;
      const least = field(field(field(field(tree, 'steps'), step?.name ?? ''), 'group'), 'least');
      if (least === undefined || part.forms.least <= most) continue;
      context.problems.add(least.at, { code: 'group never forms', least: part.forms.least, most });
    }
  }
}

/** A release gives back what some step keeps; which case holds what is known only when it runs. */
function checkReleases(chains: readonly CheckedChain[], steps: readonly (StepPlan | undefined)[]): void {
  if (steps.some((step) => step === undefined)) return;
  const kept = new Set(
    steps
      .flatMap((step) => (step === undefined ? [] : needsAt(step).filter(({ keeps }) => keeps)))
      .map(({ resource }) => resource),
  );
  for (const { tree, context } of chains) {
    for (const [, { value }] of fields(field(tree, 'steps'))) {
      for (const item of itemsOf(field(value, 'release'))) {
        const resource = context.resources.indexOf(textOf(item) ?? '');
        if (resource === undefined || kept.has(resource)) continue;
        context.problems.add(item.at, { code: 'released but never kept', resource: textOf(item) ?? '' });
      }
    }
  }
}

function mostUnits({ capacity }: ResourcePlan): number {
  const levels = capacity.roster?.shifts ?? capacity.levels;
  return levels.reduce((most, { units }) => Math.max(most, units), 0);
}

function needsAt({ parts }: StepPlan): readonly Need[] {
  return parts.flatMap((part) => needsOf(part));
}

function takesSeats(step: StepPlan, resource: number): boolean {
  return step.parts.some(
    (part) => part.kind === 'group' && part.forms.kind === 'sessions' && part.forms.resource === resource,
  );
}

/** Whether the step tells some cases from others: a priority of 0 for all is no order. */
function hasPriority(step: StepPlan): boolean {
  return step.parts.some(
    (part) => hasList(part) && (part.line.priority.kind !== 'fixed' || part.line.priority.value !== 0),
  );
}
