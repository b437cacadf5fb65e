import { asWritten } from '../../language/text.ts';
import type { GroupForming, GroupPart } from '../../plan/plan.ts';
import { mostSessions } from '../../plan/units.ts';
import { field, type Tree } from '../reading/tree.ts';
import { plainValue, reference, value } from '../schema/leaves.ts';
import { mapping } from '../schema/schema.ts';
import { readDependent } from '../values/dependent.ts';
import { type Expectation, expectations, upTo } from '../values/expectation.ts';
import { readOwnCount } from '../values/own-count.ts';
import { readDistribution, readNumber, readWhole } from '../values/read-value.ts';
import { type Leavers, leavingKeys, readLeaving, severalSessions } from './group-leaving.ts';
import { readLine } from './line.ts';
import { handlingTime, neededResources, needsSchema, readNeeds } from './needs.ts';
import { type StepContext, stepWord } from './step-word.ts';

const groupSchema = mapping(
  {
    en: 'a group: {size: 10 places, sessions: 4, every: 7 days, by: trainer, takes: 2 hours}',
    nl: 'een groep: {size: 10 places, sessions: 4, every: 7 days, by: trainer, takes: 2 hours}',
  },
  {
    examples: [{ size: '10 places', sessions: 4, every: '7 days', by: 'trainer', takes: '2 hours' }],
    exclusive: [['size', 'at']],
  },
  {
    size: plainValue(
      {
        en: 'how many make a full group, such as "10 places"',
        nl: 'hoeveel er in een volle groep zitten, zoals "10 places"',
      },
      '10 places',
    ).optional(),
    at: reference(
      'resource',
      {
        en: 'the resource with seats at whose sessions groups form',
        nl: 'de resource met zitplaatsen, waarvan elke bijeenkomst een groep vormt',
      },
      'course',
    ).optional(),
    least: plainValue(
      {
        en: 'with how many a group starts at least, such as "6 places"',
        nl: 'met hoeveel een groep minstens begint, zoals "6 places"',
      },
      '6 places',
    ).optional(),
    'starts after': plainValue(
      {
        en: 'how long after the first came a group starts that is not full',
        nl: 'hoe lang na de eerste deelnemer een groep begint die niet vol is',
      },
      '30 days',
    ).optional(),
    sessions: plainValue(
      {
        en: 'how often a group meets, such as 4; once where it is not said',
        nl: 'hoe vaak een groep bijeenkomt, zoals 4; zonder deze regel één keer',
      },
      4,
    ).optional(),
    every: plainValue(
      {
        en: 'from one session to the next, such as "7 days"',
        nl: 'van de ene bijeenkomst tot de volgende, zoals "7 days"',
      },
      '7 days',
    ).optional(),
    by: needsSchema.optional(),
    takes: plainValue(
      {
        en: 'how long a session takes, such as "2 hours" or the name of an input',
        nl: 'hoe lang een bijeenkomst duurt, zoals "2 hours" of de naam van een invoergegeven',
      },
      '2 hours',
    ),
    absent: value(
      {
        en: 'the share of members that misses a session, such as "20 %"',
        nl: 'het deel van de deelnemers dat een bijeenkomst mist, zoals "20 %"',
      },
      '20 %',
    ).optional(),
    ...leavingKeys,
  },
);

type Group = ReturnType<typeof groupSchema.read>;

/** `group: {size: 10 places, sessions: 4, every: 7 days, by: trainer, takes: 2 hours}`: waits for a group, which meets. */
export const group = stepWord('group', groupSchema, (given, step) => {
  const before = step.problems.count;
  if (field(step.step.tree, 'work') !== undefined) {
    return step.problems.add(given.at, { code: 'exactly one of', of: ['work', 'group'], found: ['work', 'group'] });
  }
  const part = compileGroup(given, step);
  return part === undefined || step.problems.count > before ? undefined : [part];
});

function compileGroup(given: Group, step: StepContext): GroupPart | undefined {
  const by = given.get('by');
  const absentTree = given.get('absent');
  const forms = readForming(given, step);
  const own = readOwnSessions(given.get('sessions'), step);
  const sessions = own?.sessions ?? readSessions(given.get('sessions'), step);
  const every = readEvery(given, own === undefined ? sessions : mostSessions, step);
  const needs = by === undefined ? [] : readNeeds(by, undefined, step);
  const needed = neededResources(needs, step);
  const takes = readDistribution(step, given.get('takes'), handlingTime(needed));
  const absent = absentTree && readDependent(step, absentTree, (leaf) => readNumber(step, leaf, expectations.share));
  const leavers: Leavers = {
    ...{ mayMiss: given.get('may miss'), makesUp: given.get('makes up'), dropsOut: given.get('drops out') },
    hasAbsence: absentTree !== undefined,
  };
  const leaving = readLeaving(leavers, own === undefined ? sessions : mostSessions, step);
  if (forms === undefined || needs === undefined) return undefined;
  const seats = forms.kind === 'sessions' ? [step.compiledResources[forms.resource]] : [];
  const line = readLine([...seats.flatMap((each) => each ?? []), ...needed], step);
  if (sessions === undefined || every === undefined || takes === undefined || line === undefined) return undefined;
  return { kind: 'group', forms, sessions, ...own, every, needs, takes, absent, ...leaving, line };
}

const counted: Expectation = {
  ...expectations.unitCount,
  what: { en: 'a number of members', nl: 'een aantal deelnemers' },
  example: { en: 'a number of members such as "8 places"', nl: 'een aantal deelnemers zoals "8 places"' },
  low: 1,
  most: expectations.units.most,
};

/** When groups form: `size`, perhaps with `starts after`, or `at` the sessions of a resource. */
function readForming(given: Group, step: StepContext): GroupForming | undefined {
  const sizeTree = given.get('size');
  const atTree = given.get('at');
  const leastTree = given.get('least');
  const afterTree = given.get('starts after');
  const least = leastTree === undefined ? 1 : readWhole(step, leastTree, { ...counted, structural: true });
  if (sizeTree !== undefined && atTree === undefined) {
    const size = readWhole(step, sizeTree, counted);
    const startsAfter = afterTree && readNumber(step, afterTree, expectations.duration);
    if (size === undefined || least === undefined) return undefined;
    if (leastTree !== undefined && least > size) {
      return step.problems.add(leastTree.at, { code: 'group never forms', least, most: size });
    }
    return { kind: 'fills', size, least, startsAfter };
  }
  if (atTree === undefined || sizeTree !== undefined) {
    const found = sizeTree === undefined ? [] : ['size', 'at'];
    return step.problems.add(given.at, { code: 'exactly one of', of: ['size', 'at'], found });
  }
  if (afterTree !== undefined) {
    const [expected, found] = [asWritten('"size:"'), asWritten('"at:"')];
    step.problems.add(afterTree.at, { code: 'out of place', key: 'starts after', expected, found });
  }
  const resource = seatsNamed(atTree, step);
  return resource === undefined || least === undefined ? undefined : { kind: 'sessions', resource, least };
}

function seatsNamed(tree: Tree, step: StepContext): number | undefined {
  const resource = step.resources.find(tree, step.problems);
  const plan = resource === undefined ? undefined : step.compiledResources[resource]?.plan;
  if (plan === undefined || plan.kind === 'seats') return resource;
  const found = plan.capacity.roster === undefined ? capacities[plan.kind] : capacities.roster;
  const expected = capacities.seats;
  return step.problems.add(tree.at, { code: 'wrong sort of resource', resource: plan.name, expected, found });
}

const capacities = {
  staff: { en: 'staff', nl: 'personeel' },
  places: { en: 'places', nl: 'plaatsen' },
  seats: { en: 'seats', nl: 'zitplaatsen' },
  roster: { en: 'a roster', nl: 'een rooster' },
} as const;

function readSessions(tree: Tree | undefined, step: StepContext): number | undefined {
  if (tree === undefined) return 1;
  return readWhole(step, tree, {
    ...expectations.count,
    what: { en: 'a number of sessions', nl: 'een aantal bijeenkomsten' },
    most: upTo(mostSessions),
  });
}

/** A number that each member has. */
function readOwnSessions(
  tree: Tree | undefined,
  step: StepContext,
): Pick<GroupPart, 'sessions' | 'sessionsBy'> | undefined {
  const own = tree && readOwnCount(step, tree, mostSessions);
  // What is wrong with it has been reported.
  if (own === 'wrong') return { sessions: 1 };
  return own && { sessions: Math.round(own.average), sessionsBy: own.attribute };
}

/** 0 where there is one session. */
function readEvery(given: Group, sessions: number | undefined, step: StepContext): number | undefined {
  const everyTree = given.get('every');
  const every = everyTree === undefined ? 0 : readNumber(step, everyTree, expectations.duration);
  if (sessions !== undefined && sessions > 1 && everyTree === undefined) {
    const expected = {
      en: 'the time from one session to the next, such as "7 days"',
      nl: 'de tijd van de ene bijeenkomst tot de volgende, zoals "7 days"',
    };
    return step.problems.add(given.get('sessions')?.at ?? given.at, { code: 'missing key', key: 'every', expected });
  }
  if (sessions === 1 && everyTree !== undefined) {
    return step.problems.add(everyTree.at, { code: 'out of place', key: 'every', ...severalSessions });
  }
  return every;
}
