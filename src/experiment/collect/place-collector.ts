import type { CaseObserver } from '../../model/observer.ts';
import type { Plan } from '../../plan/plan.ts';
import { listPlaces } from '../places/list-places.ts';
import { GateStatistics } from './gates.ts';
import { GroupStatistics } from './groups.ts';
import { ResourceStatistics } from './resources.ts';
import { SeatStatistics } from './seats.ts';

/** The statistics of a replication that need not know of any case what became of it: of gates, groups, sessions and units. */
export class PlaceCollector implements CaseObserver {
  readonly plan: Plan;
  /** Of the places that `listPlaces` names: the resources come first. */
  readonly resources: ResourceStatistics;
  readonly gates: GateStatistics;
  readonly groups: GroupStatistics;
  readonly seats: SeatStatistics;

  constructor(plan: Plan) {
    this.plan = plan;
    this.resources = new ResourceStatistics(listPlaces(plan).length);
    this.gates = new GateStatistics(plan);
    this.groups = new GroupStatistics(plan.steps.length);
    this.seats = new SeatStatistics(plan.resources.length);
  }

  admitted(step: number, item: number): void {
    this.gates.admit(step, item);
  }

  gateMoved(step: number, open: boolean, now: number): void {
    this.gates.move(step, open, now);
  }

  groupStarted(step: number, members: number, seats: number): void {
    this.groups.begin(step, members, seats);
  }

  seatsForGroups(step: number, seats: number, taken: number): void {
    this.groups.offer(step, seats, taken);
  }

  rollCalled(step: number, present: number, absent: number): void {
    this.groups.call(step, present, absent);
  }

  sessionHeld(step: number): void {
    this.groups.hold(step);
  }

  sessionDue(step: number, members: number, now: number): void {
    this.groups.await(step, members, now);
  }

  sessionBegan(step: number, members: number, now: number, waited: number): void {
    this.groups.meetAgain(step, members, now, waited);
  }

  sessionMissed(step: number, members: number, now: number, waited: number): void {
    this.groups.leaveWait(step, members, now, waited);
  }

  droppedOut(step: number): void {
    this.groups.droppedOut[step] = this.groups.droppedOut[step]! + 1;
  }

  seatsOffered(resource: number, seats: number, taken: number): void {
    this.seats.offer(resource, seats, taken);
  }

  occupied(resource: number, inUse: number, units: number, now: number): void {
    this.resources.change(resource, inUse, units, now);
  }

  idled(resource: number, idle: number, now: number): void {
    this.resources.idles(resource, idle, now);
  }

  staffed(resource: number, inUse: number, units: number, now: number): void {
    this.resources.staff(resource, inUse, units, now);
  }

  paced(resource: number, pace: number, now: number): void {
    this.resources.pace(resource, pace, now);
  }
}
