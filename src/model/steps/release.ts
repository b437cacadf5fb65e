import type { Builder } from './build.ts';

/** Gives back the units of a resource that the case kept; does nothing for a case that keeps none. */
export const release: Builder<'release'> = (world, { step }, part, next) => {
  const { cases, network } = world;
  const facility = network.facilities[part.resource]!;
  return {
    step,
    enter(item) {
      const units = cases.kept[part.resource]?.[item] ?? 0;
      if (units > 0) {
        cases.kept[part.resource]![item] = 0;
        facility.release(units);
      }
      return next;
    },
  };
};
