import { looksAtCase } from '../../plan/conditions.ts';
import { conditionSchema, readCondition } from '../conditions/read-condition.ts';
import { reference } from '../schema/leaves.ts';
import { mapping } from '../schema/schema.ts';
import { readTarget, stepWord } from './step-word.ts';

const gateSchema = mapping(
  {
    en: 'a gate: {open while: "care place waiting < 40", closed to: summons}',
    nl: 'een instroomstop: {open while: "care place waiting < 40", closed to: summons}',
  },
  { examples: [{ 'open while': 'care place waiting < 40', 'closed to': 'summons' }] },
  {
    'open while': conditionSchema.described({
      en: 'while which condition cases may pass',
      nl: 'de voorwaarde waaronder zaken doorgaan',
    }),
    reopens: conditionSchema
      .described({
        en: 'on which condition it opens again; on the same if left out',
        nl: 'de voorwaarde waarbij een instroomstop eindigt; dezelfde als dit ontbreekt',
      })
      .optional(),
    'closed to': reference(
      'target',
      {
        en: 'the step or end for cases that find the gate closed',
        nl: 'de stap of het einde voor zaken die tijdens een instroomstop komen',
      },
      'summons',
    ),
  },
);

/** `gate: {open while: "care place waiting < 40", reopens: "care place waiting < 25", closed to: summons}` */
export const gate = stepWord('gate', gateSchema, (given, step, at) => {
  const reopensTree = given.get('reopens');
  const openWhile = readCondition(given.get('open while'), step);
  const reopens = reopensTree === undefined ? openWhile : readCondition(reopensTree, step);
  const closedTo = readTarget(step, given.get('closed to'));
  if (openWhile === undefined || reopens === undefined || closedTo === undefined) return undefined;
  if (reopensTree !== undefined && (looksAtCase(openWhile) || looksAtCase(reopens))) {
    return step.problems.add(at, { code: 'gate looks at the case', step: step.step.name });
  }
  return [{ kind: 'gate', openWhile, reopens, closedTo }];
});
