import type { Plan } from './plan.ts';

/** What follows from a plan alone, worked out when it is first asked for: plans do not change, and every replication asks again. */
export function oncePerPlan<Found extends NonNullable<unknown>>(find: (plan: Plan) => Found): (plan: Plan) => Found {
  const known = new WeakMap<Plan, Found>();
  return (plan) => {
    let found = known.get(plan);
    if (found === undefined) {
      found = find(plan);
      known.set(plan, found);
    }
    return found;
  };
}
