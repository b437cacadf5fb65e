import { filled, type Text } from '../../language/text.ts';
import { arrivalsSchema } from '../arrivals/compile-arrivals.ts';
import { attributesSchema } from '../attributes/compile-attributes.ts';
import { hoursSchema } from '../calendar/hours.ts';
import type { Context } from '../context.ts';
import { endsSchema } from '../ends.ts';
import { inputsSchema } from '../inputs/read-inputs.ts';
import { limits } from '../reading/limits.ts';
import { type Entry, field, fields, type Mapping, textOf } from '../reading/tree.ts';
import { resourcesSchema } from '../resources/compile-resources.ts';
import { choice, plainValue, reference, text, title, titleOf } from '../schema/leaves.ts';
import { either, mapping, named, oneOrMore } from '../schema/schema.ts';
import { stepsSchema } from '../steps/compile-steps.ts';
import { readMoment } from '../values/by-date.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber } from '../values/read-value.ts';

/** The sections in which a policy says what changes, each as in a file that extends another. */
const changes = {
  inputs: inputsSchema.partOfAFile(),
  hours: hoursSchema.partOfAFile(),
  attributes: attributesSchema.partOfAFile(),
  arrivals: arrivalsSchema.partOfAFile(),
  resources: resourcesSchema.partOfAFile(),
  steps: stepsSchema.partOfAFile(),
  ends: endsSchema.partOfAFile(),
};

export const changeableSections: readonly string[] = Object.keys(changes);

const movingOn = { 'waiting at': 'intake', 'go to': 're-assessment' };

const inProgress = either(
  {
    expected: {
      en: 'what becomes of cases in progress: stay, or {waiting at: intake, go to: re-assessment}',
      nl: 'wat er met lopende zaken gebeurt: stay, of {waiting at: intake, go to: re-assessment}',
    },
    examples: ['stay', movingOn],
  },
  choice(
    {
      en: 'they stay where they are, and go on under the new rules',
      nl: 'ze blijven waar ze zijn, en gaan verder volgens de nieuwe regels',
    },
    'stay',
  ),
  mapping(
    {
      en: 'who moves on that date: {waiting at: intake, go to: re-assessment}',
      nl: 'wie er op die datum verder gaat: {waiting at: intake, go to: re-assessment}',
    },
    { examples: [movingOn] },
    {
      'waiting at': oneOrMore(
        {
          en: 'a step with a list, or a list of such steps',
          nl: 'een stap met een wachtlijst, of een lijst van zulke stappen',
        },
        text({ en: 'the name of a step', nl: 'de naam van een stap' }, 'intake'),
      ),
      'go to': reference(
        'target',
        {
          en: 'the step or end for the cases that wait there',
          nl: 'de stap of het einde voor de zaken die daar wachten',
        },
        're-assessment',
      ),
    },
  ),
);

/** Keys of what changes are checked where they end up: laid over what held before. */
export const policySchema = mapping(
  {
    en: 'a policy: {from: 2014-01-01, in progress: stay, steps: {...}}',
    nl: 'een maatregel: {from: 2014-01-01, in progress: stay, steps: {...}}',
  },
  { examples: [{ from: '2014-01-01', 'in progress': 'stay', resources: { screener: { staff: '2 FTE' } } }] },
  {
    title: title.optional(),
    from: text(
      {
        en: 'the date from which it holds, such as 2014-01-01',
        nl: 'de datum vanaf wanneer hij geldt, zoals 2014-01-01',
      },
      '2014-01-01',
    ),
    over: plainValue(
      {
        en: 'how long the transition takes, such as "3 months"; at once if left out',
        nl: 'hoe lang de overgang duurt, zoals "3 months"; zonder deze regel gaat het ineens',
      },
      '3 months',
    ).optional(),
    'as in': text(
      {
        en: 'a scenario file that extends the same base: what it changes, this policy changes',
        nl: 'een scenariobestand dat hetzelfde bestand uitbreidt: wat dat verandert, verandert deze maatregel',
      },
      'refer-non-payers.yaml',
    ).optional(),
    'in progress': inProgress,
    ...changes,
  },
);

export const policiesSchema = named(
  {
    en: 'what changes on a date, by name: {refer: {from: 2014-01-01, ...}}',
    nl: 'wat er op een datum verandert, op naam: {refer: {from: 2014-01-01, ...}}',
  },
  'two screeners',
  policySchema,
);

/** A policy as the file has it, and when it holds. */
export interface DatedPolicy {
  readonly name: string;
  readonly entry: Entry;
  /** Seconds from the start of the run. */
  readonly from: number;
  /** Seconds. */
  readonly over: number;
}

export function titleOfPolicy({ name, entry }: DatedPolicy): Text {
  return titleOf(field(entry.value, 'title'), name);
}

/** By date. One whose date is wrong comes last and takes no time: what it changes can be read all the same. */
export function readPolicies(root: Mapping, context: Context): readonly DatedPolicy[] {
  const section = field(root, 'policies');
  const entries = fields(section).filter(([, { value }]) => value.kind === 'mapping');
  if (section !== undefined && entries.length > limits.policies) {
    const expected = filled(
      { en: 'at most {policies} policies', nl: 'hoogstens {policies} maatregelen' },
      { policies: limits.policies },
    );
    context.problems.add(section.at, { code: 'out of bounds', found: `${entries.length} policies`, expected });
    return [];
  }
  const policies = entries.map(([name, entry]) => readPolicy(name, entry, context)).toSorted((a, b) => a.from - b.from);
  for (const [index, policy] of policies.entries()) checkNext(policy, policies[index + 1], context);
  return policies;
}

function readPolicy(name: string, entry: Entry, context: Context): DatedPolicy {
  const fromTree = field(entry.value, 'from');
  const overTree = field(entry.value, 'over');
  const found = textOf(fromTree);
  const from = fromTree === undefined || found === undefined ? undefined : readMoment(context, found, fromTree.at);
  const over = overTree?.kind === 'scalar' ? readNumber(context, overTree, transition) : undefined;
  const isDuring = from === undefined || (from > 0 && from < context.period.horizon);
  if (!isDuring && fromTree !== undefined && found !== undefined) {
    const side = from > 0 ? 'after the run' : 'from the start';
    context.misfits.add(fromTree.at, { code: 'policy outside the run', policy: name, found, side });
  }
  return { name, entry, from: from ?? Number.POSITIVE_INFINITY, over: over ?? 0 };
}

const transition = {
  ...expectations.plannedDuration,
  what: { en: 'a transition', nl: 'een overgang' },
  example: { en: 'a duration such as "3 months"', nl: 'een duur zoals "3 months"' },
};

/** One transition is over before the next begins, and before the run ends. */
function checkNext({ name, entry, from, over }: DatedPolicy, next: DatedPolicy | undefined, context: Context): void {
  const nextTree = field(next?.entry.value, 'from');
  const overTree = field(entry.value, 'over');
  const end = Math.min(next?.from ?? Number.POSITIVE_INFINITY, context.period.horizon);
  if (from >= context.period.horizon) return;
  if (next !== undefined && nextTree !== undefined && from === next.from) {
    const found = textOf(nextTree) ?? '';
    context.problems.add(nextTree.at, { code: 'policies at once', policies: [name, next.name], found });
  } else if (overTree !== undefined && from + over > end) {
    const found = textOf(overTree) ?? '';
    const until = end === next?.from ? next.name : undefined;
    const problems = until === undefined ? context.misfits : context.problems;
    problems.add(overTree.at, { code: 'transition too long', policy: name, found, next: until });
  }
}
