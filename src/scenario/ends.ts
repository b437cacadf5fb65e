import type { EndPlan } from '../plan/plan.ts';
import type { Distribution } from '../random/distribution.ts';
import type { Context } from './context.ts';
import { field, fields, type Mapping, type Tree, textOf } from './reading/tree.ts';
import { choice, reference, title, titleOf, value } from './schema/leaves.ts';
import { mapping, named, orNothing } from './schema/schema.ts';
import { readTarget } from './steps/step-word.ts';
import { readDependent } from './values/dependent.ts';
import { expectations } from './values/expectation.ts';
import { readDistribution, readNumber } from './values/read-value.ts';

const returnsSchema = mapping(
  {
    en: 'people who come back: {share: 15 %, after: 180 days, to: intake}',
    nl: 'mensen die terugkomen: {share: 15 %, after: 180 days, to: intake}',
  },
  { examples: [{ share: '15 %', after: '180 days', to: 'intake' }] },
  {
    share: value(
      {
        en: 'the share of the people who come back, such as "15 %" or the name of an input',
        nl: 'het deel van de mensen dat terugkomt, zoals "15 %" of de naam van een invoergegeven',
      },
      '15 %',
    ),
    after: value(
      {
        en: 'calendar time until they come back, such as "180 days" or the name of an input',
        nl: 'de kalendertijd tot zij terugkomen, zoals "180 days" of de naam van een invoergegeven',
      },
      '180 days',
    ),
    to: reference(
      'target',
      { en: 'the step where their new case begins', nl: 'de stap waar hun nieuwe zaak begint' },
      'intake',
    ),
  },
);

const endSchema = orNothing(
  { en: 'an end: {title: ..., counts: done}, or nothing', nl: 'een einde: {title: ..., counts: done}, of niets' },
  mapping(
    { en: 'an end: {title: ..., counts: done}', nl: 'een einde: {title: ..., counts: done}' },
    { examples: [{ title: 'Lost while waiting', counts: 'lost' }] },
    {
      title: title.optional(),
      collects: choice(
        {
          en: 'what is collected from cases that end here: what they were charged',
          nl: 'wat er wordt geïnd van zaken die hier eindigen: wat hun in rekening is gebracht',
        },
        'charge',
      ).optional(),
      costs: value(
        {
          en: 'what each case costs that ends here, such as "200 euro" or the name of an input',
          nl: 'wat elke zaak kost die hier eindigt, zoals "200 euro" of de naam van een invoergegeven',
        },
        '200 euro',
      ).optional(),
      counts: choice(
        {
          en: 'how the end is counted: done if left out',
          nl: 'hoe het einde telt: als done als het ontbreekt',
        },
        'done',
        'lost',
        'elsewhere',
      ).optional(),
      returns: returnsSchema.optional(),
    },
  ),
);

export const endsSchema = named(
  {
    en: 'the ends of the chain by name: {paid: {collects: charge}}',
    nl: 'de eindes van de keten op naam: {paid: {collects: charge}}',
  },
  'paid',
  endSchema,
);

export function compileEnds(root: Mapping, context: Context): readonly EndPlan[] {
  return fields(field(root, 'ends')).flatMap(([name, { value: tree }]) => {
    if (context.broken.has(tree)) return [];
    const end = endSchema.read(tree);
    const costs = end?.get('costs');
    const comingBack = end?.get('returns');
    const returns = comingBack && readReturns(comingBack, context);
    if (comingBack !== undefined && returns === undefined) return [];
    return [
      {
        name,
        title: titleOf(end?.get('title'), name),
        collects: end?.get('collects') !== undefined,
        costs: costs && readDependent(context, costs, (leaf) => readNumber(context, leaf, expectations.money)),
        counts: end?.get('counts') ?? 'done',
        returns,
      },
    ];
  });
}

function readReturns(tree: ReturnType<typeof returnsSchema.read>, context: Context): EndPlan['returns'] {
  const shareOf = (leaf: Tree) => readNumber(context, leaf, expectations.share);
  const share = readDependent(context, tree.get('share'), shareOf);
  const after = readDependent(context, tree.get('after'), (leaf) => readTimeAway(leaf, context));
  const to = readTarget(context, tree.get('to'));
  return share && after && to && { share, after, to };
}

/** Who could be back at once could go round for ever in no time. */
function readTimeAway(tree: Tree, context: Context): Distribution | undefined {
  const after = readDistribution(context, tree, expectations.duration);
  if (after?.kind !== 'constant' || after.value > 0) return after;
  const expected = { en: 'a time of more than 0', nl: 'een tijd van meer dan 0' };
  return context.problems.add(tree.at, { code: 'out of bounds', found: textOf(tree) ?? '', expected });
}
