import type { Text } from '../../plan/text.ts';
import { day } from '../../plan/units.ts';
import type { Scenario } from '../scenario.ts';

/** Why designs cannot be laid beside each other; undefined where they can. @param scenarios that which others are compared with first */
export function notComparable(scenarios: readonly Scenario[]): Text | undefined {
  return twins(scenarios) ?? otherPeriod(scenarios);
}

/** Designs are told apart by name, in every table and file. */
export function twins(scenarios: readonly Scenario[]): Text | undefined {
  const keys = scenarios.map(({ key }) => key);
  const twin = keys.find((key, i) => keys.indexOf(key) < i);
  if (twin === undefined) return undefined;
  return {
    en: `two of the designs are called "${twin}". Give each scenario file a name of its own.`,
    nl: `twee van de ontwerpen heten "${twin}". Geef elk scenariobestand een eigen naam.`,
  };
}

/** The same cases can only be compared over the same days. */
function otherPeriod([baseline, ...others]: readonly Scenario[]): Text | undefined {
  if (baseline === undefined) return undefined;
  const expected = periodOf(baseline);
  const other = others.find((each) => periodOf(each).en !== expected.en);
  if (other === undefined) return undefined;
  const found = periodOf(other);
  return {
    en: `designs can only be compared over the same period. Expected ${expected.en}, as in "${baseline.key}"; found ${found.en} in "${other.key}". Give both the same "runs:".`,
    nl: `ontwerpen zijn alleen over dezelfde periode te vergelijken. Verwacht: ${expected.nl}, zoals in "${baseline.key}"; gevonden: ${found.nl} in "${other.key}". Geef beide dezelfde "runs:".`,
  };
}

function periodOf({ plan: { period } }: Scenario): Text {
  const { start, horizon, startUp, untilEmpty } = period;
  const days = (seconds: number) => Math.round((seconds / day) * 100) / 100;
  const [length, left] = [days(horizon), days(startUp)];
  const inDutch = (count: number) => String(count).replace('.', ',');
  const leftOut: Text = {
    en: left === 1 ? ', the first day left out' : `, the first ${left} days left out`,
    nl: left === 1 ? ', zonder de eerste dag' : `, zonder de eerste ${inDutch(left)} dagen`,
  };
  return {
    en: `${length} ${length === 1 ? 'day' : 'days'} from ${start}${left > 0 ? leftOut.en : ''}${untilEmpty === true ? ', and on until nobody is left' : ''}`,
    nl: `${inDutch(length)} ${length === 1 ? 'dag' : 'dagen'} vanaf ${start}${left > 0 ? leftOut.nl : ''}${untilEmpty === true ? ', en door tot er niemand over is' : ''}`,
  };
}
