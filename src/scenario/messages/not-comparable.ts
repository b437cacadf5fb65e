import { digitsOf } from '../../language/marks.ts';
import { filled, type Text } from '../../language/text.ts';
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
  return filled(
    {
      en: 'two of the designs are called "{twin}". Give each scenario file a name of its own.',
      nl: 'twee van de ontwerpen heten "{twin}". Geef elk scenariobestand een eigen naam.',
    },
    { twin },
  );
}

/** The same cases can only be compared over the same days. */
function otherPeriod([baseline, ...others]: readonly Scenario[]): Text | undefined {
  if (baseline === undefined) return undefined;
  const expected = periodOf(baseline);
  const other = others.find((each) => periodOf(each).en !== expected.en);
  if (other === undefined) return undefined;
  const found = periodOf(other);
  return filled(
    {
      en: 'designs can only be compared over the same period. Expected {expected}, as in "{key}"; found {found} in "{other}". Give both the same "runs:".',
      nl: 'ontwerpen zijn alleen over dezelfde periode te vergelijken. Verwacht: {expected}, zoals in "{key}"; gevonden: {found} in "{other}". Geef beide dezelfde "runs:".',
    },
    { expected, key: baseline.key, found, other: other.key },
  );
}

function periodOf({ plan: { period } }: Scenario): Text {
  const { start, horizon, startUp, untilEmpty } = period;
  const days = (seconds: number) => Math.round((seconds / day) * 100) / 100;
  const [length, left] = [days(horizon), days(startUp)];
  const leftOut = {
    en: ', the first {left:day|{left} days} left out',
    nl: ', zonder de eerste {left:dag|{left} dagen}',
  };
  return filled(
    {
      en: '{length} {length:day|days} from {start}{left}{empty}',
      nl: '{length} {length:dag|dagen} vanaf {start}{left}{empty}',
    },
    {
      length: digitsOf(length),
      start,
      left: left > 0 ? filled(leftOut, { left: digitsOf(left) }) : '',
      empty: untilEmpty === true ? { en: ', and on until nobody is left', nl: ', en door tot er niemand over is' } : '',
    },
  );
}
