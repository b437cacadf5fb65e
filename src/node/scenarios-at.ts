import type { ScenariosAt } from '../experiment/points/scenarios-at.ts';
import { scenariosFrom } from '../experiment/points/scenarios-at.ts';
import type { Override } from '../scenario/reading/override.ts';
import { scenarioFiles } from './scenario-files.ts';

/** Scenario files, and the values that hold in all of a study: plain data that can be sent to a thread. */
export interface StudiedFiles {
  /** As on the command line. */
  readonly entries: readonly string[];
  /** Where the command was given. */
  readonly folder: string;
  /** What --set says. */
  readonly set: readonly Override[];
}

/** @throws ValuesWrong, as `scenariosFrom` */
export function scenariosAt({ entries, folder, set }: StudiedFiles): ScenariosAt {
  const sources = entries.map((entry) => ({ entry, files: scenarioFiles(entry, folder) }));
  return scenariosFrom(sources, set);
}
