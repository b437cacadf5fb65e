import type { Plan } from '../../plan/plan.ts';
import type { CalendarSite } from '../collect/calendar.ts';
import { calendarSites } from '../collect/calendar.ts';
import { element } from '../element.ts';
import type { ReplicationResult } from '../replicate.ts';
import type { CalendarResult } from '../result.ts';
import type { CalendarUnit, Cell } from '../time/cells.ts';
import { calendarOf } from '../time/cells.ts';
import { Sample } from './sample.ts';

/** What the replications say of every year, quarter or month, as they come. */
export class CalendarSamples {
  private readonly cells: readonly Cell[];
  private readonly sites: readonly CalendarSite[];
  private readonly samples: readonly (readonly Sample[])[];

  /** @param unit the one that the replications are run with */
  constructor(plan: Plan, unit: CalendarUnit) {
    this.cells = calendarOf(plan, unit);
    this.sites = calendarSites(plan);
    this.samples = this.cells.map(() => this.sites.map(() => new Sample()));
  }

  add({ calendar }: Pick<ReplicationResult, 'calendar'>): void {
    this.samples.forEach((ofCell, stretch) => {
      ofCell.forEach((sample, site) => {
        const value = calendar[stretch]?.[site];
        sample.add(value === undefined || Number.isNaN(value) ? undefined : value);
      });
    });
  }

  results(): readonly CalendarResult[] {
    return this.cells.map((cell, stretch) => ({
      cell,
      measures: this.sites.map(({ measure, where, whereName }, site) => {
        const estimate = element(element(this.samples, stretch), site).estimate();
        return { measure: measure.id, where, whereName, unit: measure.unit, estimate };
      }),
    }));
  }
}
