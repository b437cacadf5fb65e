import type { Plan } from '../../plan/plan.ts';
import { RunningQuantiles } from '../../stats/running-quantiles.ts';
import type { Course } from '../collect/course.ts';
import { element } from '../element.ts';
import { listPlaces } from '../places/list-places.ts';
import { nameOf } from '../places/sites.ts';
import type { QueueSeries, Where } from '../result.ts';
import type { Cell } from '../time/cells.ts';
import { cellsOf } from '../time/cells.ts';
import { keptReplications } from './sample.ts';

type What = Pick<QueueSeries, 'where' | 'whereName' | 'quantity'>;

/** One quantity, cell by cell, over the replications as they come: its mean, and the band around its middle. */
class Band {
  readonly column: (course: Course) => Float64Array;
  private readonly what: What;
  private readonly cells: readonly Cell[];
  private readonly sums: Float64Array;
  private readonly spreads: readonly RunningQuantiles[];
  private added = 0;

  constructor(what: What, cells: readonly Cell[], column: (course: Course) => Float64Array) {
    this.what = what;
    this.cells = cells;
    this.column = column;
    this.sums = new Float64Array(cells.length);
    this.spreads = cells.map(() => new RunningQuantiles(keptReplications));
  }

  add(course: Course): void {
    const averages = this.column(course);
    this.added++;
    this.spreads.forEach((spread, cell) => {
      const average = element(averages, cell);
      this.sums[cell] = element(this.sums, cell) + average;
      spread.add(average);
    });
  }

  series(): QueueSeries {
    const over = this.spreads.map((spread) => {
      const [p05 = 0, p50 = 0, p95 = 0] = spread.quantiles([0.05, 0.5, 0.95]);
      return { p05, p50, p95 };
    });
    return {
      ...this.what,
      cells: this.cells,
      mean: Array.from(this.sums, (sum) => sum / this.added),
      p05: over.map(({ p05 }) => p05),
      p50: over.map(({ p50 }) => p50),
      p95: over.map(({ p95 }) => p95),
    };
  }
}

/** Number waiting at every place and in use at every resource, and in hand in the chain. */
export class Bands {
  private readonly bands: readonly Band[];

  constructor(plan: Plan) {
    const cells = cellsOf(plan);
    const band = (where: Where, quantity: QueueSeries['quantity'], column: (course: Course) => Float64Array) =>
      new Band({ where, whereName: nameOf(plan, where), quantity }, cells, column);
    const atPlaces = listPlaces(plan).flatMap((where, place) => {
      const waiting = band(where, 'waiting', (course) => element(course.waiting, place));
      // Seats are there for a session at a time: nobody is in them between two of those.
      if (where.kind !== 'resource' || element(plan.resources, where.index).kind === 'seats') return [waiting];
      return [waiting, band(where, 'in use', ({ inUse }) => element(inUse, where.index))];
    });
    this.bands = [...atPlaces, band({ kind: 'chain' }, 'in hand', ({ inHand }) => inHand)];
  }

  add(course: Course): void {
    for (const band of this.bands) band.add(course);
  }

  series(): readonly QueueSeries[] {
    return this.bands.map((band) => band.series());
  }
}
