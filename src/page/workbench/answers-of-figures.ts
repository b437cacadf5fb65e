/** Answers what is asked of observed figures as `evaluate` does, with the same words. */
import { calibrate } from '../../experiment/calibrate/calibration.ts';
import { calibrationAsked } from '../../experiment/calibrate/calibration-asked.ts';
import { waves } from '../../experiment/calibrate/history-match.ts';
import { figureRuns } from '../../experiment/calibrate/setting-runs.ts';
import { evaluate } from '../../experiment/observed/evaluate.ts';
import {
  brokenTable,
  figuresFor,
  mustMakeABand,
  rowsIn,
  usualReplications,
} from '../../experiment/observed/observed-table.ts';
import type { TextRow } from '../../experiment/observed/table-columns.ts';
import { studyCommand } from '../../report/html/command.ts';
import { calibrationReport } from '../../report/study/calibration/calibration-report.ts';
import { evaluationReport } from '../../report/study/evaluation/evaluation-report.ts';
import { officeWords } from '../../report/words/office-measures.ts';
import { workbenchWords as words } from '../../report/words/workbench.ts';
import { overridesFor } from '../../scenario/reading/override.ts';
import { RunFailed } from '../run-failed.ts';
import type { Files } from './files-read.ts';
import type { Answer, Asked, Question } from './questions.ts';
import { dialectOf } from './questions.ts';

type OfFigures = Extract<Question, { readonly kind: 'evaluate' }>;

export async function evaluated(asked: Asked, question: OfFigures): Promise<Answer> {
  const { order, scenarios, sources, seed, runner, say } = asked;
  const { observed } = question;
  if (question.calibrate.length > 0) return calibrated(asked, question);
  const { replications = usualReplications, entries, set, files } = order;
  mustMakeABand(replications);
  const { figures, empty } = figuresFor(observed, rowsOf(files, observed), scenarios, officeWords);
  const evaluation = await evaluate(runner, { designs: scenarios, figures, seed, replications }, (done, of) =>
    say({ done, of }),
  );
  const own = [['--observed', observed]] as const;
  return {
    ...{ kind: 'study', scenarios, sources, observed },
    tell: (language) =>
      evaluationReport(evaluation, scenarios, { language, dialect: dialectOf(language), empty: empty.length }),
    command: (language) => studyCommand({ kind: 'evaluate', entries, set, own }, { replications, seed }, language),
  };
}

async function calibrated(
  { order, at, scenarios, sources, seed, runner, say }: Asked,
  { observed, calibrate: names, runs }: OfFigures,
): Promise<Answer> {
  const [scenario, another] = scenarios;
  const [source] = sources;
  if (scenario === undefined || source === undefined || another !== undefined) throw new RunFailed(words.calibratesOne);
  const { entries, set, files } = order;
  const { figures } = figuresFor(observed, rowsOf(files, observed), scenarios, officeWords);
  const asked = calibrationAsked(scenario, { names, figures, seed, runs }, officeWords);
  const simulate = figureRuns(at, asked, runner, (done, of) => say({ done, of }));
  const calibration = await calibrate(asked, simulate);
  const own = [
    ['--observed', observed] as const,
    ['--calibrate', names.join(', ')] as const,
    ...(runs === undefined ? [] : [['--runs', String(runs)] as const]),
  ];
  return {
    ...{ kind: 'study', scenarios, sources, observed },
    tell: (language) =>
      calibrationReport(calibration, scenario, {
        ...{ language, dialect: dialectOf(language), leftOut: figures.length - asked.figures.length, waves },
        from: {
          extends: source.entry,
          table: observed.replace(/^.*\//, ''),
          set: overridesFor(scenario.key, [scenario.key], set),
        },
        sources: Object.entries(source.files).map(([name, text]) => ({ name, text })),
      }),
    command: (language) => studyCommand({ kind: 'evaluate', entries, set, own }, { seed }, language),
  };
}

function rowsOf(files: Files, name: string): readonly TextRow[] {
  const read = rowsIn(Object.hasOwn(files, name) ? (files[name] ?? '') : '');
  if (read.kind === 'rows') return read.rows;
  throw new RunFailed(brokenTable(name, read.line));
}
