import { element } from '../experiment/element.ts';
import type { Comparison } from '../experiment/result.ts';
import { type DossierStudy, mainMeasure } from '../experiment/uncertainty/dossier.ts';
import { measuredSensitivity } from './measured-sensitivity.ts';
import type { StudyOfDossier } from './simulate.ts';

/** The studies of a dossier, one after the other. @param progress is called with the runs that are done of all of them */
export async function studiesOf(
  { designs }: Comparison,
  studies: readonly StudyOfDossier[],
  progress: (runs: number) => void,
): Promise<readonly DossierStudy[]> {
  const found: DossierStudy[] = [];
  let before = 0;
  for (const { design, asked, ...work } of studies) {
    const both = asked.designs === 1 ? [element(designs, 0)] : [element(designs, 0), element(designs, design)];
    const measure = asked.measure ?? mainMeasure({ designs: both });
    const watch = (runs: number) => progress(before + runs);
    found.push({ ...(await measuredSensitivity({ ...work, asked: { ...asked, measure } }, watch)), design });
    before += asked.runs;
    progress(before);
  }
  return found;
}
