import type { OpeningHours, ResourcePlan } from '../../plan/plan.ts';
import { hour, year } from '../../plan/units.ts';
import { openTime } from '../calendar/open-time.ts';
import { readHours } from '../calendar/read-hours.ts';
import type { Desk } from '../desk.ts';
import { type Entry, field, fields, type Mapping, type Place, type Tree, textOf } from '../reading/tree.ts';
import { titleOf } from '../text-of-title.ts';
import { expectations } from '../values/expectation.ts';
import { readNumber, readWhole } from '../values/read-value.ts';
import { readOtherWork } from './other-work.ts';
import { isRosterOfPeople, readCapacity, readRoster, type Working } from './read-capacity.ts';
import { checkNothingElse, readSeats } from './read-seats.ts';

/** In the order of the file; undefined for a resource that has problems, so that an index stays the resource's own. */
export function compileResources(root: Mapping, desk: Desk): readonly (ResourcePlan | undefined)[] {
  return fields(field(root, 'resources')).map(([name, entry]) =>
    desk.broken.has(entry.value) ? undefined : compileResource(root, name, entry, desk),
  );
}

function compileResource(
  root: Mapping,
  name: string,
  { keyAt, value: tree }: Entry,
  desk: Desk,
): ResourcePlan | undefined {
  const of = field(tree, 'of');
  const works = field(tree, 'works');
  const costs = field(tree, 'costs');
  const line = field(tree, 'line');
  const room = field(line, 'room');
  const organisation = of && desk.organisations.find(of, desk.problems);
  const isKnown = works !== undefined && desk.hours.find(works, desk.problems) !== undefined;
  const hours = isKnown ? readHours(root, textOf(works) ?? '', desk) : undefined;
  const perHour = costs && readNumber(desk, costs, expectations.moneyPerHour);
  const presence = field(tree, 'costs of presence');
  const perHourThere = presence && readNumber(desk, presence, expectations.moneyPerHour);
  const normTree = field(tree, 'norm');
  const norm = normTree && readNumber(desk, normTree, expectations.norm);
  const waitingRoom = room && readWhole(desk, room, expectations.cases);
  // Without its hours, the pace of an FTE cannot be judged.
  const pace = works !== undefined && hours === undefined ? 1 : readPace(tree, hours, desk);
  const otherWork = readOtherWork(desk, tree);
  const isRight = pace !== undefined && otherWork !== undefined;
  const given = isRight ? readGivenCapacity(tree, keyAt, { pace, otherWork }, desk) : undefined;
  return (
    given && {
      name,
      title: titleOf(field(tree, 'title'), name),
      ...given,
      organisation,
      hours,
      closing: closings[textOf(field(tree, 'at closing')) ?? ''] ?? 'pause',
      order: orders[textOf(field(line, 'order')) ?? ''] ?? 'first come',
      preempts: preemptions[textOf(field(line, 'interrupts')) ?? ''] ?? 'no',
      room: waitingRoom,
      costPerHour: perHour === undefined ? undefined : perHour * hour,
      ...(perHourThere === undefined ? {} : { costPerHourThere: perHourThere * hour }),
      ...(norm === undefined ? {} : { norm }),
    }
  );
}

const capacityKeys = ['staff', 'places', 'seats', 'roster'] as const;

function readGivenCapacity(
  resource: Tree,
  keyAt: Place,
  working: Working,
  desk: Desk,
): Pick<ResourcePlan, 'kind' | 'capacity'> | undefined {
  const found = capacityKeys.filter((key) => field(resource, key) !== undefined);
  const [kind, ...more] = found;
  const tree = kind && field(resource, kind);
  if (tree === undefined || more.length > 0) {
    return desk.problems.add(keyAt, { code: 'exactly one of', of: capacityKeys, found });
  }
  const sessions = field(resource, 'sessions');
  if (sessions !== undefined && kind !== 'seats') {
    desk.problems.add(sessions.at, {
      code: 'out of place',
      key: 'sessions',
      expected: '"seats:"',
      found: `"${kind}:"`,
    });
  }
  if (kind === 'staff' || kind === 'places') {
    const capacity = readCapacity(desk, tree, kind, working);
    return capacity && { kind, capacity };
  }
  if (kind === 'seats') {
    checkNothingElse(desk, resource);
    const capacity = readSeats(desk, resource, tree, working.otherWork);
    return capacity && { kind, capacity };
  }
  const roster = readRoster(desk, tree, working.otherWork);
  if (roster === undefined) return undefined;
  const levels = [{ from: 0, units: roster.shifts[0]?.units ?? 0, speed: 1 }];
  const capacity = { levels, roster, sessions: undefined, otherWork: working.otherWork };
  return { kind: isRosterOfPeople(desk, tree) ? 'staff' : 'places', capacity };
}

/** The part of its open time that an FTE works, so that over the run it works its hours per year. */
export function readPace(tree: Tree, hours: OpeningHours | undefined, desk: Desk): number | undefined {
  const netTree = field(tree, 'hours per FTE');
  if (netTree === undefined) return 1;
  const staff = field(tree, 'staff');
  if (staff === undefined) {
    return desk.problems.add(netTree.at, {
      code: 'out of place',
      key: 'hours per FTE',
      expected: 'staff in FTE',
      found: 'something else',
    });
  }
  const net = readNumber(desk, netTree, expectations.hoursPerYear);
  if (net === undefined) return undefined;
  const open = openTime(hours, desk.period) / desk.period.horizon;
  if (net <= open) return net / open;
  const perYear = (share: number) => Math.round((share * year) / hour);
  return desk.problems.add(netTree.at, {
    code: 'more hours than open',
    hoursPerYear: perYear(net),
    openPerYear: perYear(open),
  });
}

const closings: Readonly<Record<string, ResourcePlan['closing']>> = {
  finish: 'finish',
  restart: 'restart',
  redraw: 'redraw',
};

const orders: Readonly<Record<string, ResourcePlan['order']>> = { 'last come': 'last come', priority: 'priority' };

const preemptions: Readonly<Record<string, ResourcePlan['preempts']>> = {
  resume: 'resume',
  restart: 'restart',
  redraw: 'redraw',
};
