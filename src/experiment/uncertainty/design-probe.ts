import { inEveryLanguage, inLanguage } from '../../language/text.ts';
import { runErrorIn } from '../../model/run-error.ts';
import type { Override } from '../../scenario/reading/override.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareDesignsBy } from '../compare-designs.ts';
import type { Runner } from '../jobs.ts';
import type { ChosenMeasure } from '../points/chosen-measure.ts';
import type { ScenariosAt } from '../points/scenarios-at.ts';
import { ValuesWrong } from '../points/values-wrong.ts';
import type { Comparison } from '../result.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Impossible, Prepared, Probe } from './probe.ts';
import type { InputsOfStudy } from './uncertain-inputs.ts';
import { writtenOn } from './uncertain-inputs.ts';

interface Trying {
  readonly at: ScenariosAt;
  readonly runner: Runner;
  readonly inputs: Pick<InputsOfStudy, 'uncertain' | 'varied'>;
  readonly measure: ChosenMeasure;
  /** The same at every setting, and so are the cases. */
  readonly seed: string;
  readonly replications: number;
}

/** Tries the designs of a study at other values of their inputs. */
export function designProbe({ at, runner, inputs, measure, seed, replications }: Trying): Probe {
  const follows = measure.measure.startsWith('followed');
  const extraMeasures = measure.extra === undefined ? [] : [measure.extra];
  return (setting) => {
    const values = inputs.varied.flatMap((axis, i): readonly Override[] => {
      const place = setting[i];
      return place === undefined ? [] : writtenOn(axis, inputs.uncertain, place);
    });
    const scenarios = scenariosOr(() => at(values));
    if ('kind' in scenarios) return scenarios;
    const options = { seed, replications, extraMeasures, follows, forecast: false };
    const run: Extract<Prepared, { kind: 'possible' }>['run'] = async () => {
      const found = await comparisonOr(() => compareDesignsBy(runner, scenarios, options));
      return 'kind' in found ? found : outcomeOf(found, measure);
    };
    return { kind: 'possible', run };
  };
}

/** The scenarios, or why the values cannot be. */
export function scenariosOr(compiled: () => readonly Scenario[]): readonly Scenario[] | Impossible {
  try {
    return compiled();
  } catch (error) {
    if (!(error instanceof ValuesWrong)) throw error;
    const why = inEveryLanguage((language) => firstProblem(inLanguage(error.text, language)));
    // The same mistake at other values differs in its numbers only.
    return { kind: 'impossible', reason: why.en.replace(/\d+(\.\d+)?/g, '0'), why };
  }
}

/** After the line that has the values. Results do not say where on a machine the files stand. */
function firstProblem(text: string): string {
  return (text.split('\n')[1] ?? text).replace(/^.*?[/\\](?=[^/\\:]+:\d+:\d+: )/, '');
}

/** What came of it, or the limit that a run passed. */
export async function comparisonOr(compared: () => Promise<Comparison>): Promise<Comparison | Impossible> {
  try {
    return await compared();
  } catch (error) {
    const reason = runErrorIn(error);
    if (reason === undefined) throw error;
    return { kind: 'impossible', reason: JSON.stringify([reason.code, reason.step]), why: reason.text };
  }
}
