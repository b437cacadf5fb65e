import type { ToldDossier } from './told-dossier.ts';

/** Runs of one design that the dossier took: of the designs as they stand, in possible worlds, and to find what matters. */
export function runsOf({ comparison, parts }: Pick<ToldDossier, 'comparison' | 'parts'>) {
  const { designs, worlds } = comparison;
  const base = designs.reduce((sum, { replications }) => sum + replications, 0);
  const inWorlds = worlds === undefined ? 0 : worlds.possible * worlds.replications * designs.length;
  const inStudies = parts.reduce((sum, { study }) => sum + study.tried.runs, 0);
  return { base, inWorlds, inStudies, all: base + inWorlds + inStudies };
}
