import { z } from 'zod';
import type { SetPart } from '../../plan/plan.ts';
import { allDefined } from '../all-defined.ts';
import { drawn } from '../attributes/compile-attributes.ts';
import { readShares } from '../attributes/read-shares.ts';
import { unknownName } from '../names.ts';
import type { Entry } from '../reading/tree.ts';
import { fields } from '../reading/tree.ts';
import { named, value } from '../schema/shapes.ts';
import { readDependent } from '../values/dependent.ts';
import { readDistribution } from '../values/read-value.ts';
import { zoneIndex } from '../zones.ts';
import type { StepDesk, StepWord } from './step-word.ts';

const expected = 'new values of attributes: {already in care: yes}, or with shares: {shows up: {yes: 60 %, no: 40 %}}';

/** `set: {already in care: yes}`: the values of attributes from here on. */
export const set: StepWord = {
  key: 'set',
  schema: named(expected, z.union([value(expected), z.boolean()], { error: expected })),
  compile: (tree, step) => {
    return allDefined(fields(tree).map(([name, entry]) => compileSet(name, entry, step)));
  },
};

function compileSet(name: string, { keyAt, value: tree }: Entry, step: StepDesk): SetPart | undefined {
  const index = step.attributes.indexOf(name);
  const attribute = index === undefined ? undefined : step.attributes.each[index];
  if (index === undefined || attribute === undefined) {
    return step.problems.add(keyAt, unknownName('attribute', name, step.attributes.all));
  }
  if (index === zoneIndex(step.zones)) {
    return step.problems.add(keyAt, {
      code: 'reserved name',
      name,
      because: 'the arrival stream says where a case is from',
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
