/** What `--json` prints of a study: as json-document.ts does of a run. */
import type { JsonValue } from '../../scenario/scenario.ts';
import type { StudyReport } from '../study/study-report.ts';
import type { Versions } from './manifest.ts';

/** What a study found, under the name of its kind. */
export function studyDocument({ kind, settings, result }: StudyReport, versions: Versions): JsonValue {
  return { stuwmeer: 1, versions, study: kind, settings, [kind]: result };
}
