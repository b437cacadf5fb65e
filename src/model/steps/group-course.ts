import type { Gathering } from '../../engine/gathering.ts';
import type { Action } from '../../engine/simulation.ts';
import { priorities } from '../../engine/simulation.ts';
import type { Timer } from '../../engine/timers.ts';
import type { GroupPart, Target } from '../../plan/plan.ts';
import { countOf, mostSessions } from '../../plan/units.ts';
import type { Activity } from '../activity.ts';
import type { World } from '../world.ts';
import type { Rule } from './group-rule.ts';
import { groupRules } from './group-rule.ts';
import type { Agenda } from './group-sessions.ts';
import { endPatience } from './patience.ts';
import type { Place } from './place.ts';

/** A group that has begun. */
interface Group {
  /** As an entity of the engine. */
  readonly entity: number;
  readonly rule: Rule;
  /** Who is still in it, in the order of the list. */
  members: readonly number[];
  /** Sessions begun. */
  held: number;
  /** When the last of them began. */
  begunAt: number;
  /** When the next one became due. */
  dueAt: number;
  /** Seconds of the sessions that are over, interruptions left out. */
  met: number;
  /** Its next session waits for what it needs; a session is under way; or there is time between two. */
  state: 'asks' | 'meets' | 'pauses';
  /** Ends the time between two sessions. */
  timer: Timer;
  /** Those who leave the session that begins, for having missed too many. */
  expelled: readonly number[];
}

/** Takes the groups of one step through their sessions, from the moment they have formed. */
export class Course implements Agenda {
  /** What each set of rules says. */
  readonly rules: readonly Rule[];

  private readonly world: World;
  private readonly place: Place;
  private readonly gathering: () => Gathering;
  private readonly next: Activity;
  private readonly dropOut: Action;
  private readonly goOn: Action;
  /** The column that says which group a case is in. */
  private readonly groupOf: number;
  /** Groups that have formed and not begun, in that order. */
  private readonly formed: { readonly entity: number; readonly rule: Rule }[] = [];
  private readonly groups = new Map<number, Group>();

  /**
   * @param gathering asked for once it runs
   * @param next where members go after the last session
   */
  constructor(world: World, place: Place, parts: readonly GroupPart[], gathering: () => Gathering, next: Activity) {
    const { cases, simulation } = world;
    this.world = world;
    this.place = place;
    this.gathering = gathering;
    this.next = next;
    this.rules = groupRules(world, place, parts, this);
    this.groupOf = cases.counter();
    this.goOn = simulation.register(`next session at ${place.step}`, (entity) => this.prepare(this.group(entity)));
    this.dropOut = simulation.register(`dropping out at ${place.step}`, (item) => {
      cases.patience[item] = -1;
      const group = this.group(cases.counts[this.groupOf]![item]!);
      this.lose(group, [item], group.rule.part.dropsOut?.to);
    });
  }

  /** The rule of groups that form or begin now: that of the rules that hold for every case. */
  get rule(): Rule {
    return this.rules[this.world.policies.forAll]!;
  }

  /** A group has formed: it begins as soon as what it needs is there, with the priority of the first in the list. */
  enlist(): void {
    const { entities } = this.world.network;
    const { rule } = this;
    const entity = entities.create();
    this.formed.push({ entity, rule });
    rule.sessions.ask(entity, entities.rank[this.gathering().list.head]!);
  }

  /** The group that formed last, and has not begun, is no more. */
  strike(): void {
    const { entity, rule } = this.formed.pop()!;
    rule.sessions.withdraw(entity);
    this.world.network.entities.remove(entity);
  }

  begin(entity: number): number {
    const { observer, simulation } = this.world;
    const group = this.groups.get(entity) ?? this.open(entity);
    const { attendance } = group.rule;
    const { absent, expelled } = attendance.callRoll(group.members);
    if (group.held > 0) {
      const { now } = simulation;
      observer.sessionBegan(this.place.index, group.members.length, now, now - group.dueAt);
    }
    group.state = 'meets';
    group.held++;
    group.begunAt = simulation.now;
    group.expelled = expelled;
    observer.rollCalled(this.place.index, group.members.length - absent, absent, simulation.now);
    // Where nobody may stay the session does not take place.
    if (expelled.length < group.members.length) {
      observer.sessionHeld(this.place.index, group.members.length - absent, absent, simulation.now);
    }
    return attendance.lengthFor(group.members);
  }

  begun(entity: number): void {
    const group = this.group(entity);
    this.lose(group, group.expelled, group.rule.part.mayMiss?.to);
  }

  end(entity: number, worked: number): void {
    const { simulation } = this.world;
    const group = this.group(entity);
    group.met += worked;
    group.state = 'pauses';
    const { every } = group.rule.part;
    const through = group.members.filter((item) => this.sessionsFor(item, group.rule) <= group.held);
    if (through.length === group.members.length) {
      this.finish(group);
      return;
    }
    group.timer = simulation.timer(
      Math.max(simulation.now, group.begunAt + every),
      this.goOn,
      entity,
      priorities.onward,
    );
    group.members = group.members.filter((item) => !through.includes(item));
    this.goOnFrom(group, through);
  }

  paused(entity: number): void {
    const { observer, simulation } = this.world;
    for (const item of this.group(entity).members) observer.paused(this.place.index, item, simulation.now);
  }

  resumed(entity: number): void {
    const { observer, simulation } = this.world;
    for (const item of this.group(entity).members) observer.resumed(this.place.index, item, simulation.now);
  }

  redraw(entity: number): number {
    const { members, rule } = this.group(entity);
    return rule.attendance.lengthAgainFor(members);
  }

  private group(entity: number): Group {
    return this.groups.get(entity)!;
  }

  /** The first session begins: who is in the group is settled now. */
  private open(entity: number): Group {
    const { observer, simulation } = this.world;
    const { now } = simulation;
    const rule = this.ruleFor(entity);
    const members = this.gathering().take();
    for (const item of members) this.admit(item, entity, rule);
    const seats = rule.seats(members.length);
    observer.groupStarted(this.place.index, members.length, seats, now);
    if (rule.part.forms.kind === 'fills') observer.seatsForGroups(this.place.index, seats, members.length, now);
    const group: Group = {
      entity,
      rule,
      members,
      held: 0,
      begunAt: now,
      dueAt: now,
      met: 0,
      state: 'asks',
      timer: 0,
      expelled: [],
    };
    this.groups.set(entity, group);
    return group;
  }

  /** That of the moment it begins, unless it asked for something else then. */
  private ruleFor(entity: number): Rule {
    const at = this.formed.findIndex((each) => each.entity === entity);
    const { rule } = this.formed[at]!;
    this.formed.splice(at, 1);
    return rule.sessions === this.rule.sessions ? this.rule : rule;
  }

  private admit(item: number, group: number, { attendance, stays }: Rule): void {
    const { cases, network, observer, simulation } = this.world;
    const { since } = network.entities;
    const { now } = simulation;
    const waited = now - since[item]!;
    endPatience(this.world, item);
    cases.endWait(item, waited);
    cases.worksAt[item] = this.place.index;
    cases.counts[this.groupOf]![item] = group;
    since[item] = now;
    attendance.begin(item);
    observer.started(this.place.index, item, now, waited);
    const until = stays === undefined ? Number.POSITIVE_INFINITY : now + stays.of(item);
    if (until < Number.POSITIVE_INFINITY) cases.patience[item] = simulation.timer(until, this.dropOut, item);
  }

  /** The time between two sessions is over. */
  private prepare(group: Group): void {
    const { part, attendance, sessions } = group.rule;
    this.lose(group, attendance.dropouts(group.members), part.dropsOut?.to);
    if (group.members.length === 0) return;
    const { observer, simulation } = this.world;
    group.state = 'asks';
    group.dueAt = simulation.now;
    observer.sessionDue(this.place.index, group.members.length, group.dueAt);
    sessions.ask(group.entity, this.world.network.entities.rank[group.entity]!);
  }

  /** Members leave before the end; a group that nobody is left in ends at once. */
  private lose(group: Group, leavers: readonly number[], to: Target | undefined): void {
    if (leavers.length === 0 || to === undefined) return;
    const { movement, observer, simulation } = this.world;
    const worked = group.met + (group.state === 'meets' ? group.rule.sessions.workedSoFar(group.entity) : 0);
    group.members = group.members.filter((item) => !leavers.includes(item));
    if (group.state === 'asks' && group.held > 0) {
      const { now } = simulation;
      observer.sessionMissed(this.place.index, leavers.length, now, now - group.dueAt);
    }
    for (const item of leavers) {
      observer.droppedOut(this.place.index, item, simulation.now);
      this.release(item, worked);
    }
    if (group.members.length === 0) this.breakUp(group);
    for (const item of leavers) movement.advance(item, this.world.at(to));
  }

  private breakUp({ entity, state, timer, rule }: Group): void {
    // Forgotten first: what starts when units come back may be a group of this very step.
    this.groups.delete(entity);
    if (state === 'asks') {
      rule.sessions.withdraw(entity);
      rule.sessions.settle();
    }
    if (state === 'meets') rule.sessions.breakOff(entity);
    if (state === 'pauses') this.world.simulation.cancel(timer);
    this.world.network.entities.remove(entity);
  }

  /** The last session of all members is over. */
  private finish(group: Group): void {
    this.goOnFrom(group, group.members, () => {
      this.groups.delete(group.entity);
      this.world.network.entities.remove(group.entity);
    });
  }

  /** The last session of these members is over. @param before they go on */
  private goOnFrom({ rule, met }: Group, members: readonly number[], before?: () => void): void {
    const { makesUp } = rule.part;
    const makingUp = makesUp && this.world.at(makesUp);
    for (const item of members) this.release(item, met);
    before?.();
    for (const item of members) {
      const to = makingUp !== undefined && rule.attendance.hasMissed(item) ? makingUp : this.next;
      this.world.movement.advance(item, to);
    }
  }

  private sessionsFor(item: number, { part: { sessions, sessionsBy } }: Rule): number {
    return sessionsBy === undefined ? sessions : countOf(this.world.cases.values[sessionsBy]![item]!, mostSessions);
  }

  /** The case is in its group no longer. @param worked seconds of sessions while it was, interruptions left out */
  private release(item: number, worked: number): void {
    const { cases, network, observer, simulation } = this.world;
    endPatience(this.world, item);
    cases.worksAt[item] = -1;
    const held = simulation.now - network.entities.since[item]!;
    observer.finished(this.place.index, item, simulation.now, held, worked);
  }
}
