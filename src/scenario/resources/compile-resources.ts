/**
 * People and places: what stands under `resources:`, as a schema and as it becomes a plan. Called once for each stage of a
 * scenario. read-capacity.ts knows staff, places and rosters, read-seats.ts sessions, line-schema.ts the list before one.
 */

import { asWritten } from '../../language/text.ts';
import type { OpeningHours, ResourcePlan } from '../../plan/plan.ts';
import { hour, year } from '../../plan/units.ts';
import { openTime, readHours } from '../calendar/hours.ts';
import type { Context } from '../context.ts';
import { type Entry, field, fields, type Mapping, type Place, type Tree } from '../reading/tree.ts';
import { choice, datedValue, plainValue, reference, title, titleOf } from '../schema/leaves.ts';
import { mapping, named } from '../schema/schema.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber, readWhole } from '../values/read-value.ts';
import { resourceLineSchema } from './line-schema.ts';
import {
  isRosterOfPeople,
  readCapacity,
  readOtherWork,
  readRoster,
  rosterSchema,
  type Working,
} from './read-capacity.ts';
import { checkNothingElse, readSeats, sessionsSchema } from './read-seats.ts';

const capacityKeys = ['staff', 'places', 'seats', 'roster'] as const;

export const resourceSchema = mapping(
  {
    en: 'a resource: {of: parket, staff: 1 FTE, works: office hours}',
    nl: 'een resource: {of: parket, staff: 1 FTE, works: office hours}',
  },
  { examples: [{ of: 'parket', staff: '1 FTE', works: 'office hours' }], exclusive: [capacityKeys] },
  {
    title: title.optional(),
    of: reference(
      'organisation',
      { en: 'the organisation it belongs to', nl: 'de organisatie waar hij bij hoort' },
      'parket',
    ).optional(),
    staff: datedValue(
      {
        en: 'how many people, such as "1 FTE" or "3 people"; or by date',
        nl: 'hoeveel mensen, zoals "1 FTE" of "3 people"; of per datum',
      },
      '1 FTE',
      '3 people',
    ).optional(),
    places: datedValue(
      {
        en: 'how many places, such as "60 places"; or by date',
        nl: 'hoeveel plaatsen, zoals "60 places"; of per datum',
      },
      '60 places',
    ).optional(),
    seats: datedValue(
      {
        en: 'how many seats there are at each session, such as "12 places"; or by date',
        nl: 'hoeveel zitplaatsen er bij elke bijeenkomst zijn, zoals "12 places"; of per datum',
      },
      '12 places',
    ).optional(),
    sessions: sessionsSchema.optional(),
    roster: rosterSchema.optional(),
    works: reference(
      'hours',
      {
        en: 'the name of the opening hours it keeps, which stand under "hours:"',
        nl: 'de naam van de openingstijden die hij aanhoudt, die onder "hours:" staan',
      },
      'office hours',
    ).optional(),
    'hours per FTE': plainValue(
      {
        en: 'what one FTE works in a year, such as "1400 hours per year"',
        nl: 'wat één fte in een jaar werkt, zoals "1400 hours per year"',
      },
      '1400 hours per year',
    ).optional(),
    'other work': plainValue(
      {
        en: 'the part of it that goes to work outside the chain, such as "50 %"',
        nl: 'het deel ervan dat naar werk buiten de keten gaat, zoals "50 %"',
      },
      '50 %',
    ).optional(),
    'at closing': choice(
      {
        en: 'what becomes of work in hand when it closes: pause if left out',
        nl: 'wat er bij sluiting gebeurt met werk dat nog loopt: pause als dit ontbreekt',
      },
      'pause',
      'finish',
      'restart',
      'redraw',
    ).optional(),
    line: resourceLineSchema.optional(),
    norm: plainValue(
      {
        en: 'the wait that is on time in the lists before it, such as "8 weeks"',
        nl: 'de wachttijd in de lijsten ervoor die nog op tijd is, zoals "8 weeks"',
      },
      '8 weeks',
    ).optional(),
    costs: plainValue(
      {
        en: 'what an hour of work costs, such as "60 euro per hour"',
        nl: 'wat een uur werk kost, zoals "60 euro per hour"',
      },
      '60 euro per hour',
    ).optional(),
    'costs of presence': plainValue(
      {
        en: 'what an hour costs in which it is there, busy or not, such as "45 euro per hour"',
        nl: 'wat een uur aanwezigheid kost, bezet of niet, zoals "45 euro per hour"',
      },
      '45 euro per hour',
    ).optional(),
  },
);

type Resource = ReturnType<typeof resourceSchema.read>;

export const resourcesSchema = named(
  {
    en: 'people and places by name: {screener: {staff: 1 FTE}}',
    nl: 'mensen en plaatsen op naam: {screener: {staff: 1 FTE}}',
  },
  'screener',
  resourceSchema,
);

/** In the order of the file; undefined for a resource that has problems, so that an index stays the resource's own. */
export function compileResources(root: Mapping, context: Context): readonly (ResourcePlan | undefined)[] {
  // Every one is read, and once: one by which nobody works can be wrong as well.
  const weeks = new Map(context.hours.all.map((name) => [name, readHours(root, name, context)]));
  return fields(field(root, 'resources')).map(([name, entry]) =>
    context.broken.has(entry.value) ? undefined : compileResource(weeks, name, entry, context),
  );
}

function compileResource(
  weeks: ReadonlyMap<string, OpeningHours | undefined>,
  name: string,
  { keyAt, value: tree }: Entry,
  context: Context,
): ResourcePlan | undefined {
  const resource = resourceSchema.read(tree);
  const of = resource.get('of');
  const works = resource.get('works');
  const costs = resource.get('costs');
  const presence = resource.get('costs of presence');
  const line = resource.get('line');
  const room = line?.get('room');
  const normTree = resource.get('norm');
  const organisation = of && context.organisations.find(of, context.problems);
  const isKnown = works !== undefined && context.hours.find(works, context.problems) !== undefined;
  const hours = isKnown ? weeks.get(works.written) : undefined;
  const perHour = costs && readNumber(context, costs, expectations.moneyPerHour);
  const perHourThere = presence && readNumber(context, presence, expectations.moneyPerHour);
  const norm = normTree && readNumber(context, normTree, expectations.norm);
  const waitingRoom = room && readWhole(context, room, expectations.cases);
  // Without its hours, the pace of an FTE cannot be judged.
  const pace = works !== undefined && hours === undefined ? 1 : readPace(tree, hours, context);
  const otherWork = readOtherWork(context, tree);
  const isRight = pace !== undefined && otherWork !== undefined;
  const given = isRight
    ? readGivenCapacity(resource, keyAt, { pace, hoursPerFte: readHoursPerFte(tree, context), otherWork }, context)
    : undefined;
  return (
    given && {
      name,
      title: titleOf(resource.get('title'), name),
      ...given,
      organisation,
      hours,
      closing: resource.get('at closing') ?? 'pause',
      order: line?.get('order') ?? 'first come',
      preempts: line?.get('interrupts') ?? 'no',
      room: waitingRoom,
      costPerHour: perHour === undefined ? undefined : perHour * hour,
      ...(perHourThere === undefined ? {} : { costPerHourThere: perHourThere * hour }),
      ...(norm === undefined ? {} : { norm }),
    }
  );
}

function readGivenCapacity(
  resource: Resource,
  keyAt: Place,
  working: Working,
  context: Context,
): Pick<ResourcePlan, 'kind' | 'capacity'> | undefined {
  const found = capacityKeys.filter((key) => field(resource.tree, key) !== undefined);
  const [kind, ...more] = found;
  if (kind === undefined || more.length > 0) {
    return context.problems.add(keyAt, { code: 'exactly one of', of: capacityKeys, found });
  }
  const sessions = resource.get('sessions');
  if (sessions !== undefined && kind !== 'seats') {
    context.problems.add(sessions.at, {
      code: 'out of place',
      key: 'sessions',
      expected: { en: '"seats:"', nl: '"seats:"' },
      found: asWritten(`"${kind}:"`),
    });
  }
  const { otherWork } = working;
  const tree = kind === 'roster' ? undefined : resource.get(kind);
  if (tree !== undefined && (kind === 'staff' || kind === 'places')) {
    const capacity = readCapacity(context, tree, kind, working);
    return capacity && { kind, capacity };
  }
  if (tree !== undefined && kind === 'seats') {
    checkNothingElse(context, resource.tree);
    const capacity = readSeats(context, sessions, tree, otherWork);
    return capacity && { kind, capacity };
  }
  const rota = resource.get('roster');
  const roster = rota && readRoster(context, rota, otherWork);
  if (rota === undefined || roster === undefined) return undefined;
  const levels = [{ from: 0, units: roster.shifts[0]?.units ?? 0, speed: 1 }];
  const capacity = { levels, roster, sessions: undefined, otherWork };
  return { kind: isRosterOfPeople(context, rota) ? 'staff' : 'places', capacity };
}

/** In a year; undefined where the file does not say, or says it wrongly. */
function readHoursPerFte(tree: Tree, context: Context): number | undefined {
  const given = field(tree, 'hours per FTE');
  const net = given && readNumber(context, given, expectations.hoursPerYear);
  return net === undefined ? undefined : (net * year) / hour;
}

/** The part of its open time that an FTE works, so that over the run it works its hours per year. */
export function readPace(tree: Tree, hours: OpeningHours | undefined, context: Context): number | undefined {
  const netTree = field(tree, 'hours per FTE');
  if (netTree === undefined) return 1;
  const staff = field(tree, 'staff');
  if (staff === undefined) {
    return context.problems.add(netTree.at, {
      code: 'out of place',
      key: 'hours per FTE',
      expected: { en: 'staff in FTE', nl: 'personeel in FTE' },
      found: { en: 'something else', nl: 'iets anders' },
    });
  }
  const net = readNumber(context, netTree, expectations.hoursPerYear);
  if (net === undefined) return undefined;
  const open = openTime(hours, context.period) / context.period.horizon;
  if (net <= open) return net / open;
  const perYear = (share: number) => Math.round((share * year) / hour);
  return context.misfits.add(netTree.at, {
    code: 'more hours than open',
    hoursPerYear: perYear(net),
    openPerYear: perYear(open),
  });
}
