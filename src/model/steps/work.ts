import type { Line } from '../../engine/line.ts';
import type { Activity } from '../activity.ts';
import { test } from '../conditions.ts';
import { lookup } from '../dependent.ts';
import { Luck, NumberDraw } from '../draws.ts';
import type { LinePlan, WorkPart } from '../plan.ts';
import type { World } from '../world.ts';
import type { Builder, Place } from './build.ts';

/** Waits in the step's line until every need can be met at once, then works. */
export const work: Builder<'work'> = (world, place, part, next) => {
  const { cases, network, observer, simulation, pace } = world;
  const { index, step, visits } = place;
  const takes = new NumberDraw(world, `work at ${step}`, visits, part.takes);
  const priority = lookup(part.line.priority, (rank) => rank);
  const pauseBefore = world.point(next);
  const only = part.needs.length === 1 ? part.needs[0]!.resource : undefined;
  const paceOf = () => (only !== undefined ? pace[only]! : Math.min(...part.needs.map((need) => pace[need.resource]!)));
  const keeps = part.needs.filter((need) => need.keeps);

  const line: Line = network.line({
    name: step,
    index,
    needs: part.needs.map((need) => ({
      facility: network.facilities[need.resource]!,
      units: need.units,
      keeps: need.keeps,
    })),
    started(item) {
      if (cases.patience[item] !== -1) {
        simulation.cancel(cases.patience[item]!);
        cases.patience[item] = -1;
      }
      line.work(item, takes.of(item) / paceOf());
    },
    finished(item) {
      for (let i = 0; i < keeps.length; i++) {
        const { resource, units } = keeps[i]!;
        cases.kept[resource]![item] = cases.kept[resource]![item]! + units;
      }
      // At one instant every unit is given back before anyone asks for one.
      if (simulation.releasesPending) {
        cases.resumesAt[item] = pauseBefore;
        world.resumeAfter(item, 0);
      } else world.advance(item, next);
    },
    redraw: redrawing(world, place, part, paceOf),
  });

  const turnedAway = judge(world, place, part.line, line);
  const losePatience = patience(world, place, part.line, line);
  return {
    step,
    enter(item) {
      if (turnedAway !== undefined) {
        const elsewhere = turnedAway(item);
        if (elsewhere !== undefined) return elsewhere;
      }
      const rank = priority.only === undefined ? priority.of(cases, item) : priority.only;
      if (!line.join(item, rank) && losePatience !== undefined) losePatience(item);
      return undefined;
    },
  };

  function redrawing(w: World, p: Place, of: WorkPart, currentPace: () => number): (item: number) => number {
    const redraws = of.needs.some(({ resource }) => {
      const { closing, preempts } = w.plan.resources[resource]!;
      return closing === 'redraw' || preempts === 'redraw';
    });
    if (!redraws) return () => Number.NaN;
    const count = w.cases.counter();
    const again = new NumberDraw(w, `work at ${p.step} again`, count, of.takes);
    return (item) => {
      w.cases.counts[count]![item] = w.cases.counts[count]![item]! + 1;
      return again.of(item) / currentPace();
    };
  }

  /** Whether a case joins the line: it may choose not to, or find no room. */
  function judge(w: World, p: Place, plan: LinePlan, before: Line): ((item: number) => Activity | undefined) | undefined {
    const { refusedTo } = plan;
    const rooms = part.needs.map(({ resource }) => ({
      facility: network.facilities[resource]!,
      room: w.plan.resources[resource]!.room ?? Number.POSITIVE_INFINITY,
    }));
    const limited = refusedTo !== undefined && (plan.room !== undefined || rooms.some(({ room }) => room < Infinity));
    if (!limited && plan.balks.length === 0) return undefined;
    const room = plan.room ?? Number.POSITIVE_INFINITY;
    const refused = refusedTo === undefined ? undefined : w.at(refusedTo);
    const balks = plan.balks.map((balk) => ({
      when: test(w, balk.when),
      share: lookup(balk.share, (share) => share),
      to: w.at(balk.to),
    }));
    const luck = new Luck(w.chance, w.cases, `joining at ${p.step}`, p.visits);
    return (item) => {
      for (const balk of balks) {
        if (!balk.when(item)) continue;
        if (luck.of(item).next() >= balk.share.of(cases, item)) break;
        observer.balked(index, item, simulation.now);
        return balk.to;
      }
      const full = before.list.length >= room || rooms.some(({ facility, room: most }) => facility.waiting >= most);
      if (!limited || !full || before.startsAtOnce) return undefined;
      observer.refused(index, item, simulation.now);
      return refused;
    };
  }

  /** Starts the clock of a case that has to wait; when it runs out, the case leaves the line and goes elsewhere. */
  function patience(w: World, p: Place, plan: LinePlan, before: Line): ((item: number) => void) | undefined {
    if (plan.patience === undefined) return undefined;
    const lasts = new NumberDraw(w, `patience at ${p.step}`, p.visits, plan.patience.lasts);
    const to = w.at(plan.patience.to);
    const giveUp = simulation.register(`giving up at ${p.step}`, (item) => {
      cases.patience[item] = -1;
      const waited = simulation.now - network.entities.since[item]!;
      before.leave(item);
      observer.gaveUp(index, item, simulation.now, waited);
      w.advance(item, to);
    });
    return (item) => {
      const at = simulation.now + lasts.of(item);
      if (at < Infinity) cases.patience[item] = simulation.timer(at, giveUp, item);
    };
  }
};
