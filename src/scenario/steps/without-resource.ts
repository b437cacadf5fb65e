/** Parts of a step that no resource is needed for: what a case owes and is from here on, time, and giving back. */
import type { SetPart } from '../../plan/plan.ts';
import { drawn, sharesSchema } from '../attributes/compile-attributes.ts';
import { readShares } from '../attributes/read-shares.ts';
import { unknownName } from '../names.ts';
import { allDefined } from '../problems.ts';
import type { Tree } from '../reading/tree.ts';
import { reference, value } from '../schema/leaves.ts';
import { type Item, named, oneOrMore } from '../schema/schema.ts';
import { ownTime, readDependent } from '../values/dependent.ts';
import { expectations } from '../values/expectation.ts';
import { readDistribution, readNumber } from '../values/read-value.ts';
import { zoneIndex } from '../zones.ts';
import { type StepContext, stepWord } from './step-word.ts';

const amount = value(
  {
    en: 'what the case is charged, such as "75 euro" or the name of an input',
    nl: 'wat de zaak moet betalen, zoals "75 euro" of de naam van een invoergegeven',
  },
  '75 euro',
);

/** `charge: fine`, or by attribute: what is added to what the case owes. */
export const charge = stepWord('charge', amount, (tree, step) => {
  const owed = readDependent(step, tree, (leaf) => readNumber(step, leaf, expectations.money));
  return owed && [{ kind: 'charge', amount: owed }];
});

const lasting = value(
  {
    en: 'calendar time that passes, such as "30 days" or the name of an input',
    nl: 'de kalendertijd die verstrijkt, zoals "30 days" of de naam van een invoergegeven',
  },
  '30 days',
);

/** `wait: 30 days`: calendar time passes and nobody is occupied. */
export const wait = stepWord('wait', lasting, (tree, step) => {
  const lasts = readDependent(
    step,
    tree,
    (leaf) => readDistribution(step, leaf, expectations.duration),
    undefined,
    ownTime,
  );
  return lasts && [{ kind: 'wait', lasts }];
});

const givenBack = oneOrMore(
  {
    en: 'the resource to give back, or a list of them',
    nl: 'de resource die wordt teruggegeven, of een lijst daarvan',
  },
  reference('resource', { en: 'the name of a resource', nl: 'de naam van een resource' }, 'care place'),
);

/** `release: care place`: gives back what an earlier step kept. */
export const release = stepWord('release', givenBack, (names, step) => {
  const found = allDefined(names.map((name) => step.resources.find(name, step.problems)));
  return found?.map((resource) => ({ kind: 'release', resource }) as const);
});

const expected = {
  en: 'new values of attributes: {already in care: yes}, or with shares: {shows up: {yes: 60 %, no: 40 %}}',
  nl: 'nieuwe waarden van kenmerken: {already in care: yes}, of met aandelen: {shows up: {yes: 60 %, no: 40 %}}',
};

/** `set: {already in care: yes}`: the values of attributes from here on. */
export const set = stepWord(
  'set',
  named(
    expected,
    'already in care',
    sharesSchema.described({
      en: 'the new level or number, or shares of levels',
      nl: 'de nieuwe waarde, of aandelen per waarde',
    }),
  ),
  (values, step) => allDefined(values.map((each) => compileSet(each, step))),
);

function compileSet({ name, keyAt, value: tree }: Item<Tree>, step: StepContext): SetPart | undefined {
  const index = step.attributes.indexOf(name);
  const attribute = index === undefined ? undefined : step.attributes.each[index];
  if (index === undefined || attribute === undefined) {
    return step.problems.add(keyAt, unknownName({ en: 'attribute', nl: 'kenmerk' }, name, step.attributes.all));
  }
  if (index === zoneIndex(step.zones)) {
    return step.problems.add(keyAt, {
      code: 'reserved name',
      name,
      because: {
        en: 'the arrival stream says where a case is from',
        nl: 'de stroom zegt al waar een zaak vandaan komt',
      },
    });
  }
  const { sort } = attribute;
  if (sort === 'category') {
    const shares = readShares(step, tree, attribute);
    return shares && { kind: 'set', attribute: index, to: { kind: 'category', shares } };
  }
  const draw = readDependent(step, tree, (leaf) => readDistribution(step, leaf, drawn[sort]));
  return draw && { kind: 'set', attribute: index, to: { kind: 'number', draw } };
}
